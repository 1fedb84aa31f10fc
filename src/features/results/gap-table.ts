/** Owns the numbers of the charts of gaps as a table, in the chart's order. */
import type { Words } from "#domain/assessment.ts";
import { type ChartRow, changeOf } from "#domain/chart-rows.ts";
import { shown } from "#domain/rounding.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";
import { type ChartTable, numberCell, textCell } from "#charts/chart-table.ts";
import { numberedStep } from "./result-words.ts";

interface GapTableInput {
  readonly rows: readonly ChartRow[];
  readonly words: Words;
  readonly messages: Messages["results"];
  readonly format: Format;
  /** When the earlier run was; null without one. */
  readonly since: string | null;
  readonly hasReference: boolean;
}

export function gapTable({ rows, words, messages, format, since, hasReference }: GapTableInput): ChartTable {
  const { table, status } = messages;
  const number = (value: number | null) => numberCell(value, format.level, table.none);
  const numeric = (id: string, header: string) => ({ id, header, numeric: true });
  const coverage = ({ coverage, counts: { answered, unknown, blank } }: ChartRow) => {
    const applicable = answered + unknown + blank;
    return applicable === 0
      ? { value: null, text: table.none }
      : textCell(table.coverageOf(format.percent(coverage), answered, applicable));
  };
  return {
    caption: table.caption,
    columns: [
      { id: "step", header: table.step },
      { id: "status", header: table.status },
      numeric("level", table.now),
      numeric("target", table.target),
      numeric("gap", table.gap),
      numeric("low", table.low),
      numeric("high", table.high),
      ...(since === null ? [] : [numeric("last", table.last(since)), numeric("change", table.change)]),
      ...(hasReference ? [numeric("reference", table.reference)] : []),
      numeric("coverage", table.coverage),
    ],
    rows: rows.map((row) => ({
      id: row.id,
      cells: {
        step: textCell(numberedStep(row, words)),
        status: textCell(status[row.status]),
        level: number(row.level),
        target: number(row.target),
        gap: number(row.gap),
        low: number(row.low),
        high: number(row.high),
        last: number(row.last),
        change: numberCell(changeOf(row), (change) => signed(change, format), table.none),
        reference: number(row.reference),
        coverage: coverage(row),
      },
    })),
  };
}

const signed = (change: number, format: Format): string =>
  shown(change) > 0 ? `+${format.level(change)}` : format.level(change);
