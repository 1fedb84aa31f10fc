/** Owns the radar: now, target and last time as rings that are never filled; a step without a level breaks its ring. */
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart as Chart } from "recharts";
import { memo } from "react";
import { highestLevel, lowestLevel, type Words } from "#domain/assessment.ts";
import type { ChartRow } from "#domain/chart-rows.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import type { Format } from "#i18n/format.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { RadarMarks } from "./radar-marks.tsx";
import { isInRadar } from "./radar-walk.ts";
import { unnamedSurface } from "#charts/recharts-surface.ts";
import { numberedStep, stepName } from "./result-words.ts";
import { ScaleEnds } from "#charts/scale-ends.tsx";
import type { ChartSize } from "#charts/use-chart-size.ts";

interface RadarChartProps {
  readonly rows: readonly ChartRow[];
  readonly words: Words;
  readonly size: ChartSize;
}

const rings = ["last", "target", "level"] as const;

/** Drawn again only when it has changed: Recharts makes its marks anew each time, and one that has focus would lose it. */
export const RadarChart = memo(function RadarChart({ rows, words, size: { width, em } }: RadarChartProps) {
  const { assessment } = useRun();
  const { chart } = useMessages("results");
  const format = useFormat();
  const charted = rows.filter(isInRadar);
  if (charted.length < 3) return <p>{chart.radarTooFew}</p>;

  const names = charted.map(({ id }) => stepName(words, id));
  const missing = names.filter((_, index) => charted[index]?.level === null);
  const beside = (Math.max(...names.map((step) => step.length)) * 0.55 + 2.5) * em;
  const hasNames = width - 2 * beside > 14 * em;
  const radius = hasNames ? Math.min(width / 2 - beside, 13 * em) : width / 2 - 2 * em;
  return (
    <>
      <Chart
        {...unnamedSurface}
        width={width}
        height={2 * radius + 5 * em}
        data={charted.map(({ number, level, target, last }) => ({ number, level, target, last }))}
        outerRadius={radius}
      >
        <PolarGrid gridType="circle" />
        <PolarAngleAxis
          dataKey="number"
          tickLine={false}
          axisLine={false}
          tick={drawStep(charted.map((row) => (hasNames ? numberedStep(row, words) : String(row.number))))}
        />
        <PolarRadiusAxis
          // Between two spokes, where no mark can hide the numbers.
          angle={90 - 180 / charted.length}
          domain={[lowestLevel(assessment), highestLevel(assessment)]}
          ticks={[...assessment.scale.values]}
          axisLine={false}
          tick={drawLevel(em, format)}
        />
        {rings
          .filter((kind) => charted.some((row) => row[kind] !== null))
          .map((kind) => (
            <Radar key={kind} dataKey={kind} isAnimationActive={false} shape={<Ring kind={kind} />} />
          ))}
        <Radar
          // Out to the end of each spoke, along which the marks of its step lie.
          dataKey={() => highestLevel(assessment)}
          isAnimationActive={false}
          shape={<RadarMarks rows={charted} words={words} em={em} />}
        />
      </Chart>
      {hasNames ? null : (
        <ol className="nio-results-key" aria-label={chart.radarKey}>
          {charted.map(({ id, number }) => (
            <li key={id} value={number}>
              {stepName(words, id)}
            </li>
          ))}
        </ol>
      )}
      <ScaleEnds assessment={assessment} words={words} />
      {missing.length === 0 ? null : <p className="nio-quiet">{chart.radarMissing(format.list(missing))}</p>}
    </>
  );
});

interface StepTick {
  readonly x: number | string;
  readonly y: number | string;
  readonly textAnchor: string;
  readonly index: number;
}

const drawStep = (labels: readonly string[]) => {
  return ({ x, y, textAnchor, index }: StepTick) => {
    const down = 0.35 - 0.45 * Math.cos((2 * Math.PI * index) / labels.length);
    const anchor = textAnchor === "start" || textAnchor === "end" ? textAnchor : "middle";
    return (
      <text
        aria-hidden="true"
        x={x}
        y={y}
        dx={anchor === "middle" ? undefined : anchor === "start" ? "0.5em" : "-0.5em"}
        dy={`${String(down)}em`}
        textAnchor={anchor}
      >
        {labels[index]}
      </text>
    );
  };
};

interface LevelTick {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number };
}

const drawLevel = (em: number, format: Format) => {
  return ({ x, y, payload }: LevelTick) => (
    <text aria-hidden="true" className="nio-results-small" x={Number(x) + 0.3 * em} y={Number(y) - 0.2 * em}>
      {format.exact(payload.value)}
    </text>
  );
};

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly value?: number | null;
}

/** Recharts places a corner without a value in the middle, where it would pass for the lowest level. */
const isScored = ({ value }: Corner): boolean => value !== null && value !== undefined;

interface RingProps {
  readonly kind: (typeof rings)[number];
  /** Handed in by Recharts. */
  readonly points?: readonly Corner[];
}

const Ring = ({ kind, points = [] }: RingProps) => (
  <path className={`nio-results-ring nio-results-ring-${kind}`} d={ring(points)} />
);

/** The line round all corners, broken on both sides of a corner without a value. */
function ring(corners: readonly Corner[]): string {
  return corners
    .map((corner, index) => ({ from: corner, to: corners[(index + 1) % corners.length] ?? corner }))
    .filter(({ from, to }) => isScored(from) && isScored(to))
    .map(({ from, to }) => `M${String(from.x)} ${String(from.y)}L${String(to.x)} ${String(to.y)}`)
    .join("");
}
