/** Owns what the screen knows of an evaluation that is compared. */
import type { Words } from "#domain/assessment.ts";
import type { WordedRun } from "#domain/worded-run.ts";

export interface ShownRun extends WordedRun {
  readonly key: string;
  /** Where a step's notes are written; null for what is only shown, such as a file. */
  readonly noteHref: ((step: string) => string) | null;
}

/** The step's name in the words of the latest run; its id when they lack it. */
export const stepName = (words: Words, step: string): string => words.assessment.steps[step]?.name ?? step;

/** The step's name after its number: "3. Kommunikationsplan". */
export const numberedStep = (words: Words, step: string, number: number): string =>
  `${String(number)}. ${stepName(words, step)}`;
