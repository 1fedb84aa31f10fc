/** Owns what a plan as PDF carries of the evaluation it is made from. */
import type { Assessment, Words } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { freezeAssessment } from "#domain/frozen-assessment.ts";
import { evaluationFileName, writeEvaluationFile } from "./evaluation-file.ts";

/** The evaluation as a file with the definition it was made on, in the language of the words, so that it can be opened again. */
export const enclosedEvaluation = (evaluation: Evaluation, assessment: Assessment, words: Words) => ({
  fileName: evaluationFileName(evaluation),
  text: writeEvaluationFile(evaluation, freezeAssessment(assessment, { [words.language]: words })),
});
