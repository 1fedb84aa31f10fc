/** Owns how sure a step is, by how its questions were agreed on. */
import { type Assessment, type Step, tolerance } from "./assessment.ts";

import { answerTo, type Evaluation, levelOf } from "./evaluation.ts";
import { standingOf } from "./rounds.ts";
import { chosenQuestions, chosenSteps } from "./scope.ts";

/**
 * Whether a step is "osäker": the questions that have a level although the last round disagreed hold more than a third
 * of the weight of all its questions that have one. Weighed and chosen as for scores; false without a level anywhere and
 * for a step that is not chosen.
 */
export function isUncertain(assessment: Assessment, evaluation: Evaluation, stepId: string): boolean {
  const step = chosenSteps(assessment, evaluation).find(({ id }) => id === stepId);
  const answered = step ? answeredQuestions(assessment, evaluation, step) : [];
  const disagreed = answered.filter(({ id }) => standingOf(assessment, evaluation, id) === "disagreed");
  return 3 * totalWeight(disagreed) > totalWeight(answered) + tolerance;
}

/** The ids of the chosen questions that are answered although the last round disagreed ("oeniga"), in order. */
export const disagreedQuestions = (assessment: Assessment, evaluation: Evaluation, stepId: string): readonly string[] =>
  chosenSteps(assessment, evaluation)
    .filter(({ id }) => id === stepId)
    .flatMap((step) => chosenQuestions(assessment, evaluation, step))
    .filter(({ id }) => standingOf(assessment, evaluation, id) === "disagreed")
    .map(({ id }) => id);

const answeredQuestions = (assessment: Assessment, evaluation: Evaluation, step: Step) =>
  chosenQuestions(assessment, evaluation, step).filter(({ id }) => levelOf(answerTo(evaluation, id)) !== undefined);

const totalWeight = (questions: readonly { readonly weight: number }[]): number =>
  questions.reduce((sum, { weight }) => sum + weight, 0);
