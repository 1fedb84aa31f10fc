/** Owns which marks a step has in the charts of a comparison, and the way through them. */
import type { MarkSpot, MarkWalk } from "#charts/mark-walk.ts";
import type { ComparisonRow } from "#domain/comparison-rows.ts";

export interface RunMark extends MarkSpot {
  /** Which evaluation it is of, 0 for the oldest; null for the target. */
  readonly run: number | null;
  readonly level: number;
}

/** The marks of one step: the target first, so that levels lie on top. */
export function marksOf(row: ComparisonRow, hasTarget: boolean): readonly RunMark[] {
  const target: readonly RunMark[] =
    hasTarget && row.target !== null
      ? [{ id: `${row.step}/target`, kind: "target", at: row.target, run: null, level: row.target }]
      : [];
  const levels = row.levels.flatMap((level, run): readonly RunMark[] =>
    level === null ? [] : [{ id: `${row.step}/${String(run)}`, kind: String(run), at: level, run, level }],
  );
  return [...target, ...levels];
}

/** Along the levels for two evaluations; along the years where each step has a line of its own. */
export const comparisonWalk = (rows: readonly ComparisonRow[], isPair: boolean, hasTarget: boolean): MarkWalk => ({
  shape: "rows",
  rows: rows.map((row) =>
    isPair ? marksOf(row, hasTarget) : marksOf(row, false).map((mark) => ({ ...mark, at: mark.run ?? 0 })),
  ),
});
