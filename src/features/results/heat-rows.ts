/** Owns the squares of the table of questions: each question's answer, step by step. */
import { type Assessment, levelPosition } from "#domain/assessment.ts";
import { answerTo, type Evaluation, levelOf } from "#domain/evaluation.ts";
import { chosenQuestions, chosenSteps, stepTarget } from "#domain/scope.ts";
import { questionGap } from "#domain/scoring.ts";

export type HeatKind = "level" | "unknown" | "blank" | "not-relevant";

export interface HeatSquare {
  readonly question: string;
  readonly kind: HeatKind;
  /** null unless `kind` is "level". */
  readonly level: number | null;
  /** The level's place on the scale, 0 for the lowest; null without a level. */
  readonly position: number | null;
  /** null where nothing is to be reached. */
  readonly target: number | null;
  /** max(0, target - level); null without a level. */
  readonly gap: number | null;
}

export interface HeatRow {
  readonly step: string;
  /** The step's place in the process, from 1. */
  readonly number: number;
  /** In the order they are asked; null when the step is left out. */
  readonly squares: readonly HeatSquare[] | null;
}

/** A row for each step of the assessment, in its order, with the questions of the chosen variant. */
export function heatRows(assessment: Assessment, evaluation: Evaluation): readonly HeatRow[] {
  const chosen = chosenSteps(assessment, evaluation);
  return assessment.steps.map((step, index) => ({
    step: step.id,
    number: index + 1,
    squares: chosen.includes(step)
      ? chosenQuestions(assessment, evaluation, step).map(({ id }) => squareOf(assessment, evaluation, step.id, id))
      : null,
  }));
}

function squareOf(assessment: Assessment, evaluation: Evaluation, step: string, question: string): HeatSquare {
  const answer = answerTo(evaluation, question);
  const level = levelOf(answer) ?? null;
  const kind = typeof answer.mark === "number" ? "level" : (answer.mark ?? "blank");
  return {
    question,
    kind,
    level,
    position: level === null ? null : levelPosition(assessment, level),
    target: kind === "not-relevant" ? null : (answer.target ?? stepTarget(assessment, evaluation, step)),
    gap: questionGap(assessment, evaluation, step, question),
  };
}
