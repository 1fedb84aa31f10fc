/** Owns the dumbbell: now, target, last time and the reference profile of each step on one scale, a row for each. */
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { memo } from "react";
import { highestLevel, lowestLevel, type Words } from "#domain/assessment.ts";
import type { ChartRow } from "#domain/chart-rows.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import type { Format } from "#i18n/format.ts";
import { useFormat } from "#i18n/use-messages.ts";
import { type DumbbellLayout, dumbbellLayout } from "./dumbbell-layout.ts";
import { DumbbellRow } from "./dumbbell-row.tsx";
import { unnamedSurface } from "./recharts-surface.ts";
import { ScaleEnds } from "./scale-ends.tsx";
import type { ChartSize } from "./use-chart-size.ts";

interface DumbbellChartProps {
  readonly rows: readonly ChartRow[];
  readonly words: Words;
  readonly hasReference: boolean;
  readonly size: ChartSize;
}

/** Drawn again only when it has changed: Recharts makes its marks anew each time, and one that has focus would lose it. */
export const DumbbellChart = memo(function DumbbellChart({ rows, words, hasReference, size }: DumbbellChartProps) {
  const { assessment } = useRun();
  const format = useFormat();
  const layout = dumbbellLayout(assessment, rows, words, size);
  const { values } = assessment.scale;
  const lowest = lowestLevel(assessment);
  return (
    <>
      <ScatterChart
        {...unnamedSurface}
        width={layout.width}
        height={layout.height}
        margin={{ top: 0, right: 0, bottom: 0, left: layout.labels }}
      >
        <CartesianGrid horizontal={false} verticalValues={[...values]} />
        <XAxis
          dataKey="x"
          type="number"
          orientation="top"
          height={layout.axis}
          domain={[lowest, highestLevel(assessment)]}
          ticks={[...values]}
          interval={0}
          padding={{ left: layout.edge, right: layout.edge }}
          axisLine={false}
          tickLine={false}
          tick={drawLevel(words, layout, format)}
        />
        <YAxis dataKey="y" type="number" domain={[-0.5, rows.length - 0.5]} reversed hide />
        <Scatter
          data={rows.map((_, y) => ({ x: lowest, y }))}
          isAnimationActive={false}
          shape={<DumbbellRow rows={rows} words={words} layout={layout} hasReference={hasReference} />}
        />
      </ScatterChart>
      {layout.hasLevelNames ? null : <ScaleEnds words={words} />}
    </>
  );
});

interface LevelTick {
  readonly x: number | string;
  readonly index: number;
  readonly payload: { readonly value: number };
}

const drawLevel = (words: Words, { em, hasLevelNames }: DumbbellLayout, format: Format) => {
  return ({ x, index, payload }: LevelTick) => (
    <text aria-hidden="true" x={x} y={em} textAnchor="middle">
      {format.exact(payload.value)}
      {hasLevelNames ? (
        <tspan className="nio-results-small" x={x} dy="1.4em">
          {words.assessment.scale[index]?.name}
        </tspan>
      ) : null}
    </text>
  );
};
