/** Owns the app's answer to a case, in the shape that scores.py gives. */
import type { Assessment } from "#domain/assessment.ts";
import { comparability } from "#domain/comparability.ts";
import { compareRuns, isUnchanged, movesBetween } from "#domain/comparison.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { findGaps } from "#domain/findings.ts";
import { shown } from "#domain/rounding.ts";
import { scoreEvaluation } from "#domain/scoring.ts";
import { listUnknowns, suggestActions } from "#domain/suggestions.ts";
import type { Case } from "./cases.ts";

/** The scores of each evaluation, and their comparison when there are two or more. */
export function answerOfApp({ definitions, mappings, evaluations }: Case): unknown {
  const runs = evaluations.map((evaluation) => ({
    evaluation,
    assessment: definitions.find(({ version }) => version === evaluation.assessment.version)!,
  }));
  return {
    scores: runs.map(({ assessment, evaluation }) => scoresOf(assessment, evaluation)),
    comparison: runs.length > 1 ? comparisonOf(runs, mappings) : null,
  };
}

function scoresOf(assessment: Assessment, evaluation: Evaluation): unknown {
  const scores = scoreEvaluation(assessment, evaluation);
  return {
    ...scores,
    findings: findGaps(assessment, scores),
    suggestions: suggestActions(assessment, evaluation, scores).map(({ question, from, gap, rank }) => ({
      question,
      transition: from,
      gap,
      rank,
    })),
    unknown: listUnknowns(assessment, evaluation).map(({ question }) => question),
    shown: scores.steps.map(({ level, low, high, target, gap }) =>
      [level, low, high, target, gap].map((value) => (value === null ? null : shown(value))),
    ),
  };
}

function comparisonOf(runs: Parameters<typeof compareRuns>[0], mappings: Parameters<typeof compareRuns>[1]): unknown {
  const [first, last] = [runs[0]!, runs.at(-1)!];
  const { steps, questions } = compareRuns(runs.toReversed(), mappings);
  return {
    steps: steps.map((step) => ({
      id: step.step,
      questions: step.questions,
      levels: step.levels,
      change: step.change,
      unchanged: step.change === null ? null : isUnchanged(step.change),
      split: Object.fromEntries(
        movesBetween(step, first.evaluation, last.evaluation).map(({ question, move }) => [
          question,
          move === "unchanged" || move === "lost" ? null : move,
        ]),
      ),
    })),
    listed: {
      new: questions.new.toSorted(),
      changed: questions.changed.toSorted(),
      gone: questions.gone.toSorted(),
    },
    box: comparability(first, last, mappings),
  };
}
