/** Owns the scale of levels with a row for each step under it; what stands in a row is handed in. */
import type { ReactElement } from "react";
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { type Assessment, highestLevel, lowestLevel, type Words } from "#domain/assessment.ts";
import type { Format } from "#i18n/format.ts";
import { useFormat } from "#i18n/use-messages.ts";
import { unnamedSurface } from "./recharts-surface.ts";
import type { RowLayout } from "./row-layout.ts";
import { ScaleEnds } from "./scale-ends.tsx";

interface RowsChartProps {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly count: number;
  readonly layout: RowLayout;
  /** Draws a row; Recharts hands it the middle in pixels as `cy` and which row it is as `payload.y`. */
  readonly row: ReactElement<DrawnRow>;
}

/** What Recharts hands to what draws a row. */
export interface DrawnRow {
  readonly cy?: number;
  readonly payload?: { readonly y: number };
}

export function RowsChart({ assessment, words, count, layout, row }: RowsChartProps) {
  const format = useFormat();
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
        <YAxis dataKey="y" type="number" domain={[-0.5, count - 0.5]} reversed hide />
        <Scatter
          data={Array.from({ length: count }, (_, y) => ({ x: lowest, y }))}
          isAnimationActive={false}
          shape={row}
        />
      </ScatterChart>
      {layout.hasLevelNames ? null : <ScaleEnds assessment={assessment} words={words} />}
    </>
  );
}

interface LevelTick {
  readonly x: number | string;
  readonly index: number;
  readonly payload: { readonly value: number };
}

const drawLevel = (words: Words, { em, hasLevelNames }: RowLayout, format: Format) => {
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
