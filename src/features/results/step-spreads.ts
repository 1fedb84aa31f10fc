/** Owns how far apart the marks on each step's questions were, for the table of results. */
import { spreadOf } from "#domain/agreement.ts";
import type { Assessment } from "#domain/assessment.ts";
import { answerTo, type Evaluation } from "#domain/evaluation.ts";
import { roundsOf } from "#domain/rounds.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";

export interface StepSpread {
  /** Level values; null when no question has enough marks for a verdict, which would point at somebody. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** How many of the questions with a verdict agreed in their last round. */
  readonly agreed: number;
  readonly judged: number;
}

/** By step id, of the last round of each chosen question that the group has answered; null when nobody gave marks apart. */
export function stepSpreads(assessment: Assessment, evaluation: Evaluation): ReadonlyMap<string, StepSpread> | null {
  if (evaluation.collected === undefined) return null;
  const { values } = assessment.scale;
  return new Map(
    chosenSteps(assessment, evaluation).map((step) => {
      const judged = chosenQuestions(assessment, evaluation, step).flatMap(({ id }) => {
        if (answerTo(evaluation, id).mark === null) return [];
        const last = roundsOf(assessment, evaluation, id).at(-1);
        const spread = last && spreadOf(last);
        return spread === undefined || spread.verdict === null ? [] : [spread];
      });
      const positions = judged.flatMap(({ lowest, highest }) => [lowest ?? 0, highest ?? 0]);
      const valueAt = (position: number) => values[position] ?? null;
      return [
        step.id,
        {
          lowest: judged.length === 0 ? null : valueAt(Math.min(...positions)),
          highest: judged.length === 0 ? null : valueAt(Math.max(...positions)),
          agreed: judged.filter(({ verdict }) => verdict === "agreed").length,
          judged: judged.length,
        },
      ];
    }),
  );
}
