/** Owns what the projector is told: one question as the room may see it. Nothing typed but not shown, no notes, no prompts. */
import type { Round } from "#domain/agreement.ts";
import { type Language, questionLevels, stepOfQuestion, type Words } from "#domain/assessment.ts";
import { marksIn } from "#domain/collected.ts";
import { answerTo, type Mark } from "#domain/evaluation.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
import {
  selectAlone,
  selectDraft,
  selectIsOnlyAlone,
  selectShownRounds,
  selectState,
  selectTyped,
  type WorkshopSnapshot,
  type WorkshopState,
} from "#workshop/workshop.selectors.ts";

export interface RoomPlace {
  readonly step: number;
  readonly steps: number;
  readonly question: number;
  readonly questions: number;
}

export interface RoomView {
  readonly place: RoomPlace;
  readonly stepName: string;
  readonly question: string;
  readonly levels: readonly { readonly value: number; readonly name: string; readonly text: string }[];
  /** The language of the question and the levels, where it is not the app's. */
  readonly wordsLang: Language | null;
  readonly state: WorkshopState;
  /** Which round is under way or was shown last, from 1. */
  readonly round: number;
  /** How many have marked in the round under way, once somebody has been counted; their marks are not told. */
  readonly marked: number;
  /** How many answered alone: of the round under way, or of a round shown that holds nobody else; 0 for none. */
  readonly alone: number;
  /** The round shown last; null while marks are hidden. */
  readonly shown: Round | null;
  /** The agreed answer; null before there is one. */
  readonly agreed: Mark;
}

/** What the room may see now; null when there is no question. */
export function roomViewOf(snapshot: WorkshopSnapshot, words: Words, wordsLang: Language | null): RoomView | null {
  const { assessment, document, question } = snapshot.context;
  const step = stepOfQuestion(assessment, question);
  const own = step && words.steps[step.id]?.questions[question];
  if (!own) return null;
  const state = selectState(snapshot);
  const rounds = selectShownRounds(snapshot);
  const isHidden = state === "marking" || state === "parked";
  return {
    place: placeOf(snapshot),
    stepName: words.assessment.steps[step.id]?.name ?? "",
    question: own.question,
    levels: questionLevels(assessment, words.assessment, own.levels),
    wordsLang,
    state,
    round: Math.max(1, rounds.length + (state === "marking" ? 1 : 0)),
    marked: state === "marking" && marksIn(selectTyped(snapshot)) > 0 ? marksIn(selectDraft(snapshot)) : 0,
    alone: aloneOf(snapshot, state),
    shown: isHidden ? null : (rounds.at(-1) ?? null),
    agreed: state === "agreed" ? answerTo(document, question).mark : null,
  };
}

function aloneOf(snapshot: WorkshopSnapshot, state: WorkshopState): number {
  const waiting = state === "marking" ? selectAlone(snapshot) : null;
  const shown = state !== "marking" && selectIsOnlyAlone(snapshot) ? selectShownRounds(snapshot).at(-1) : undefined;
  const alone = waiting ?? shown;
  return alone ? marksIn(alone) : 0;
}

/** Which step and question of how many, from 1; only what is chosen counts. */
export function placeOf({ context: { assessment, document, question } }: WorkshopSnapshot): RoomPlace {
  const steps = chosenSteps(assessment, document);
  const step = steps.findIndex(({ questions }) => questions.some(({ id }) => id === question));
  const questions = steps[step] ? chosenQuestions(assessment, document, steps[step]) : [];
  return {
    step: step + 1,
    steps: steps.length,
    question: questions.findIndex(({ id }) => id === question) + 1,
    questions: questions.length,
  };
}
