/** Owns the edits of marks given apart: what may be done, and what the document becomes. */
import type { Round } from "./agreement.ts";
import { type Assessment, levelPosition, stepById, stepOfQuestion } from "./assessment.ts";
import {
  collectedIn,
  type Collected,
  marksIn,
  maxCount,
  maxRespondents,
  maxRounds,
  type Respondent,
  roundsHeld,
} from "./collected.ts";
import type { Evaluation } from "./evaluation.ts";

export type CollectedEdit =
  /** `round` counts from 0: the one after the last adds a round, the last is written again; those before it are kept. */
  | { readonly type: "marks.enter"; readonly question: string; readonly round: number; readonly counts: Round }
  /** Takes away the last round. */
  | { readonly type: "marks.clear"; readonly question: string; readonly round: number }
  /** Those whose id is there already take their own place; the others come last. */
  | {
      readonly type: "respondents.add";
      readonly respondents: readonly Respondent[];
      /** null for a file; the field visit while somebody is interviewed. */
      readonly visit: string | null;
    }
  | { readonly type: "respondents.remove"; readonly id: string };

/** Whether the edit refers to what exists and keeps to the scale and the limits. */
export function isAllowedCollectedEdit(assessment: Assessment, evaluation: Evaluation, edit: CollectedEdit): boolean {
  switch (edit.type) {
    case "marks.enter": {
      const held = roundsHeld(evaluation, edit.question).length;
      return (
        stepOfQuestion(assessment, edit.question) !== undefined &&
        [held, Math.max(0, held - 1)].includes(edit.round) &&
        edit.round < maxRounds &&
        isRound(assessment, edit.counts)
      );
    }
    case "marks.clear":
      return edit.round >= 0 && edit.round === roundsHeld(evaluation, edit.question).length - 1;
    case "respondents.add":
      return (
        withRespondents(collectedIn(evaluation).respondents, edit.respondents).length <= maxRespondents &&
        edit.respondents.every((respondent) => isRespondent(assessment, respondent))
      );
    case "respondents.remove":
      return collectedIn(evaluation).respondents.some(({ id }) => id === edit.id);
  }
}

/** What has been collected after the edit, which must be allowed; undefined when nothing is left. */
export function applyCollectedEdit(evaluation: Evaluation, edit: CollectedEdit): Collected | undefined {
  const { rounds, respondents } = collectedIn(evaluation);
  switch (edit.type) {
    case "marks.enter": {
      const held = [...roundsHeld(evaluation, edit.question)];
      held[edit.round] = edit.counts;
      return something({ rounds: withRounds(rounds, edit.question, held), respondents });
    }
    case "marks.clear": {
      const held = roundsHeld(evaluation, edit.question).slice(0, -1);
      return something({ rounds: withRounds(rounds, edit.question, held), respondents });
    }
    case "respondents.add":
      return something({ rounds, respondents: withRespondents(respondents, edit.respondents) });
    case "respondents.remove":
      return something({ rounds, respondents: respondents.filter(({ id }) => id !== edit.id) });
  }
}

function withRounds(rounds: Collected["rounds"], question: string, held: readonly Round[]): Collected["rounds"] {
  if (held.length > 0) return { ...rounds, [question]: held.map((round) => ({ ...round, levels: [...round.levels] })) };
  const { [question]: _, ...others } = rounds;
  return others;
}

function withRespondents(before: readonly Respondent[], added: readonly Respondent[]): Respondent[] {
  const byId = new Map([...before, ...added].map((respondent) => [respondent.id, respondent]));
  return [...byId.values()];
}

const something = (collected: Collected): Collected | undefined =>
  Object.keys(collected.rounds).length + collected.respondents.length === 0 ? undefined : collected;

const isRound = (assessment: Assessment, round: Round): boolean =>
  round.levels.length === assessment.scale.values.length &&
  [...round.levels, round.unknown, round.notRelevant].every(isCount) &&
  marksIn(round) > 0;

/** Whether so many can have given the same mark. */
export const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= maxCount;

const isRespondent = (assessment: Assessment, { id, marks, notes }: Respondent): boolean =>
  id !== "" &&
  Object.entries(marks).every(
    ([question, mark]) =>
      stepOfQuestion(assessment, question) !== undefined &&
      (typeof mark === "string" || levelPosition(assessment, mark) >= 0),
  ) &&
  Object.keys(notes).every((step) => stepById(assessment, step) !== undefined);
