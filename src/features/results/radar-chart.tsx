import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart as Chart } from "recharts";
import { highestLevel, lowestLevel, type Words } from "#domain/assessment.ts";
import type { ChartRow } from "#domain/chart-rows.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import type { Format } from "#i18n/format.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { diamond } from "./mark-shapes.ts";
import { stepName } from "./result-words.ts";
import { ScaleEnds } from "./scale-ends.tsx";
import type { ChartSize } from "./use-chart-size.ts";

interface RadarChartProps {
  readonly rows: readonly ChartRow[];
  readonly words: Words;
  readonly name: string;
  readonly size: ChartSize;
}

/** Now and target of the chosen steps as two rings; a step without a level leaves a break in the ring. */
export function RadarChart({ rows, words, name, size: { width, em } }: RadarChartProps) {
  const { assessment } = useRun();
  const { chart } = useMessages("results");
  const format = useFormat();
  const charted = rows.filter(({ status }) => status !== "left-out" && status !== "not-applicable");
  if (charted.length < 3) return <p>{chart.radarTooFew}</p>;

  const names = charted.map(({ id }) => stepName(words, id));
  const missing = names.filter((_, index) => charted[index]?.level === null);
  const beside = (Math.max(...names.map((step) => step.length)) * 0.55 + 2.5) * em;
  const hasNames = width - 2 * beside > 14 * em;
  const radius = hasNames ? Math.min(width / 2 - beside, 13 * em) : width / 2 - 2 * em;
  return (
    <>
      <Chart
        width={width}
        height={2 * radius + 5 * em}
        data={charted.map(({ number, level, target }) => ({ number, level, target }))}
        outerRadius={radius}
        role="img"
        aria-label={name}
        accessibilityLayer={false}
      >
        <PolarGrid gridType="circle" />
        <PolarAngleAxis
          dataKey="number"
          tickLine={false}
          axisLine={false}
          tick={drawStep(
            charted.map(({ number }, index) =>
              hasNames ? `${String(number)}. ${names[index] ?? ""}` : String(number),
            ),
          )}
        />
        <PolarRadiusAxis
          // Between two spokes, where no mark can hide the numbers.
          angle={90 - 180 / charted.length}
          domain={[lowestLevel(assessment), highestLevel(assessment)]}
          ticks={[...assessment.scale.values]}
          axisLine={false}
          tick={drawLevel(em, format)}
        />
        <Radar dataKey="target" isAnimationActive={false} shape={drawRing("target", em)} />
        <Radar dataKey="level" isAnimationActive={false} shape={drawRing("level", em)} />
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
      <ScaleEnds words={words} />
      {missing.length === 0 ? null : <p className="nio-quiet">{chart.radarMissing(format.list(missing))}</p>}
    </>
  );
}

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
      <text x={x} y={y} dy={`${String(down)}em`} textAnchor={anchor}>
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
    <text className="nio-results-small" x={Number(x) + 0.3 * em} y={Number(y) - 0.2 * em}>
      {format.exact(payload.value)}
    </text>
  );
};

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly value?: number | null;
}

const drawRing = (kind: "level" | "target", em: number) => {
  return ({ points }: { readonly points: readonly Corner[] }) => {
    const scored = points.filter(isScored);
    const isLevel = kind === "level";
    return (
      <g className={isLevel ? "nio-results-now" : "nio-results-target"}>
        <path
          className="nio-results-ring"
          strokeDasharray={isLevel ? undefined : `${String(0.45 * em)} ${String(0.3 * em)}`}
          d={ring(points)}
        />
        {scored.map(({ x, y }) => {
          const key = `${String(x)} ${String(y)}`;
          return isLevel ? (
            <circle key={key} cx={x} cy={y} r={0.32 * em} />
          ) : (
            <path key={key} d={diamond(x, y, 0.46 * em)} />
          );
        })}
      </g>
    );
  };
};

/** Recharts places a corner without a value in the middle, where it would pass for the lowest level. */
const isScored = ({ value }: Corner): boolean => value !== null && value !== undefined;

/** The line round all corners, broken on both sides of a corner without a value. */
function ring(corners: readonly Corner[]): string {
  return corners
    .map((corner, index) => ({ from: corner, to: corners[(index + 1) % corners.length] ?? corner }))
    .filter(({ from, to }) => isScored(from) && isScored(to))
    .map(({ from, to }) => `M${String(from.x)} ${String(from.y)}L${String(to.x)} ${String(to.y)}`)
    .join("");
}
