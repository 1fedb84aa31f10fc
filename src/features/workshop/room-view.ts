/** Owns what the projector is told: one question as the room may see it. Nothing typed but not shown, no notes, no prompts. */
import type { Round } from "#domain/agreement.ts";
import { type Language, questionLevels, stepOfQuestion, type Words } from "#domain/assessment.ts";
import { marksIn } from "#domain/collected.ts";
import { answerTo, type Mark } from "#domain/evaluation.ts";
import type { LastYear } from "#domain/moved-by.ts";
import { type ProgressState, stepProgress } from "#domain/progress.ts";
import { scoreEvaluation, scoreOf } from "#domain/scoring.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
import { stepEndedBy } from "#workshop/room.ts";
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
import { lastMark } from "./last-mark.ts";

export interface RoomPlace {
  readonly step: number;
  readonly steps: number;
  readonly question: number;
  readonly questions: number;
}

/** A question. */
export interface RoomView {
  readonly kind: "question";
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
  /** Last year's answer; null while marks are hidden, and without one that can be compared. */
  readonly lastYear: Mark;
}

/** The target being chosen for a step. */
export interface GoalView {
  readonly kind: "goal";
  /** The step's id. */
  readonly id: string;
  /** The step's place in the walk, from 1, of how many. */
  readonly step: number;
  readonly steps: number;
  readonly stepName: string;
  /** So far, unrounded; null without one. */
  readonly level: number | null;
  readonly levels: readonly { readonly value: number; readonly name: string; readonly meaning: string }[];
  readonly wordsLang: Language | null;
  /** The level aimed for: the group's own, else the assessment's. */
  readonly goal: number;
}

/** How far the group has come, while its meeting is at other pages. */
export interface CalmView {
  readonly kind: "calm";
  /** Whose run it is; empty when not said. */
  readonly name: string;
  readonly steps: readonly { readonly id: string; readonly name: string; readonly state: ProgressState }[];
  readonly wordsLang: Language | null;
}

export type WallView = RoomView | GoalView | CalmView;

/** The step at hand and its target; for the room in its state "goal". */
export function goalViewOf(snapshot: WorkshopSnapshot, words: Words, wordsLang: Language | null): GoalView {
  const { assessment, document } = snapshot.context;
  const { step, steps } = placeOf(snapshot);
  const id = stepEndedBy(snapshot.context) ?? "";
  const score = scoreOf(scoreEvaluation(assessment, document), id);
  return {
    kind: "goal",
    id,
    step,
    steps,
    stepName: words.assessment.steps[id]?.name ?? "",
    level: score.level,
    levels: assessment.scale.values.map((value, position) => ({
      value,
      name: words.assessment.scale[position]?.name ?? "",
      meaning: words.assessment.scale[position]?.meaning ?? "",
    })),
    wordsLang,
    goal: score.target ?? assessment.target,
  };
}

/** What the wall shows while nobody leads the meeting from the room. */
export function calmViewOf(
  { context: { assessment, document } }: WorkshopSnapshot,
  words: Words,
  wordsLang: Language | null,
): CalmView {
  return {
    kind: "calm",
    name: [document.organisation.name, document.label].filter(Boolean).join(", "),
    steps: chosenSteps(assessment, document).map(({ id }) => ({
      id,
      name: words.assessment.steps[id]?.name ?? "",
      state: stepProgress(assessment, document, id).state,
    })),
    wordsLang,
  };
}

/** What the room may see now; null when there is no question. */
export function roomViewOf(
  snapshot: WorkshopSnapshot,
  words: Words,
  wordsLang: Language | null,
  lastYear: LastYear | null,
): WallView | null {
  const { assessment, document, question } = snapshot.context;
  const step = stepOfQuestion(assessment, question);
  const own = step && words.steps[step.id]?.questions[question];
  if (!own) return null;
  const state = selectState(snapshot);
  if (state === "goal") return goalViewOf(snapshot, words, wordsLang);
  const rounds = selectShownRounds(snapshot);
  const isHidden = state === "marking" || state === "parked";
  return {
    kind: "question",
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
    lastYear: lastMark(snapshot, lastYear),
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
