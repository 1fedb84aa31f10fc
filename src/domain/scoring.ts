/** Owns the formulas of levels, gaps and statuses. The method page in the app says the same in words. */
import {
  type Assessment,
  type Step,
  highestLevel,
  isAtLeast,
  lowestLevel,
  tolerance,
  variantOf,
} from "./assessment.ts";
import { type Answer, type Evaluation, answerTo, levelOf } from "./evaluation.ts";
import { chosenQuestions, chosenSteps, stepTarget } from "./scope.ts";

/** Rises by one when the same answers to the same definition come to another level than before. */
export const engineVersion = 1;

/** "ready": level >= readyAt; "not-applicable": every question is "not-relevant"; "too-few-answers": no level. */
export type StepStatus = "left-out" | "not-applicable" | "too-few-answers" | "ready" | "not-ready";

export interface StepScore {
  readonly id: string;
  readonly status: StepStatus;
  /** Direct prerequisites that are chosen, scored and below readyAt, when level >= begunAt; empty otherwise. */
  readonly aheadOf: readonly string[];
  /** Answered weight / applicable weight, 0..1; 0 when nothing is applicable or the step is left out. */
  readonly coverage: number;
  /** Sum of weight x level value / sum of weights over the answered questions, unrounded; null when coverage < minCoverage. */
  readonly level: number | null;
  /** The mean if every applicable question without a level had the lowest (highest) one; null when nothing is applicable. */
  readonly low: number | null;
  readonly high: number | null;
  /** The group's target, else the definition's; null when the step is left out. */
  readonly target: number | null;
  /** max(0, target - level); null without a level. */
  readonly gap: number | null;
}

export interface OverallScore {
  readonly level: number;
  /** How many steps the level is the mean of. */
  readonly steps: number;
  /** The step with the lowest unrounded level; the first in order on a tie. */
  readonly weakest: string;
}

export interface Scores {
  readonly steps: readonly StepScore[];
  /** null when no step is scored. */
  readonly overall: OverallScore | null;
  /** "Börja här": the first chosen step that is not ready or has too few answers; null when there is none. */
  readonly startHere: string | null;
}

/** The scores of every step of the assessment, in its order, and of the whole; left-out steps count for nothing. */
export function scoreEvaluation(assessment: Assessment, evaluation: Evaluation): Scores {
  const chosen = new Set(chosenSteps(assessment, evaluation).map((step) => step.id));
  const alone = assessment.steps.map((step) =>
    chosen.has(step.id) ? scoreStep(assessment, evaluation, step) : leftOut(step.id),
  );
  const steps = assessment.steps.map((step, index) => ({
    ...alone[index]!,
    aheadOf: prerequisitesNotReady(assessment, step, alone),
  }));
  return {
    steps,
    overall: scoreOverall(assessment, steps),
    startHere: steps.find(({ status }) => status === "not-ready" || status === "too-few-answers")?.id ?? null,
  };
}

/** The step's score among the scores; a left-out one when there is no such step. */
export const scoreOf = (scores: Pick<Scores, "steps">, stepId: string): StepScore =>
  scores.steps.find((step) => step.id === stepId) ?? leftOut(stepId);

/** max(0, target - level) of one question, where its target is its own, else its step's; null without a level. */
export function questionGap(
  assessment: Assessment,
  evaluation: Evaluation,
  stepId: string,
  questionId: string,
): number | null {
  const answer = answerTo(evaluation, questionId);
  return gapTo(answer.target ?? stepTarget(assessment, evaluation, stepId), levelOf(answer) ?? null);
}

/** Blank and "unknown" are applicable: they only lack a level. */
const isApplicable = (answer: Answer): boolean => answer.mark !== "not-relevant";

const gapTo = (target: number, level: number | null): number | null =>
  level === null ? null : Math.max(0, target - level);

function leftOut(id: string): StepScore {
  return {
    id,
    status: "left-out",
    aheadOf: [],
    coverage: 0,
    level: null,
    low: null,
    high: null,
    target: null,
    gap: null,
  };
}

/** One chosen step by itself: `aheadOf`, which rests on other steps, is still empty. */
function scoreStep(assessment: Assessment, evaluation: Evaluation, step: Step): StepScore {
  const applicable = chosenQuestions(assessment, evaluation, step)
    .map((question) => ({ weight: question.weight, answer: answerTo(evaluation, question.id) }))
    .filter(({ answer }) => isApplicable(answer))
    .map(({ weight, answer }) => ({ weight, value: levelOf(answer) }));
  const answered = applicable.flatMap(({ weight, value }) => (value === undefined ? [] : [{ weight, value }]));
  const meanWith = (fallback: number): number | null =>
    weightedMean(applicable.map(({ weight, value }) => ({ weight, value: value ?? fallback })));

  const coverage = applicable.length === 0 ? 0 : totalWeight(answered) / totalWeight(applicable);
  const { minCoverage } = variantOf(assessment, evaluation.scope.variant);
  const level = isAtLeast(coverage, minCoverage) ? weightedMean(answered) : null;
  const target = stepTarget(assessment, evaluation, step.id);
  return {
    id: step.id,
    status: applicable.length === 0 ? "not-applicable" : statusOf(level, assessment.thresholds.readyAt),
    aheadOf: [],
    coverage,
    level,
    low: meanWith(lowestLevel(assessment)),
    high: meanWith(highestLevel(assessment)),
    target,
    gap: gapTo(target, level),
  };
}

function statusOf(level: number | null, readyAt: number): StepStatus {
  if (level === null) return "too-few-answers";
  return isAtLeast(level, readyAt) ? "ready" : "not-ready";
}

function prerequisitesNotReady({ thresholds }: Assessment, step: Step, steps: readonly StepScore[]): readonly string[] {
  const { level } = scoreOf({ steps }, step.id);
  if (level === null || !isAtLeast(level, thresholds.begunAt)) return [];
  return step.dependsOn.filter((id) => scoreOf({ steps }, id).status === "not-ready");
}

function scoreOverall(assessment: Assessment, steps: readonly StepScore[]): OverallScore | null {
  const scored = assessment.steps.flatMap(({ id, weight }) => {
    const { level } = scoreOf({ steps }, id);
    return level === null ? [] : [{ id, weight, value: level }];
  });
  const level = weightedMean(scored);
  if (level === null) return null;
  const weakest = scored.reduce((lowest, step) => (step.value < lowest.value - tolerance ? step : lowest));
  return { level, steps: scored.length, weakest: weakest.id };
}

interface Weighted {
  readonly weight: number;
}

const totalWeight = (parts: readonly Weighted[]): number => parts.reduce((sum, { weight }) => sum + weight, 0);

/** Sum of weight x value / sum of weights; null of nothing. */
const weightedMean = (parts: readonly (Weighted & { readonly value: number })[]): number | null =>
  parts.length === 0 ? null : parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / totalWeight(parts);
