/** Owns the rounds of a question, and what they and the answer come to. */
import { type Round, spreadOf } from "./agreement.ts";
import { type Assessment, levelPosition } from "./assessment.ts";
import { collectedIn, type GivenMark, type Respondent, roundsHeld } from "./collected.ts";
import { answerTo, type Evaluation } from "./evaluation.ts";

/**
 * Where a question stands: "blank"; "marked": there are marks but no answer; "parked": to come back to, unanswered;
 * "agreed": answered, and the last round agrees or gives no verdict; "disagreed" (oenigt): answered, though it disagrees.
 */
export type Standing = "blank" | "marked" | "parked" | "agreed" | "disagreed";

/** A round in which nobody has given a mark. */
export const emptyRound = ({ scale }: Assessment): Round => ({
  levels: scale.values.map(() => 0),
  unknown: 0,
  notRelevant: 0,
});

/** The marks as one round. A level that is not on the scale is not counted. */
export function countMarks(assessment: Assessment, marks: readonly GivenMark[]): Round {
  const count = (mark: GivenMark) => marks.filter((other) => other === mark).length;
  return {
    levels: assessment.scale.values.map(count),
    unknown: count("unknown"),
    notRelevant: count("not-relevant"),
  };
}

/** What people answered alone, counted as one round; null when nobody answered the question. */
export function roundFromRespondents(assessment: Assessment, evaluation: Evaluation, questionId: string): Round | null {
  const marks = collectedIn(evaluation).respondents.flatMap((respondent) => markGiven(respondent, questionId) ?? []);
  return marks.length === 0 ? null : countMarks(assessment, marks);
}

/** A person's own mark; undefined when blank. */
export const markGiven = ({ marks }: Pick<Respondent, "marks">, questionId: string): GivenMark | undefined =>
  marks[questionId];

/** The rounds of a question, oldest first: those held in the room, else what people answered alone; none of neither. */
export function roundsOf(assessment: Assessment, evaluation: Evaluation, questionId: string): readonly Round[] {
  const held = roundsHeld(evaluation, questionId);
  if (held.length > 0) return held;
  const alone = roundFromRespondents(assessment, evaluation, questionId);
  return alone ? [alone] : [];
}

/** Where the question stands. The answer alone answers it: no median is ever taken for one. */
export function standingOf(assessment: Assessment, evaluation: Evaluation, questionId: string): Standing {
  const { mark, parked } = answerTo(evaluation, questionId);
  if (mark === null && parked) return "parked";
  const last = roundsOf(assessment, evaluation, questionId).at(-1);
  if (mark === null) return last ? "marked" : "blank";
  return last && spreadOf(last).verdict === "disagreed" ? "disagreed" : "agreed";
}

/**
 * The level value that a round agrees on: the one at its median. null when the marks disagree, are too few for a
 * verdict, or have a median between two levels, where the group has to choose.
 */
export function agreedLevel({ scale }: Assessment, round: Round): number | null {
  const { verdict, median } = spreadOf(round);
  return verdict === "agreed" && median !== null ? (scale.values[median] ?? null) : null;
}

/** A mark's place on the scale; null for one that is no level. */
export function positionOf(assessment: Assessment, mark: GivenMark | undefined): number | null {
  const position = typeof mark === "number" ? levelPosition(assessment, mark) : -1;
  return position < 0 ? null : position;
}
