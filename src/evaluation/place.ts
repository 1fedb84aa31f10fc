/** Owns the names of the places in a run, and which questions the walk passes. Knows no URL. */
import type { Assessment, Step } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";

export type Place =
  | { readonly state: "preparing" | "following-up" | "reviewing" | "results" | "planning" }
  | { readonly state: "answering"; readonly at: "introduction" | "summary"; readonly step: string }
  | { readonly state: "answering"; readonly at: "question"; readonly step: string; readonly question: string };

/** The chosen steps that have questions in the chosen variant, in the definition's order. */
export const walkedSteps = (assessment: Assessment, evaluation: Evaluation): readonly Step[] =>
  chosenSteps(assessment, evaluation).filter((step) => chosenQuestions(assessment, evaluation, step).length > 0);

/** The ids of the step's questions in the chosen variant, in order; empty when the walk does not pass the step. */
export function walkedQuestions(assessment: Assessment, evaluation: Evaluation, stepId: string): readonly string[] {
  const step = walkedSteps(assessment, evaluation).find((walked) => walked.id === stepId);
  return step ? chosenQuestions(assessment, evaluation, step).map((question) => question.id) : [];
}
