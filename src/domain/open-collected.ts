/** Owns what of the marks given apart may leave the municipality's own file: how they are spread, never whose they are. */
import { fewestMarks, type Round, spreadOf } from "./agreement.ts";
import type { Assessment } from "./assessment.ts";
import { type Collected, collectedIn } from "./collected.ts";
import type { Evaluation } from "./evaluation.ts";
import { roundsOf } from "./rounds.ts";

/**
 * The evaluation with rounds in place of people's own marks and notes; the people stay with their roles, which tell who
 * took part. A question keeps the rounds after the last one with fewer than three level marks: few enough marks point at
 * somebody, and what the last round came to is never changed. The same object when nothing has been collected.
 */
export function openCollected(assessment: Assessment, evaluation: Evaluation): Evaluation {
  if (!evaluation.collected) return evaluation;
  const { rounds, respondents } = collectedIn(evaluation);
  const questions = new Set([...Object.keys(rounds), ...respondents.flatMap(({ marks }) => Object.keys(marks))]);
  const open = [...questions].flatMap((question) => {
    const shown = fewShownLeftOut(roundsOf(assessment, evaluation, question));
    return shown.length === 0 ? [] : [[question, shown] as const];
  });
  const collected: Collected = {
    rounds: Object.fromEntries(open),
    respondents: respondents.map((respondent) => ({ ...respondent, marks: {}, notes: {} })),
  };
  return { ...evaluation, collected };
}

function fewShownLeftOut(rounds: readonly Round[]): Collected["rounds"][string] {
  const lastSmall = rounds.findLastIndex((round) => spreadOf(round).n < fewestMarks);
  return rounds.slice(lastSmall + 1).map((round) => ({ ...round, levels: [...round.levels] }));
}
