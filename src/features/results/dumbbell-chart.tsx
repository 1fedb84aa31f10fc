import { CartesianGrid, Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from "recharts";
import { highestLevel, lowestLevel, type Words } from "#domain/assessment.ts";
import type { ChartRow } from "#domain/chart-rows.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import type { Format } from "#i18n/format.ts";
import { useFormat } from "#i18n/use-messages.ts";
import { type DumbbellLayout, dumbbellLayout } from "./dumbbell-layout.ts";
import { DumbbellRows } from "./dumbbell-rows.tsx";
import { diamond } from "./mark-shapes.ts";
import { ScaleEnds } from "./scale-ends.tsx";
import type { ChartSize } from "./use-chart-size.ts";

interface DumbbellChartProps {
  readonly rows: readonly ChartRow[];
  readonly words: Words;
  readonly name: string;
  readonly size: ChartSize;
}

/** Now and target of each step on one scale, a row for each. */
export function DumbbellChart({ rows, words, name, size }: DumbbellChartProps) {
  const { assessment } = useRun();
  const format = useFormat();
  const layout = dumbbellLayout(assessment, rows, words, size);
  const { values } = assessment.scale;
  return (
    <>
      <ScatterChart
        width={layout.width}
        height={layout.height}
        margin={{ top: 0, right: 0, bottom: 0, left: layout.labels }}
        role="img"
        aria-label={name}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} verticalValues={[...values]} />
        <XAxis
          dataKey="x"
          type="number"
          orientation="top"
          height={layout.axis}
          domain={[lowestLevel(assessment), highestLevel(assessment)]}
          ticks={[...values]}
          interval={0}
          padding={{ left: layout.edge, right: layout.edge }}
          axisLine={false}
          tickLine={false}
          tick={drawLevel(words, layout, format)}
        />
        <YAxis dataKey="y" type="number" domain={[-0.5, rows.length - 0.5]} reversed hide />
        <DumbbellRows rows={rows} words={words} layout={layout} />
        <Scatter data={marksOf(rows, "target", format)} isAnimationActive={false} shape={drawMark("target", layout)} />
        <Scatter data={marksOf(rows, "level", format)} isAnimationActive={false} shape={drawMark("level", layout)} />
      </ScatterChart>
      {layout.hasLevelNames ? null : <ScaleEnds words={words} />}
    </>
  );
}

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly number: string;
  /** Which side of the mark its number stands on: away from the row's other mark. */
  readonly side: "left" | "right";
}

function marksOf(rows: readonly ChartRow[], kind: "level" | "target", format: Format): Mark[] {
  return rows.flatMap((row, y) => {
    const x = row[kind];
    if (x === null) return [];
    const isAhead = row.level !== null && row.target !== null && row.level > row.target;
    return [{ x, y, number: format.level(x), side: (kind === "level") === isAhead ? "right" : "left" }];
  });
}

interface LevelTick {
  readonly x: number | string;
  readonly index: number;
  readonly payload: { readonly value: number };
}

const drawLevel = (words: Words, { em, hasLevelNames }: DumbbellLayout, format: Format) => {
  return ({ x, index, payload }: LevelTick) => (
    <text x={x} y={em} textAnchor="middle">
      {format.exact(payload.value)}
      {hasLevelNames ? (
        <tspan className="nio-results-small" x={x} dy="1.4em">
          {words.assessment.scale[index]?.name}
        </tspan>
      ) : null}
    </text>
  );
};

const drawMark = (kind: "level" | "target", { em, marksBelow }: DumbbellLayout) => {
  return ({ cx = 0, cy = 0, payload }: ScatterShapeProps) => {
    const { number, side }: Mark = payload;
    const y = cy + marksBelow;
    return (
      <g className={kind === "level" ? "nio-results-now" : "nio-results-target"}>
        {kind === "level" ? <circle cx={cx} cy={y} r={0.42 * em} /> : <path d={diamond(cx, y, 0.62 * em)} />}
        <text
          x={cx + (side === "left" ? -0.85 : 0.85) * em}
          y={y + 0.34 * em}
          textAnchor={side === "left" ? "end" : "start"}
        >
          {number}
        </text>
      </g>
    );
  };
};
