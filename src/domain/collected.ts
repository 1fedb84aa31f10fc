/** Owns where the marks that people gave apart stand in the document. Small, since every edit needs it. */
import type { Round } from "./agreement.ts";
import type { Evaluation } from "./evaluation.ts";

export type Collected = NonNullable<Evaluation["collected"]>;
export type Respondent = Collected["respondents"][number];
/** What a person can answer. A question without one is blank. */
export type GivenMark = Respondent["marks"][string];

/** The most that may have given the same mark in a round. */
export const maxCount = 500;
/** The most rounds of one question. */
export const maxRounds = 5;
/** The most whose own answers an evaluation holds. */
export const maxRespondents = 100;

const nothingCollected: Collected = { rounds: {}, respondents: [] };

/** What has been collected; nothing when the document has no such part. */
export const collectedIn = ({ collected }: Evaluation): Collected => collected ?? nothingCollected;

/** How many gave a mark of any kind. */
export const marksIn = ({ levels, unknown, notRelevant }: Round): number =>
  levels.reduce((sum, count) => sum + count, unknown + notRelevant);

/** The rounds that were held in the room, in order; none when nothing has been shown there. */
export const roundsHeld = (evaluation: Evaluation, questionId: string): readonly Round[] =>
  collectedIn(evaluation).rounds[questionId] ?? [];
