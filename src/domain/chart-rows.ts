/** Owns the rows that both the charts and the tables of a result are made from, so that the two always agree. */
import { type Assessment, type Step, tolerance } from "./assessment.ts";
import { type Evaluation, answerTo } from "./evaluation.ts";
import { shown } from "./rounding.ts";
import { type Scores, type StepScore, scoreEvaluation, scoreOf } from "./scoring.ts";
import { chosenQuestions } from "./scope.ts";

/** How many questions carry each of the four kinds of mark. */
export interface MarkCounts {
  readonly answered: number;
  readonly unknown: number;
  readonly notRelevant: number;
  readonly blank: number;
}

/** A step's score as charted; its target is null also where nothing is applicable, since there is nothing to reach it. */
export interface ChartRow extends StepScore {
  /** The step's place in the process, from 1. */
  readonly number: number;
  /** The step's questions in the chosen variant; all 0 when the step is left out. */
  readonly counts: MarkCounts;
  /** The step's level in the earlier evaluation, unrounded; null without one, and where the step is not charted now. */
  readonly last: number | null;
  /** The level value of the definition's reference profile; null without one, and where the step is not charted now. */
  readonly reference: number | null;
}

export type RowOrder = "process" | "gap";

/**
 * One row for each step of the assessment: in process order, or largest gap first with the rows without a gap value last.
 * `earlier` is what `last` is taken from; it must be a run of the same assessment.
 */
export function chartRows(
  assessment: Assessment,
  evaluation: Evaluation,
  scores: Scores,
  order: RowOrder,
  earlier: Evaluation | null = null,
): readonly ChartRow[] {
  const before = earlier === null ? null : scoreEvaluation(assessment, earlier);
  const rows = assessment.steps.map((step, index) => {
    const score = scoreOf(scores, step.id);
    const counts = score.status === "left-out" ? noMarks : countMarks(assessment, evaluation, step);
    const isCharted = score.status !== "left-out" && score.status !== "not-applicable";
    return {
      ...score,
      target: isCharted ? score.target : null,
      number: index + 1,
      counts,
      last: isCharted && before !== null ? scoreOf(before, step.id).level : null,
      reference: isCharted ? (assessment.reference?.[step.id] ?? null) : null,
    };
  });
  return order === "process" ? rows : rows.toSorted(byGap);
}

/** The rows that share the largest gap, in the order given; empty when no step is below its target. */
export function largestGaps(rows: readonly ChartRow[]): readonly ChartRow[] {
  const largest = Math.max(0, ...rows.map((row) => row.gap ?? 0));
  return largest <= tolerance ? [] : rows.filter(({ gap }) => gap !== null && largest - gap <= tolerance);
}

/** level - last, unrounded; null when either is missing. */
export const changeOf = ({ level, last }: Pick<ChartRow, "level" | "last">): number | null =>
  level === null || last === null ? null : level - last;

export interface Changes {
  readonly up: number;
  readonly down: number;
  readonly same: number;
}

/** How many rows show a higher, a lower and the same level as last time; the rest lack one of the two. */
export function countChanges(rows: readonly ChartRow[]): Changes {
  const changes = rows.flatMap((row) => changeOf(row) ?? []).map(shown);
  return {
    up: changes.filter((change) => change > 0).length,
    down: changes.filter((change) => change < 0).length,
    same: changes.filter((change) => change === 0).length,
  };
}

/** The marks of all rows added up. */
export const totalMarks = (rows: readonly ChartRow[]): MarkCounts =>
  rows.reduce(
    (total, { counts }) => ({
      answered: total.answered + counts.answered,
      unknown: total.unknown + counts.unknown,
      notRelevant: total.notRelevant + counts.notRelevant,
      blank: total.blank + counts.blank,
    }),
    noMarks,
  );

const noMarks: MarkCounts = { answered: 0, unknown: 0, notRelevant: 0, blank: 0 };

function countMarks(assessment: Assessment, evaluation: Evaluation, step: Step): MarkCounts {
  const marks = chosenQuestions(assessment, evaluation, step).map(({ id }) => answerTo(evaluation, id).mark);
  return {
    answered: marks.filter((mark) => typeof mark === "number").length,
    unknown: marks.filter((mark) => mark === "unknown").length,
    notRelevant: marks.filter((mark) => mark === "not-relevant").length,
    blank: marks.filter((mark) => mark === null).length,
  };
}

function byGap(a: ChartRow, b: ChartRow): number {
  if (a.gap === null || b.gap === null) return Number(a.gap === null) - Number(b.gap === null);
  return Math.abs(a.gap - b.gap) <= tolerance ? 0 : b.gap - a.gap;
}
