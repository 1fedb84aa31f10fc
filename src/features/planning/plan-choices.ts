/** Owns what is still open to put in the plan. */
import { type Assessment, stepById } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { scoreEvaluation } from "#domain/scoring.ts";
import { isInPlan, listUnknowns, type Suggestion, suggestActions, type Unknown } from "#domain/suggestions.ts";

export interface PlanChoices {
  readonly suggestions: readonly Suggestion[];
  readonly unknowns: readonly Unknown[];
}

/** The suggestions and don't-knows whose question no unfinished action in the plan comes from. */
export function openChoices(assessment: Assessment, evaluation: Evaluation): PlanChoices {
  const isOpen = ({ question }: { readonly question: string }) => !isInPlan(evaluation, question);
  return {
    suggestions: suggestActions(assessment, evaluation, scoreEvaluation(assessment, evaluation)).filter(isOpen),
    unknowns: listUnknowns(assessment, evaluation).filter(isOpen),
  };
}

/** The templates that belong to a step's questions, each once, in order. */
export const templatesOfStep = (assessment: Assessment, stepId: string): readonly string[] => [
  ...new Set(stepById(assessment, stepId)?.questions.flatMap(({ templates }) => templates)),
];
