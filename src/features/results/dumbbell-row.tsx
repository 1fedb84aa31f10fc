/** Owns one row of the dumbbell: the step's name, the possible span, the bar from now to target, and the marks. */
import { useXAxisScale } from "recharts";
import type { Words } from "#domain/assessment.ts";
import type { ChartRow } from "#domain/chart-rows.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { ChartMark } from "#charts/chart-mark.tsx";
import type { RowLayout } from "#charts/row-layout.ts";
import { type GapMark, hasSpan, marksOf, markSays } from "./gap-marks.ts";
import { MarkShape } from "#charts/mark-shapes.tsx";
import { type NumberPlace, placeNumbers } from "#charts/number-places.ts";
import { numberedStep, rowNote } from "./result-words.ts";
import { useIsUncertain } from "./use-say-level.ts";

interface DumbbellRowProps {
  readonly rows: readonly ChartRow[];
  readonly words: Words;
  readonly layout: RowLayout;
  readonly hasReference: boolean;
  /** The middle of the row in pixels, and which row it is: handed in by Recharts. */
  readonly cy?: number;
  readonly payload?: { readonly y: number };
}

export function DumbbellRow({ rows, words, layout, hasReference, cy: middle = 0, payload }: DumbbellRowProps) {
  const messages = useMessages("results");
  const format = useFormat();
  const isMarked = useIsUncertain();
  const along = useXAxisScale();
  const row = rows[payload?.y ?? 0];
  if (!along || row === undefined) return null;
  const { em } = layout;
  const xOf = (value: number) => along(value) ?? 0;
  const y = middle + layout.marksBelow;
  const top = middle - layout.row / 2;
  const marks = marksOf(row, hasReference);
  const numbers = placeNumbers(
    marks.flatMap(({ kind, value }) =>
      kind === "span" ? [] : [{ kind, x: xOf(value) / em, number: format.level(value) }],
    ),
  );
  const isUncertain = isMarked(row.id);
  const says = (mark: GapMark) => {
    const said = markSays(row, mark, messages, format);
    return mark.kind === "level" && isUncertain ? messages.uncertain.level(said) : said;
  };
  const label = (mark: GapMark) => messages.chart.mark(numberedStep(row, words), says(mark));
  return (
    <g>
      {payload?.y === 0 ? null : <line className="nio-results-rule" x1={0} x2={layout.width} y1={top} y2={top} />}
      <text aria-hidden="true" className="nio-results-name" x={0} y={middle - layout.marksBelow - layout.nameRise}>
        {numberedStep(row, words)}
        <tspan className="nio-results-small" x={0} dy="1.45em">
          {rowNote(row, messages, format, isUncertain)}
        </tspan>
      </text>
      {row.level === null ? null : <Span row={row} xOf={xOf} y={y} em={em} />}
      {row.gap === null || row.level === null || row.gap <= 0 ? null : (
        <line
          className="nio-results-gap"
          x1={xOf(row.level)}
          x2={xOf(row.level + row.gap)}
          y1={y}
          y2={y}
          strokeWidth={0.26 * em}
        />
      )}
      {marks.map((mark) => (
        <ChartMark key={mark.id} id={mark.id} label={label(mark)} className={`nio-results-mark-${mark.kind}`}>
          {mark.kind === "span" ? (
            <Span row={row} xOf={xOf} y={y} em={em} />
          ) : (
            <MarkShape kind={mark.kind} x={xOf(mark.value)} y={y} em={em} />
          )}
          <MarkNumber place={numbers.find(({ kind }) => kind === mark.kind)} y={y} em={em} />
        </ChartMark>
      ))}
    </g>
  );
}

interface SpanProps {
  readonly row: ChartRow;
  readonly xOf: (value: number) => number;
  readonly y: number;
  readonly em: number;
}

function Span({ row, xOf, y, em }: SpanProps) {
  if (row.low === null || row.high === null || !hasSpan(row)) return null;
  const [from, to] = [xOf(row.low), xOf(row.high)];
  return (
    <rect className="nio-results-span" x={from} width={to - from} y={y - 0.3 * em} height={0.6 * em} rx={0.3 * em} />
  );
}

interface MarkNumberProps {
  readonly place: NumberPlace | undefined;
  readonly y: number;
  readonly em: number;
}

/** The number where it has room; the mark's name says it in any case. */
function MarkNumber({ place, y, em }: MarkNumberProps) {
  if (place === undefined) return null;
  return (
    <text aria-hidden="true" textAnchor="middle" x={place.x * em} y={y + (place.y + 0.34) * em}>
      {place.number}
    </text>
  );
}
