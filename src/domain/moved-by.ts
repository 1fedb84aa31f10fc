/** Owns which of last year's actions goes with which change: what became of it, and what its step, question and indicators did. */
import { areAnsweredApart } from "./answered-questions.ts";
import { stepOfQuestion } from "./assessment.ts";
import {
  type AnswerMove,
  type ComparedRun,
  type ComparedStep,
  compareRuns,
  type Comparison,
  moveOf,
} from "./comparison.ts";
import { type ChangeKind, changeKind } from "./comparison-rows.ts";
import { type Action, answerTo, type FollowUp, type Indicator, type Mark } from "./evaluation.ts";
import { type IndicatorEffect, indicatorEffect } from "./indicator-effect.ts";
import { compareVersions, isComparable, mappingOf, verdictOn, type VersionMapping } from "./version-mapping.ts";

/** Last year's evaluation on the version it was made on, and what leads from that version to others. */
export interface LastYear {
  readonly run: ComparedRun;
  readonly mappings: readonly VersionMapping[];
}

export interface StepMove {
  /** Levels over the common questions, unrounded; null where there is none. */
  readonly last: number | null;
  readonly now: number | null;
  /** now - last, unrounded; null when either is. */
  readonly change: number | null;
  readonly kind: ChangeKind;
  /** Whether other common questions have a level now than then, so that the change may come of that alone. */
  readonly restsOnOthers: boolean;
}

export interface QuestionMove {
  readonly question: string;
  readonly last: Mark;
  readonly now: Mark;
  readonly move: AnswerMove;
}

export interface MovedBy {
  readonly action: Action;
  readonly verdict: FollowUp["actions"][number]["verdict"];
  readonly why: string;
  /** The step the action was for; null when it cannot be compared: no earlier answers, or a step that is gone. */
  readonly step: StepMove | null;
  /** The question it was suggested from; null without one, or when the question is not common. */
  readonly question: QuestionMove | null;
  readonly indicators: readonly { readonly indicator: Indicator; readonly effect: IndicatorEffect }[];
}

/**
 * A row for each action followed up, in last year's order; none without a follow-up. A change stands beside the action
 * without saying that it is the cause. `last` is null when last year's answers cannot be read.
 */
export function movedBy(now: ComparedRun, last: LastYear | null): readonly MovedBy[] {
  const { followUp } = now.evaluation;
  if (followUp === null) return [];
  const comparison = last && compareRuns([last.run, now], last.mappings);
  return followUp.actions.map(({ action, verdict, why }) => {
    const step = comparison?.steps.find((compared) => compared.step === action.step);
    return {
      action,
      verdict,
      why,
      step: comparison && step ? stepMove(comparison, step, now) : null,
      question: last && step ? questionMove(step, action.question, last.run, now) : null,
      indicators: action.indicators.map((indicator) => ({ indicator, effect: indicatorEffect(indicator) })),
    };
  });
}

/** What each step did since last year, by its id; a step that was not there last year has no levels to compare. */
export function stepMoves(now: ComparedRun, last: LastYear): ReadonlyMap<string, StepMove> {
  const comparison = compareRuns([last.run, now], last.mappings);
  return new Map(comparison.steps.map((step) => [step.step, stepMove(comparison, step, now)]));
}

/** What last year's answer to a question says this year: "new": it was not in that version; "changed": it asked something else. */
export function standingOf(
  now: ComparedRun["assessment"],
  { run: { assessment: before }, mappings }: LastYear,
  questionId: string,
): "comparable" | "changed" | "new" {
  if (!stepOfQuestion(before, questionId)) return "new";
  const [older, newer] = compareVersions(before.version, now.version) <= 0 ? [before, now] : [now, before];
  const mapped = mappingOf(older, newer, mappings);
  return mapped !== null && isComparable(verdictOn(mapped, questionId)) ? "comparable" : "changed";
}

/** The runs are told apart by their place in time, which a wrong date may have turned round. */
function stepMove({ runs }: Comparison, { questions, levels }: ComparedStep, now: ComparedRun): StepMove {
  const at = runs.findIndex(({ evaluation }) => evaluation === now.evaluation);
  const [after, before] = [levels[at] ?? null, levels[1 - at] ?? null];
  const change = after === null || before === null ? null : after - before;
  const [first, latest] = [runs[1 - at]?.evaluation, runs[at]?.evaluation];
  const restsOnOthers = change !== null && !!first && !!latest && areAnsweredApart(questions, first, latest);
  return { last: before, now: after, change, kind: changeKind(change), restsOnOthers };
}

function questionMove(
  { questions }: ComparedStep,
  question: string | null,
  last: ComparedRun,
  now: ComparedRun,
): QuestionMove | null {
  if (question === null || !questions.includes(question)) return null;
  const [before, after] = [last, now].map(({ evaluation }) => answerTo(evaluation, question).mark) as [Mark, Mark];
  return { question, last: before, now: after, move: moveOf(before, after) };
}
