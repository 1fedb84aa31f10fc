/** Owns the chart of two evaluations: from then to now on one scale, a row for each step, with the target. */
import { memo } from "react";
import { useXAxisScale } from "recharts";
import { ChartMark } from "#charts/chart-mark.tsx";
import { MarkShape } from "#charts/mark-shapes.tsx";
import { placeNumbers } from "#charts/number-places.ts";
import { type RowLayout, rowLayout } from "#charts/row-layout.ts";
import { type DrawnRow, RowsChart } from "#charts/rows-chart.tsx";
import type { ChartSize } from "#charts/use-chart-size.ts";
import type { Assessment, Words } from "#domain/assessment.ts";
import type { ComparisonRow } from "#domain/comparison-rows.ts";
import { sayChange } from "#i18n/comparison-sentences.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { marksOf, type RunMark } from "./comparison-marks.ts";
import { numberedStep, stepName } from "./shown-run.ts";

interface ChangeChartProps {
  readonly rows: readonly ComparisonRow[];
  readonly names: readonly string[];
  readonly assessment: Assessment;
  readonly words: Words;
  readonly size: ChartSize;
  /** Whether the second is aimed somewhere and is a change of the first; tracks only stand beside each other. */
  readonly isChange: boolean;
}

/** Drawn again only when it has changed: Recharts makes its marks anew each time, and one that has focus would lose it. */
export const ChangeChart = memo(function ChangeChart({ assessment, words, size, ...shown }: ChangeChartProps) {
  const { rows } = shown;
  const names = rows.map(({ step }) => stepName(words, step));
  const layout = rowLayout(assessment, names, words, size);
  return (
    <RowsChart
      assessment={assessment}
      words={words}
      count={rows.length}
      layout={layout}
      row={<ChangeRow {...shown} words={words} layout={layout} />}
    />
  );
});

interface ChangeRowProps extends DrawnRow, Pick<ChangeChartProps, "rows" | "names" | "words" | "isChange"> {
  readonly layout: RowLayout;
}

/** Where the line leaves the open ring of the first evaluation, in em from its middle. */
const ringEdge = 0.58;

const kindOf = ({ run }: RunMark) => (run === null ? "target" : run === 0 ? "last" : "level");

function ChangeRow({ rows, names, words, layout, isChange, cy: middle = 0, payload }: ChangeRowProps) {
  const messages = useMessages("comparing");
  const format = useFormat();
  const along = useXAxisScale();
  const row = rows[payload?.y ?? 0];
  if (!along || row === undefined) return null;
  const { em } = layout;
  const xOf = (value: number) => along(value) ?? 0;
  const y = middle + layout.marksBelow;
  const top = middle - layout.row / 2;
  const step = numberedStep(words, row.step, row.number);
  const [from = null, to = null] = row.levels;
  const marks = marksOf(row, isChange);
  const numbers = placeNumbers(
    marks.map((mark) => ({ kind: kindOf(mark), x: xOf(mark.level) / em, number: format.level(mark.level) })),
    ["last", "level"],
  );
  const says = ({ run, level }: RunMark) =>
    run === null
      ? messages.chart.targetMark(step, format.level(level))
      : messages.chart.mark(step, names[run] ?? "", format.level(level));
  return (
    <g>
      {payload?.y === 0 ? null : <line className="nio-results-rule" x1={0} x2={layout.width} y1={top} y2={top} />}
      <text aria-hidden="true" className="nio-results-name" x={0} y={middle - layout.marksBelow - layout.nameRise}>
        {step}
        <tspan className="nio-results-small" x={0} dy="1.45em">
          {isChange ? sayChange(row, messages, format) : null}
        </tspan>
      </text>
      {from === null || to === null || Math.abs(xOf(to) - xOf(from)) <= ringEdge * em ? null : (
        <line
          className="nio-results-gap"
          x1={xOf(from) + Math.sign(to - from) * ringEdge * em}
          x2={xOf(to)}
          y1={y}
          y2={y}
          strokeWidth={0.26 * em}
        />
      )}
      {marks.map((mark) => {
        const place = numbers.find(({ kind }) => kind === kindOf(mark));
        return (
          <ChartMark key={mark.id} id={mark.id} label={says(mark)} className={`nio-results-mark-${kindOf(mark)}`}>
            <MarkShape kind={kindOf(mark)} x={xOf(mark.level)} y={y} em={em} />
            {place === undefined ? null : (
              <text aria-hidden="true" textAnchor="middle" x={place.x * em} y={y + (place.y + 0.34) * em}>
                {place.number}
              </text>
            )}
          </ChartMark>
        );
      })}
    </g>
  );
}
