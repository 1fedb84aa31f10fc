/** Owns what a run is about: its chosen steps, the questions of its variant, and what each step aims at. */
import { type Assessment, type Question, questionsOf, type Step, stepById, variantOf } from "./assessment.ts";
import type { Evaluation } from "./evaluation.ts";

/** The steps the group has chosen, in the assessment's order; may be empty. */
export const chosenSteps = (assessment: Assessment, evaluation: Evaluation): readonly Step[] =>
  assessment.steps.filter((step) => evaluation.scope.steps.includes(step.id));

/** The step's questions in the chosen variant, in order; may be empty. */
export const chosenQuestions = (assessment: Assessment, evaluation: Evaluation, step: Step): readonly Question[] =>
  questionsOf(step, variantOf(assessment, evaluation.scope.variant));

/** The level value aimed at for a step: the group's, else the step's, else the assessment's. */
export const stepTarget = (assessment: Assessment, evaluation: Evaluation, stepId: string): number =>
  evaluation.targets[stepId] ?? stepById(assessment, stepId)?.target ?? assessment.target;
