/** Owns which questions a person is asked, and how many of them have an answer. */
import { type Assessment, questionsOf, variantOf } from "#domain/assessment.ts";
import type { Respondent } from "#domain/collected.ts";
import { markGiven } from "#domain/rounds.ts";

/** What one person has answered so far. */
export type Given = Pick<Respondent, "role" | "marks" | "notes">;

export interface AskedQuestion {
  readonly step: string;
  readonly question: string;
}

export interface AskedScope {
  readonly variant: string;
  readonly steps: readonly string[];
}

/** What somebody who answers alone is told of the meeting; empty where nothing is said. Never a name of a person. */
export interface AskedBy {
  readonly municipality: string;
  readonly unit: string;
  /** A track's id. */
  readonly track: string;
  /** The day of the meeting, such as 2026-11-24. */
  readonly date: string;
  /** The last day to answer, likewise. */
  readonly deadline: string;
  /** The role that takes the answer file. */
  readonly receiver: string;
}

/** The questions of the steps in the variant, in the assessment's order; empty for no known step. */
export const askedQuestions = (assessment: Assessment, { variant, steps }: AskedScope): readonly AskedQuestion[] =>
  assessment.steps
    .filter(({ id }) => steps.includes(id))
    .flatMap((step) =>
      questionsOf(step, variantOf(assessment, variant)).map(({ id }) => ({ step: step.id, question: id })),
    );

/** Those without any mark, in order. "Don't know" and "not relevant" are marks. */
export const unanswered = (asked: readonly AskedQuestion[], given: Pick<Given, "marks">): readonly AskedQuestion[] =>
  asked.filter(({ question }) => markGiven(given, question) === undefined);

/** The given marks with one more, or with one taken away for null. */
export function withMark(marks: Given["marks"], question: string, mark: Given["marks"][string] | null): Given["marks"] {
  const { [question]: _, ...others } = marks;
  return mark === null ? others : { ...others, [question]: mark };
}

/** The given notes with this one; an empty one is taken away. */
export function withNote(notes: Given["notes"], step: string, text: string): Given["notes"] {
  const { [step]: _, ...others } = notes;
  return text.trim() === "" ? others : { ...others, [step]: text };
}
