import type { Words } from "#domain/assessment.ts";
import type { ChartRow } from "#domain/chart-rows.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { DataTable } from "#ui/data-table.tsx";
import { Details } from "#ui/details.tsx";
import { stepName } from "./result-words.ts";

interface GapTableProps {
  readonly rows: readonly ChartRow[];
  readonly words: Words;
}

/** The numbers of the chart, in the chart's order. */
export function GapTable({ rows, words }: GapTableProps) {
  const { wordsLang } = useRun();
  const { table, status } = useMessages("results");
  const format = useFormat();
  const number = (value: number | null) => (value === null ? table.none : format.level(value));
  const span = ({ low, high }: ChartRow) =>
    low === null || high === null ? table.none : table.spanOf(format.level(low), format.level(high));
  const coverage = ({ coverage, counts: { answered, unknown, blank } }: ChartRow) => {
    const applicable = answered + unknown + blank;
    return applicable === 0 ? table.none : table.coverageOf(format.percent(coverage), answered, applicable);
  };
  return (
    <Details summary={table.summary} open>
      <DataTable
        caption={table.caption}
        columns={[
          { id: "step", header: table.step },
          { id: "status", header: table.status },
          { id: "now", header: table.now, numeric: true },
          { id: "target", header: table.target, numeric: true },
          { id: "gap", header: table.gap, numeric: true },
          { id: "span", header: table.span, numeric: true },
          { id: "coverage", header: table.coverage, numeric: true },
        ]}
        rows={rows.map((row) => ({
          id: row.id,
          header: "step",
          cells: {
            step: <span lang={wordsLang}>{`${String(row.number)}. ${stepName(words, row.id)}`}</span>,
            status: <span className="nio-results-status">{status[row.status]}</span>,
            now: number(row.level),
            target: number(row.target),
            gap: number(row.gap),
            span: span(row),
            coverage: coverage(row),
          },
        }))}
      />
      <p className="nio-quiet nio-results-explanation">{table.explanation}</p>
    </Details>
  );
}
