/** Owns which of a step's questions a level rests on. */
import { type Assessment, stepById } from "./assessment.ts";
import { answerTo, type Evaluation, levelOf } from "./evaluation.ts";
import { chosenQuestions } from "./scope.ts";

/** Whether the answer to the question is a level. */
export const hasLevel = (evaluation: Evaluation, question: string): boolean =>
  levelOf(answerTo(evaluation, question)) !== undefined;

/** How many of a step's applicable questions have a level; null when all have, and for a step that is not there. */
export function partlyAnswered(
  assessment: Assessment,
  evaluation: Evaluation,
  stepId: string,
): { readonly answered: number; readonly applicable: number } | null {
  const step = stepById(assessment, stepId);
  const applicable = (step ? chosenQuestions(assessment, evaluation, step) : []).filter(
    ({ id }) => answerTo(evaluation, id).mark !== "not-relevant",
  );
  const answered = applicable.filter(({ id }) => hasLevel(evaluation, id)).length;
  return answered === applicable.length ? null : { answered, applicable: applicable.length };
}

/** Whether some of the questions have a level in one of the evaluations and not in the other. */
export const areAnsweredApart = (questions: readonly string[], first: Evaluation, last: Evaluation): boolean =>
  questions.some((id) => hasLevel(first, id) !== hasLevel(last, id));

/** Whether the step's level rests on other questions in one evaluation than in the other; the chosen ones of each count. */
export function restsOnOthers(assessment: Assessment, first: Evaluation, last: Evaluation, stepId: string): boolean {
  const step = stepById(assessment, stepId);
  if (!step) return false;
  const [before, after] = [first, last].map((evaluation) =>
    chosenQuestions(assessment, evaluation, step)
      .map(({ id }) => id)
      .filter((id) => hasLevel(evaluation, id)),
  );
  return before?.join(" ") !== after?.join(" ");
}
