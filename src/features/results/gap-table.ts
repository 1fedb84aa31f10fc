/** Owns the numbers of the charts of gaps as a table, in the chart's order. */
import type { Words } from "#domain/assessment.ts";
import { type ChartRow, changeOf } from "#domain/chart-rows.ts";
import { shown } from "#domain/rounding.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";
import { type ChartTable, numberCell, textCell } from "#charts/chart-table.ts";
import { numberedStep } from "./result-words.ts";
import type { StepSpread } from "./step-spreads.ts";
import type { SayLevel } from "./use-say-level.ts";

interface GapTableInput {
  readonly rows: readonly ChartRow[];
  readonly words: Words;
  readonly messages: Messages["results"];
  readonly format: Format;
  /** When the earlier run was; null without one. */
  readonly since: string | null;
  /** Whether the step's level rests on other questions than that run's. */
  readonly onOthers: (stepId: string) => boolean;
  readonly hasReference: boolean;
  /** A step's level as it is written, marked when it is uncertain. */
  readonly sayLevel: SayLevel;
  /** How far apart the marks of each step were; null when nobody gave marks apart. */
  readonly spreads: ReadonlyMap<string, StepSpread> | null;
}

export function gapTable({
  rows,
  words,
  messages,
  format,
  since,
  onOthers,
  hasReference,
  sayLevel,
  spreads,
}: GapTableInput): ChartTable {
  const { table, status } = messages;
  const number = (value: number | null) => numberCell(value, format.level, table.none);
  const numeric = (id: string, header: string) => ({ id, header, numeric: true });
  const statusOf = ({ status: of, counts: { answered, unknown, blank } }: ChartRow) =>
    of === "ready" && unknown + blank > 0
      ? messages.partlyAnswered(status[of], answered, answered + unknown + blank)
      : status[of];
  const coverage = ({ coverage, counts: { answered, unknown, blank } }: ChartRow) => {
    const applicable = answered + unknown + blank;
    return applicable === 0
      ? { value: null, text: table.none }
      : textCell(table.coverageOf(format.percent(coverage), answered, applicable));
  };
  const hasPartly = since !== null && rows.some((row) => changeOf(row) !== null && onOthers(row.id));
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
      ...(hasPartly ? [{ id: "alike", header: table.alike }] : []),
      ...(hasReference ? [numeric("reference", table.reference)] : []),
      numeric("coverage", table.coverage),
      ...(spreads === null ? [] : [numeric("spread", table.spread), numeric("verdicts", table.verdicts)]),
    ],
    rows: rows.map((row) => ({
      id: row.id,
      cells: {
        step: textCell(numberedStep(row, words)),
        status: textCell(statusOf(row)),
        level: numberCell(row.level, (level) => sayLevel(row.id, level), table.none),
        target: number(row.target),
        gap: number(row.gap),
        low: number(row.low),
        high: number(row.high),
        last: number(row.last),
        change: numberCell(changeOf(row), (change) => signed(change, format), table.none),
        alike:
          changeOf(row) === null
            ? { value: null, text: table.none }
            : textCell(table.alikeOf[onOthers(row.id) ? "partly" : "all"]),
        reference: number(row.reference),
        coverage: coverage(row),
        ...spreadCells(spreads?.get(row.id), table, format),
      },
    })),
  };
}

function spreadCells(spread: StepSpread | undefined, table: Messages["results"]["table"], { exact }: Format) {
  const nothing = { value: null, text: table.none };
  if (spread === undefined) return { spread: nothing, verdicts: nothing };
  const { lowest, highest, agreed, judged } = spread;
  return {
    spread: lowest === null || highest === null ? nothing : textCell(table.spreadOf(exact(lowest), exact(highest))),
    verdicts: judged === 0 ? nothing : textCell(table.agreedOf(agreed, judged)),
  };
}

const signed = (change: number, format: Format): string =>
  shown(change) > 0 ? `+${format.level(change)}` : format.level(change);
