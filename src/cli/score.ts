/** Owns the form of the scores on standard output. */
import type { Assessment } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { findGaps } from "#domain/findings.ts";
import { shown } from "#domain/rounding.ts";
import { scoreEvaluation } from "#domain/scoring.ts";
import { suggestActions } from "#domain/suggestions.ts";

interface ShownNumber {
  /** Unrounded. */
  readonly value: number;
  /** As on screen and in the PDF. */
  readonly shown: number;
}

/** Scores, findings and suggestions as one JSON object, each level with its unrounded and its shown number. */
export function scoreAsJson(assessment: Assessment, evaluation: Evaluation): string {
  const scores = scoreEvaluation(assessment, evaluation);
  const { overall } = scores;
  const output = {
    assessment: { id: assessment.id, version: assessment.version },
    steps: scores.steps.map(({ id, status, aheadOf, coverage, level, low, high, target, gap }) => ({
      id,
      status,
      aheadOf,
      coverage,
      level: withShown(level),
      low: withShown(low),
      high: withShown(high),
      target: withShown(target),
      gap: withShown(gap),
    })),
    overall: overall && {
      level: withShown(overall.level),
      steps: overall.steps,
      weakest: overall.weakest,
    },
    findings: findGaps(assessment, scores).map(({ rule, steps, severity }) => ({ rule, steps, severity })),
    suggestions: suggestActions(assessment, evaluation, scores).map(({ question, action, templates, rank }) => ({
      question,
      action,
      templates,
      rank,
    })),
  };
  return JSON.stringify(output, null, 2);
}

const withShown = (value: number | null): ShownNumber | null =>
  value === null ? null : { value, shown: shown(value) };
