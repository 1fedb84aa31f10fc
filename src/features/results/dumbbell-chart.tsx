/** Owns the dumbbell: now, target, last time and the reference profile of each step on one scale, a row for each. */
import { memo } from "react";
import { rowLayout } from "#charts/row-layout.ts";
import { RowsChart } from "#charts/rows-chart.tsx";
import type { ChartSize } from "#charts/use-chart-size.ts";
import type { Words } from "#domain/assessment.ts";
import type { ChartRow } from "#domain/chart-rows.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { DumbbellRow } from "./dumbbell-row.tsx";
import { stepName } from "./result-words.ts";

interface DumbbellChartProps {
  readonly rows: readonly ChartRow[];
  readonly words: Words;
  readonly hasReference: boolean;
  readonly size: ChartSize;
}

/** Drawn again only when it has changed: Recharts makes its marks anew each time, and one that has focus would lose it. */
export const DumbbellChart = memo(function DumbbellChart({ rows, words, hasReference, size }: DumbbellChartProps) {
  const { assessment } = useRun();
  const names = rows.map(({ id }) => stepName(words, id));
  const layout = rowLayout(assessment, names, words, size);
  return (
    <RowsChart
      assessment={assessment}
      words={words}
      count={rows.length}
      layout={layout}
      row={<DumbbellRow rows={rows} words={words} layout={layout} hasReference={hasReference} />}
    />
  );
});
