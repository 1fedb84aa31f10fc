import { useXAxisScale, useYAxisScale } from "recharts";
import type { Words } from "#domain/assessment.ts";
import type { ChartRow } from "#domain/chart-rows.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import type { DumbbellLayout } from "./dumbbell-layout.ts";
import { rowNote, stepName } from "./result-words.ts";

interface DumbbellRowsProps {
  readonly rows: readonly ChartRow[];
  readonly words: Words;
  readonly layout: DumbbellLayout;
}

/** What lies under the marks: the step's name, the possible span and the bar from now to target. */
export function DumbbellRows({ rows, words, layout }: DumbbellRowsProps) {
  const messages = useMessages("results");
  const format = useFormat();
  const along = useXAxisScale();
  const down = useYAxisScale();
  if (!along || !down) return null;
  const { em } = layout;
  return rows.map((row, index) => {
    const middle = down(index) ?? 0;
    const marks = middle + layout.marksBelow;
    const top = middle - layout.row / 2;
    return (
      <g key={row.id}>
        {index === 0 ? null : <line className="nio-results-rule" x1={0} x2={layout.width} y1={top} y2={top} />}
        <text
          className="nio-results-name"
          x={0}
          y={middle - layout.marksBelow - (layout.marksBelow > 0 ? 0 : 0.15 * em)}
        >
          {`${String(row.number)}. ${stepName(words, row.id)}`}
          <tspan className="nio-results-small" x={0} dy="1.45em">
            {rowNote(row, messages, format)}
          </tspan>
        </text>
        {row.low === null || row.high === null || row.low === row.high ? null : (
          <rect
            className="nio-results-span"
            x={along(row.low)}
            width={(along(row.high) ?? 0) - (along(row.low) ?? 0)}
            y={marks - 0.3 * em}
            height={0.6 * em}
            rx={0.3 * em}
          />
        )}
        {row.gap === null || row.level === null || row.gap <= 0 ? null : (
          <line
            className="nio-results-gap"
            x1={along(row.level)}
            x2={along(row.level + row.gap)}
            y1={marks}
            y2={marks}
            strokeWidth={0.26 * em}
          />
        )}
      </g>
    );
  });
}
