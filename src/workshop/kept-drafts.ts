/** Owns which counts outlive the window they were typed in, and which of them are still due when it is opened again. */
import type { Round } from "#domain/agreement.ts";
import { type Assessment, stepOfQuestion } from "#domain/assessment.ts";
import { roundsHeld } from "#domain/collected.ts";
import { answerTo, type Evaluation } from "#domain/evaluation.ts";
import type { Room } from "./room.ts";

export type Drafts = Room["drafts"];

/** By question id: the counts, and which round they are of, from 0. */
export type KeptDrafts = Readonly<Record<string, { readonly round: number; readonly counts: Round }>>;

export const draftsToKeep = ({ document, drafts }: Pick<Room, "document" | "drafts">): KeptDrafts =>
  Object.fromEntries(
    Object.entries(drafts).map(([question, counts]) => [
      question,
      { round: roundsHeld(document, question).length, counts },
    ]),
  );

/** Those of the round that comes next, and of no first round where there is an answer by now. */
export function draftsStillDue(assessment: Assessment, document: Evaluation, kept: KeptDrafts): Drafts {
  const isDue = ([question, { round, counts }]: [string, KeptDrafts[string]]) =>
    stepOfQuestion(assessment, question) !== undefined &&
    counts.levels.length === assessment.scale.values.length &&
    round === roundsHeld(document, question).length &&
    (round > 0 || answerTo(document, question).mark === null);
  return Object.fromEntries(
    Object.entries(kept)
      .filter(isDue)
      .map(([question, { counts }]) => [question, counts]),
  );
}
