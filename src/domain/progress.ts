/** Owns how far a group has come through its questions, and where to go next. */
import type { Assessment } from "./assessment.ts";
import { type Answer, type Evaluation, answerTo } from "./evaluation.ts";
import { chosenQuestions, chosenSteps } from "./scope.ts";

export interface WalkQuestion {
  /** Step id. */
  readonly step: string;
  /** Question id. */
  readonly question: string;
}

export type ProgressState = "not-started" | "started" | "done";

export interface StepProgress {
  /** Questions with a level, a don't-know or a not-relevant. */
  readonly handled: number;
  readonly total: number;
  /** Questions to come back to, handled or not. */
  readonly parked: number;
  readonly state: ProgressState;
}

export interface EvaluationProgress {
  readonly handled: number;
  readonly total: number;
  readonly parked: number;
  /** Chosen steps whose state is "done". */
  readonly stepsDone: number;
  /** Chosen steps. */
  readonly steps: number;
}

/** The questions of the chosen steps in the chosen variant, in the order they are walked; may be empty. */
export const questionsInWalk = (assessment: Assessment, evaluation: Evaluation): readonly WalkQuestion[] =>
  chosenSteps(assessment, evaluation).flatMap((step) =>
    chosenQuestions(assessment, evaluation, step).map((question) => ({
      step: step.id,
      question: question.id,
    })),
  );

/** The first question in the walk that is blank or parked; undefined when there is none. */
export const nextOpenQuestion = (assessment: Assessment, evaluation: Evaluation): WalkQuestion | undefined =>
  questionsInWalk(assessment, evaluation).find(({ question }) => isOpen(answerTo(evaluation, question)));

/** One step's progress: done when every question is handled and none parked; nothing of nothing, not started, when left out. */
export function stepProgress(assessment: Assessment, evaluation: Evaluation, stepId: string): StepProgress {
  const step = chosenSteps(assessment, evaluation).find(({ id }) => id === stepId);
  if (step === undefined) return { handled: 0, total: 0, parked: 0, state: "not-started" };
  const answers = chosenQuestions(assessment, evaluation, step).map(({ id }) => answerTo(evaluation, id));
  const handled = answers.filter(isHandled).length;
  const parked = answers.filter((answer) => answer.parked).length;
  return { handled, total: answers.length, parked, state: stateOf(answers, handled + parked) };
}

/** The chosen steps' progress added up. */
export function evaluationProgress(assessment: Assessment, evaluation: Evaluation): EvaluationProgress {
  const steps = chosenSteps(assessment, evaluation).map(({ id }) => stepProgress(assessment, evaluation, id));
  const sum = (part: "handled" | "total" | "parked"): number => steps.reduce((total, step) => total + step[part], 0);
  return {
    handled: sum("handled"),
    total: sum("total"),
    parked: sum("parked"),
    stepsDone: steps.filter(({ state }) => state === "done").length,
    steps: steps.length,
  };
}

const isHandled = (answer: Answer): boolean => answer.mark !== null;

const isOpen = (answer: Answer): boolean => answer.mark === null || answer.parked;

function stateOf(answers: readonly Answer[], touched: number): ProgressState {
  if (!answers.some(isOpen)) return "done";
  return touched > 0 ? "started" : "not-started";
}
