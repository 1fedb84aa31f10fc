/** Owns the strips of dots: a dot for each level that somebody has, larger the more there are, with their number in it. */
import { memo } from "react";
import { useXAxisScale } from "recharts";
import { ChartMark } from "#charts/chart-mark.tsx";
import { type RowLayout, rowLayout } from "#charts/row-layout.ts";
import { type DrawnRow, RowsChart } from "#charts/rows-chart.tsx";
import type { ChartSize } from "#charts/use-chart-size.ts";
import type { Assessment, Words } from "#domain/assessment.ts";
import type { Distribution } from "#domain/distribution.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { dotsOf } from "./distribution-dots.ts";
import { numberedStep, stepName } from "./shown-run.ts";

interface DistributionChartProps {
  readonly steps: Distribution["steps"];
  readonly assessment: Assessment;
  readonly words: Words;
  readonly size: ChartSize;
}

/** Drawn again only when it has changed: Recharts makes its marks anew each time, and one that has focus would lose it. */
export const DistributionChart = memo(function DistributionChart(props: DistributionChartProps) {
  const { steps, assessment, words, size } = props;
  const names = steps.map(({ step }) => stepName(words, step));
  const layout = rowLayout(assessment, names, words, size);
  return (
    <RowsChart
      assessment={assessment}
      words={words}
      count={steps.length}
      layout={layout}
      row={<Strip steps={steps} words={words} layout={layout} />}
    />
  );
});

interface StripProps extends DrawnRow, Pick<DistributionChartProps, "steps" | "words"> {
  readonly layout: RowLayout;
}

/** So that the area of a dot follows how many stand there, in em. */
const radiusOf = (count: number): number => Math.min(1.3, 0.42 * Math.sqrt(count) + (count > 1 ? 0.12 : 0));

function Strip({ steps, words, layout, cy: middle = 0, payload }: StripProps) {
  const { chart } = useMessages("comparing");
  const format = useFormat();
  const along = useXAxisScale();
  const index = payload?.y ?? 0;
  const row = steps[index];
  if (!along || row === undefined) return null;
  const { em } = layout;
  const y = middle + layout.marksBelow;
  const top = middle - layout.row / 2;
  const step = numberedStep(words, row.step, index + 1);
  return (
    <g>
      {index === 0 ? null : <line className="nio-results-rule" x1={0} x2={layout.width} y1={top} y2={top} />}
      <text
        aria-hidden="true"
        className="nio-results-name"
        x={0}
        y={middle - layout.nameRise + 0.4 * em - layout.marksBelow}
      >
        {step}
      </text>
      {dotsOf(row).map(({ id, at, count }) => (
        <ChartMark key={id} id={id} label={chart.dot(step, format.level(at), count)} className="nio-comparing-dot">
          <circle cx={along(at)} cy={y} r={radiusOf(count) * em} />
          {count === 1 ? null : (
            <text aria-hidden="true" textAnchor="middle" x={along(at)} y={y + 0.34 * em}>
              {format.exact(count)}
            </text>
          )}
        </ChartMark>
      ))}
    </g>
  );
}
