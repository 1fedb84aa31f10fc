/** Owns which marks a step has in the charts of gaps, and what each of them says. */
import type { ChartRow } from "#domain/chart-rows.ts";
import { shown } from "#domain/rounding.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";
import type { MarkWalk } from "#charts/mark-walk.ts";

/** Painted in this order, so that now lies on top. "span" stands alone where the step has no level. */
export const markKinds = ["span", "reference", "last", "target", "level"] as const;
export type MarkKind = (typeof markKinds)[number];

export interface GapMark {
  readonly id: string;
  readonly kind: MarkKind;
  /** A level value; the middle of a span. */
  readonly value: number;
}

/** The marks of one row; those of the reference profile only when it is shown. */
export const marksOf = (row: ChartRow, hasReference: boolean): readonly GapMark[] =>
  markKinds.flatMap((kind) => {
    const value = kind === "span" ? middleOfSpan(row) : row[kind];
    if (value === null || (kind === "reference" && !hasReference)) return [];
    return [{ id: `${row.id}/${kind}`, kind, value }];
  });

/** Whether the missing answers leave more than one level possible. */
export const hasSpan = ({ low, high }: ChartRow): boolean => low !== null && high !== null && low !== high;

/** The way through the marks of all rows. */
export const gapWalk = (rows: readonly ChartRow[], hasReference: boolean): MarkWalk => ({
  shape: "rows",
  rows: rows.map((row) => marksOf(row, hasReference).map(({ id, kind, value }) => ({ id, kind, at: value }))),
});

/** What a mark says after the name of its step: "nuläge 1,3", with the span that the missing answers leave. */
export function markSays(
  row: ChartRow,
  { kind, value }: GapMark,
  { chart }: Messages["results"],
  format: Format,
): string {
  const span = row.low === null || row.high === null ? "" : chart.spanOf(format.level(row.low), format.level(row.high));
  if (kind === "span") return chart.says.span(span);
  const says = chart.says[kind](format.level(value));
  return kind === "level" && hasSpan(row) && shown(row.low ?? 0) !== shown(row.high ?? 0)
    ? chart.saysWithSpan(says, span)
    : says;
}

const middleOfSpan = (row: ChartRow): number | null =>
  row.level === null && row.low !== null && row.high !== null && hasSpan(row) ? (row.low + row.high) / 2 : null;
