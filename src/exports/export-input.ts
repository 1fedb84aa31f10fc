/** Owns what an export is made from, and the names it looks up there. */
import type { Assessment, Words } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { Messages } from "#i18n/messages.ts";

export interface ExportInput {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly evaluation: Evaluation;
  readonly messages: Messages["exports"];
}

/** The step's name; its id when the words lack it. */
export const stepName = ({ words }: Pick<ExportInput, "words">, stepId: string): string =>
  words.assessment.steps[stepId]?.name ?? stepId;

/** The question's sentence; its id when the words lack it. */
export const questionText = ({ words }: Pick<ExportInput, "words">, stepId: string, questionId: string): string =>
  words.steps[stepId]?.questions[questionId]?.question ?? questionId;
