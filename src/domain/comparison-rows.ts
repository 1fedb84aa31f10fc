/** Owns what a comparison says of each step, counted and sorted for screens, files and reports. */
import { type AnswerMove, type Comparison, type ComparedStep, isUnchanged, movesBetween } from "./comparison.ts";
import { areAnsweredApart } from "./answered-questions.ts";
import { noteOn } from "./evaluation.ts";
import { scoreEvaluation, scoreOf } from "./scoring.ts";

/** "none": one of the two ends has no level. */
export type ChangeKind = "none" | "unchanged" | "up" | "down";

export interface ComparisonRow extends ComparedStep {
  /** The step's place in the process, from 1. */
  readonly number: number;
  readonly kind: ChangeKind;
  /** The level each evaluation has by its own questions, oldest first, unrounded; null where it has none. Never changed by the comparison. */
  readonly originals: readonly (number | null)[];
  /** What the latest evaluation aims at; null when it leaves the step out. */
  readonly target: number | null;
  /** How many common questions moved in which way from the first evaluation to the last. */
  readonly split: Readonly<Record<AnswerMove, number>>;
  /** Whether other common questions have a level in the last evaluation than in the first, so that the change may come of that alone. */
  readonly restsOnOthers: boolean;
  /** What the latest evaluation says hinders the step; empty when it says nothing. */
  readonly hindrance: string;
}

/** A row for each step of the newest version, in the process's order; none for an empty comparison. */
export function comparisonRows({ runs, steps }: Comparison): readonly ComparisonRow[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return [];
  const scores = runs.map(({ assessment, evaluation }) => scoreEvaluation(assessment, evaluation));
  const latest = scoreEvaluation(last.assessment, last.evaluation);
  return steps.map((step, index) => ({
    ...step,
    number: index + 1,
    kind: changeKind(step.change),
    originals: scores.map((score) => scoreOf(score, step.step).level),
    target: scoreOf(latest, step.step).target,
    split: countMoves(movesBetween(step, first.evaluation, last.evaluation).map(({ move }) => move)),
    restsOnOthers: step.change !== null && areAnsweredApart(step.questions, first.evaluation, last.evaluation),
    hindrance: noteOn(last.evaluation, step.step).hindrance.trim(),
  }));
}

/** What an unrounded change counts as. */
export function changeKind(change: number | null): ChangeKind {
  if (change === null) return "none";
  if (isUnchanged(change)) return "unchanged";
  return change > 0 ? "up" : "down";
}

function countMoves(moves: readonly AnswerMove[]): ComparisonRow["split"] {
  const count = (move: AnswerMove) => moves.filter((other) => other === move).length;
  return {
    unchanged: count("unchanged"),
    "new-answer": count("new-answer"),
    "changed-answer": count("changed-answer"),
    "unknown-answered": count("unknown-answered"),
    "became-unknown": count("became-unknown"),
    lost: count("lost"),
  };
}
