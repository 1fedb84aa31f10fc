/** Owns what the room knows of the question it is at, and the edits that come of it. */
import type { Round } from "#domain/agreement.ts";
import type { Assessment } from "#domain/assessment.ts";
import { type GivenMark, marksIn, roundsHeld } from "#domain/collected.ts";
import type { Edit } from "#domain/edits.ts";
import { answerTo, type Evaluation } from "#domain/evaluation.ts";
import { agreedLevel, emptyRound, roundFromRespondents, type Standing, standingOf } from "#domain/rounds.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";

export interface Room {
  readonly assessment: Assessment;
  /** As it is with the edits told, until the real one is heard. */
  readonly document: Evaluation;
  readonly question: string;
  /** Counts typed that nobody has been shown, by question: there is one while a round is under way. */
  readonly drafts: Readonly<Record<string, Round>>;
  /** Whether those who answered alone are among the people that are counted; null: not said. */
  readonly isAloneHere: boolean | null;
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

/** The id of the step that the question is the last of in the room; undefined within a step. */
export function stepEndedBy(room: Pick<Room, "assessment" | "document" | "question">): string | undefined {
  const { assessment, document, question } = room;
  return chosenSteps(assessment, document).find(
    (step) => chosenQuestions(assessment, document, step).at(-1)?.id === question,
  )?.id;
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

/** What is typed of the round under way; nobody counted where nothing is. */
export const typedIn = ({ assessment, question, drafts }: Room): Round => drafts[question] ?? emptyRound(assessment);

/** What people answered alone, as long as nothing of the question has been shown; null for none. */
export const aloneIn = ({ assessment, document, question }: Room): Round | null =>
  roundsHeld(document, question).length === 0 ? roundFromRespondents(assessment, document, question) : null;

/** Whether it has to be said, before what is typed can be shown, if those who answered alone are counted in it. */
export const needsWhoIsHere = (room: Room): boolean =>
  room.isAloneHere === null && marksIn(typedIn(room)) > 0 && aloneIn(room) !== null;

/** The counts to be shown: those typed, with those who answered alone and are not here; of nothing typed, those alone. */
export function draftIn(room: Room): Round {
  const [typed, alone] = [typedIn(room), aloneIn(room)];
  if (alone === null) return typed;
  if (marksIn(typed) === 0) return alone;
  return room.isAloneHere === false ? joined(typed, alone, 1) : typed;
}

/** The round and another, or without it; no count goes under none. */
const joined = (round: Round, other: Round, sign: 1 | -1): Round => ({
  levels: round.levels.map((count, position) => Math.max(0, count + sign * (other.levels[position] ?? 0))),
  unknown: Math.max(0, round.unknown + sign * other.unknown),
  notRelevant: Math.max(0, round.notRelevant + sign * other.notRelevant),
});

/** Whether what was shown is what people had answered alone, and nothing else. */
export function isOnlyAlone({ assessment, document, question }: Room): boolean {
  const [first, ...others] = roundsHeld(document, question);
  const alone = roundFromRespondents(assessment, document, question);
  return first !== undefined && others.length === 0 && alone !== null && isSame(first, alone);
}

const isSame = (one: Round, other: Round): boolean =>
  marksIn(one) === marksIn(other) && marksIn(joined(one, other, -1)) === 0;

/** The level that the round shown last agrees on; null when there is none, or the room has marked nothing of it. */
export function acceptableLevel(room: Room): number | null {
  const last = roundsHeld(room.document, room.question).at(-1);
  return last && !isOnlyAlone(room) ? agreedLevel(room.assessment, last) : null;
}

/** Where a question stands for the room: what people answered alone is not shown until it is shown here. */
export function standingInRoom(assessment: Assessment, document: Evaluation, question: string): Standing {
  const standing = standingOf(assessment, document, question);
  return standing === "marked" && roundsHeld(document, question).length === 0 ? "blank" : standing;
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
  const { isAloneHere } = room;
  if (!takenBack) return { document, question, drafts: room.drafts, isAloneHere };
  const typed = typedOf({ ...room, document, question }, takenBack);
  return { document, question, drafts: { ...room.drafts, [question]: typed }, isAloneHere };
}

/** What was typed of a round: without those who had answered alone, where they were added to it. */
function typedOf(room: Room, round: Round): Round {
  const alone = aloneIn(room);
  if (alone === null) return round;
  return room.isAloneHere === false || isSame(round, alone) ? joined(round, alone, -1) : round;
}
