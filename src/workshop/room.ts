/** Owns what the room knows of the question it is at, and the edits that come of it. */
import type { Round } from "#domain/agreement.ts";
import type { Assessment } from "#domain/assessment.ts";
import { type GivenMark, roundsHeld } from "#domain/collected.ts";
import type { Edit } from "#domain/edits.ts";
import { answerTo, type Evaluation } from "#domain/evaluation.ts";
import { agreedLevel, emptyRound, roundFromRespondents } from "#domain/rounds.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";

export interface Room {
  readonly assessment: Assessment;
  /** As it is with the edits told, until the real one is heard. */
  readonly document: Evaluation;
  readonly question: string;
  /** Counts that nobody has been shown, by question: there is one while a round is under way. */
  readonly drafts: Readonly<Record<string, Round>>;
}

/** How far a question has come; "shown": marks have been shown, and there is no answer yet. */
export type Stage = "marking" | "shown" | "agreed" | "parked";

/** Where the question at hand stands, by the document and the counts not yet shown. */
export function stageOf({ document, question, drafts }: Room): Stage {
  const { mark, parked } = answerTo(document, question);
  if (mark === null && parked) return "parked";
  if (drafts[question]) return "marking";
  if (mark !== null) return "agreed";
  return roundsHeld(document, question).length > 0 ? "shown" : "marking";
}

/** The ids of the questions that the room passes, in order; may be empty. */
export const questionsInRoom = ({ assessment, document }: Pick<Room, "assessment" | "document">): readonly string[] =>
  chosenSteps(assessment, document).flatMap((step) => chosenQuestions(assessment, document, step).map(({ id }) => id));

/** The next question, or the one before; undefined at the end. */
export function neighbourOf(room: Room, by: -1 | 1): string | undefined {
  const questions = questionsInRoom(room);
  return questions[questions.indexOf(room.question) + by];
}

/** The question asked for, else the one stood at, else the first: whichever is in the room; "" without any. */
export function placeIn(room: Room, asked: string | null): string {
  const questions = questionsInRoom(room);
  return [asked, room.question].find((id) => id !== null && questions.includes(id)) ?? questions[0] ?? "";
}

/** Where the room goes on: the first question that is neither answered nor parked, else the first of all; "" without any. */
export function firstOpenQuestion(room: Pick<Room, "assessment" | "document">): string {
  const questions = questionsInRoom(room);
  const isOpen = (id: string) => {
    const { mark, parked } = answerTo(room.document, id);
    return mark === null && !parked;
  };
  return questions.find(isOpen) ?? questions[0] ?? "";
}

/** The counts to be shown: those typed, else what people answered alone when nothing has been shown, else none. */
export function draftIn({ assessment, document, question, drafts }: Room): Round {
  const alone =
    roundsHeld(document, question).length === 0 ? roundFromRespondents(assessment, document, question) : null;
  return drafts[question] ?? alone ?? emptyRound(assessment);
}

/** The level that the round shown last agrees on; null when there is none to accept. */
export function acceptableLevel({ assessment, document, question }: Room): number | null {
  const last = roundsHeld(document, question).at(-1);
  return last ? agreedLevel(assessment, last) : null;
}

export const enterEdit = (room: Room): Edit => ({
  type: "marks.enter",
  question: room.question,
  round: roundsHeld(room.document, room.question).length,
  counts: draftIn(room),
});

export const parkEdit = ({ question }: Room, parked: boolean): Edit => ({ type: "answer.park", question, parked });

/** An empty reason leaves the one that is written. */
export const agreeEdit = ({ question }: Room, mark: GivenMark, reason: string): Edit => ({
  type: "answer.mark",
  question,
  mark,
  ...(reason.trim() === "" ? {} : { reason }),
});

export const withDraft = (room: Room, draft: Round): Pick<Room, "drafts"> => ({
  drafts: { ...room.drafts, [room.question]: draft },
});

export function withoutDraft({ drafts, question }: Room): Pick<Room, "drafts"> {
  const { [question]: _, ...others } = drafts;
  return { drafts: others };
}

/** The room with the real document. A round that was taken back there becomes counts to show again. */
export function heard(room: Room, document: Evaluation, asked: string | null): Omit<Room, "assessment"> {
  const question = placeIn({ ...room, document }, asked);
  const [had, has] = [roundsHeld(room.document, question), roundsHeld(document, question)];
  const takenBack = has.length < had.length ? had[has.length] : undefined;
  return {
    document,
    question,
    drafts: takenBack ? { ...room.drafts, [question]: takenBack } : room.drafts,
  };
}
