/** Owns what one track of a municipality can learn from the other. */
import { isAtLeast, rolesThatKnow } from "./assessment.ts";
import type { ComparedRun, Comparison } from "./comparison.ts";
import { noteOn } from "./evaluation.ts";

/** How many levels ahead a track is at least, for the other to have something to learn. */
const enoughAhead = 1;

export interface Lesson {
  readonly step: string;
  /** The track to learn from. */
  readonly track: string;
  /** How many levels it is ahead over the common questions, unrounded. */
  readonly lead: number;
  /** What it says has helped; empty when it says nothing. */
  readonly success: string;
  /** Role ids that know the step in that track; empty when none is named. */
  readonly roles: readonly string[];
}

/** A lesson for each step where one of the first two runs is a level ahead or more, in the process's order. */
export function lessonsBetween({ runs, steps }: Comparison): readonly Lesson[] {
  const [one, other] = runs;
  if (!one || !other) return [];
  return steps.flatMap(({ step, questions, levels }) => {
    const [first, second] = levels;
    if (typeof first !== "number" || typeof second !== "number") return [];
    const lead = Math.abs(first - second);
    return isAtLeast(lead, enoughAhead) ? [lessonFrom(first > second ? one : other, step, questions, lead)] : [];
  });
}

const lessonFrom = (
  { assessment, evaluation }: ComparedRun,
  step: string,
  questions: readonly string[],
  lead: number,
): Lesson => ({
  step,
  track: evaluation.track ?? "",
  lead,
  success: noteOn(evaluation, step).success.trim(),
  roles: [...new Set(questions.flatMap((question) => rolesThatKnow(assessment, question, evaluation.track)))],
});
