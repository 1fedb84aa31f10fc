/** Owns the small multiples: a line through the years for each step, all on the same whole scale. */
import { memo } from "react";
import { CartesianGrid, type DotItemDotProps, Line, LineChart, ReferenceLine, XAxis, YAxis } from "recharts";
import { ChartMark } from "#charts/chart-mark.tsx";
import { unnamedSurface } from "#charts/recharts-surface.ts";
import type { ChartSize } from "#charts/use-chart-size.ts";
import { type Assessment, highestLevel, lowestLevel, type Words } from "#domain/assessment.ts";
import type { ComparisonRow } from "#domain/comparison-rows.ts";
import { sayChange } from "#i18n/comparison-sentences.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { numberedStep } from "./shown-run.ts";

interface StepLinesProps {
  readonly rows: readonly ComparisonRow[];
  readonly names: readonly string[];
  readonly assessment: Assessment;
  readonly words: Words;
  readonly size: ChartSize;
}

/** The least width of one of them, in em. */
const narrowest = 15;

/** Drawn again only when it has changed: Recharts makes its marks anew each time, and one that has focus would lose it. */
export const StepLines = memo(function StepLines({ rows, ...shown }: StepLinesProps) {
  const { width, em } = shown.size;
  const columns = Math.max(1, Math.min(3, Math.floor(width / (narrowest * em))));
  const each = width / columns - (columns > 1 ? 1.5 * em : 0);
  return (
    <div className="nio-comparing-lines">
      {rows.map((row) => (
        <StepLine key={row.step} row={row} {...shown} width={each} />
      ))}
    </div>
  );
});

interface StepLineProps extends Omit<StepLinesProps, "rows"> {
  readonly row: ComparisonRow;
  readonly width: number;
}

function StepLine({ row, names, assessment, words, size: { em }, width }: StepLineProps) {
  const messages = useMessages("comparing");
  const format = useFormat();
  const step = numberedStep(words, row.step, row.number);
  const { values } = assessment.scale;
  return (
    <div className="nio-comparing-line" style={{ inlineSize: width }}>
      <p aria-hidden="true">
        <strong>{step}</strong>
        <span className="nio-quiet">{sayChange(row, messages, format)}</span>
      </p>
      <LineChart
        {...unnamedSurface}
        width={width}
        height={9.5 * em}
        data={row.levels.map((level, index) => ({ name: names[index] ?? "", level }))}
        margin={{ top: 1.4 * em, right: 0, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} horizontalValues={[...values]} />
        <YAxis
          type="number"
          domain={[lowestLevel(assessment), highestLevel(assessment)]}
          ticks={[...values]}
          interval={0}
          width={2.2 * em}
          axisLine={false}
          tickLine={false}
          tick={drawTick((value) => format.exact(Number(value)), "end", 0.3 * em)}
        />
        <XAxis
          dataKey="name"
          height={2 * em}
          padding={{ left: 2.4 * em, right: 2.4 * em }}
          interval="preserveStartEnd"
          axisLine={false}
          tickLine={false}
          tick={drawTick(String, "middle", em)}
        />
        {row.target === null ? null : <ReferenceLine y={row.target} className="nio-comparing-target" />}
        <Line
          dataKey="level"
          type="linear"
          className="nio-comparing-path"
          isAnimationActive={false}
          connectNulls={false}
          activeDot={false}
          dot={
            <StepDot id={row.step} said={(run, level) => messages.chart.mark(step, names[run] ?? "", level)} em={em} />
          }
        />
      </LineChart>
    </div>
  );
}

interface StepDotProps extends Partial<Pick<DotItemDotProps, "cx" | "cy" | "index">> {
  readonly id: string;
  /** What the dot of an evaluation says, with its level as it is shown. */
  readonly said: (run: number, level: string) => string;
  readonly em: number;
  /** Handed in by Recharts, as are the place and the index. */
  readonly value?: unknown;
}

function StepDot({ id, said, em, cx, cy, index = 0, value }: StepDotProps) {
  const format = useFormat();
  if (typeof value !== "number" || cx === undefined || cy === undefined) return null;
  const level = format.level(value);
  return (
    <ChartMark id={`${id}/${String(index)}`} label={said(index, level)} className="nio-results-mark-level">
      <circle className="nio-results-now" cx={cx} cy={cy} r={0.36 * em} />
      <text aria-hidden="true" textAnchor="middle" x={cx} y={cy - 0.7 * em}>
        {level}
      </text>
    </ChartMark>
  );
}

interface Tick {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: unknown };
}

const drawTick = (write: (value: unknown) => string, anchor: "end" | "middle", down: number) => {
  return ({ x, y, payload }: Tick) => (
    <text aria-hidden="true" className="nio-results-small" x={x} y={Number(y) + down} textAnchor={anchor}>
      {write(payload.value)}
    </text>
  );
};
