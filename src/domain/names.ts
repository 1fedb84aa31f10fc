/** Owns the names that an assessment's words give its steps and questions, for all who write them. */
import type { Words } from "./assessment.ts";

/** The step's name; its id when the words lack it. */
export const stepName = ({ assessment }: Pick<Words, "assessment">, stepId: string): string =>
  assessment.steps[stepId]?.name ?? stepId;

/** The question's sentence; its id when the words lack it. */
export const questionText = ({ steps }: Pick<Words, "steps">, stepId: string, questionId: string): string =>
  steps[stepId]?.questions[questionId]?.question ?? questionId;
