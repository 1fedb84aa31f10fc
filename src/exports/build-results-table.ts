/** Owns the result as a table: a row for each step, with the numbers the screen and the report show. */
import { isUncertain } from "#domain/agreed-in-step.ts";
import { type ChartRow, chartRows } from "#domain/chart-rows.ts";
import { stepName } from "#domain/names.ts";
import { scoreEvaluation } from "#domain/scoring.ts";
import type { ExportInput } from "./export-input.ts";
import { column, rounded, type Table, tableOf } from "./table.ts";

/** Every step in the process's order; levels rounded as everywhere else, empty cells where there is no number. */
export function resultsTable(input: ExportInput): Table {
  const { assessment, evaluation, messages } = input;
  const { results, stepStatuses } = messages;
  return tableOf<ChartRow>(
    messages.sheets.results,
    [
      column(results.number, "place", ({ number }) => number),
      column(results.step, "text", ({ id }) => stepName(input.words, id)),
      column(results.status, "text", ({ status }) => stepStatuses[status]),
      column(results.level, "number", ({ level }) => rounded(level)),
      ...(evaluation.collected === undefined
        ? []
        : [
            column<ChartRow>(results.uncertain, "short", ({ id }) =>
              isUncertain(assessment, evaluation, id) ? messages.yes : null,
            ),
          ]),
      column(results.low, "number", ({ low }) => rounded(low)),
      column(results.high, "number", ({ high }) => rounded(high)),
      column(results.target, "number", ({ target }) => rounded(target)),
      column(results.gap, "number", ({ gap }) => rounded(gap)),
      column(results.coverage, "percent", (row) => (isApplicable(row) ? Math.round(row.coverage * 100) / 100 : null)),
      column(results.answered, "number", ({ counts }) => counts.answered),
      column(results.unknown, "number", ({ counts }) => counts.unknown),
      column(results.notRelevant, "number", ({ counts }) => counts.notRelevant),
      column(results.blank, "number", ({ counts }) => counts.blank),
      column(results.focus, "short", ({ id }) => (evaluation.focus.includes(id) ? messages.yes : null)),
    ],
    chartRows(assessment, evaluation, scoreEvaluation(assessment, evaluation), "process"),
  );
}

const isApplicable = ({ status }: ChartRow): boolean => status !== "left-out" && status !== "not-applicable";
