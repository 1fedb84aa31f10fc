/** Owns how the table of the chain of steps is read on the screen. */
import type { ChartTable } from "#charts/chart-table.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { DataTable } from "#ui/data-table.tsx";
import { Details } from "#ui/details.tsx";

/** The columns in the app's own words; the others are the assessment's. */
const inOwnWords: readonly string[] = ["status", "level"];

export function ProcessTable({ table }: { readonly table: ChartTable }) {
  const { wordsLang } = useRun();
  const { summary } = useMessages("process").table;
  return (
    <Details summary={summary}>
      <DataTable
        caption={table.caption}
        columns={table.columns}
        rows={table.rows.map(({ id, cells }) => ({
          id,
          header: "step",
          cells: Object.fromEntries(
            table.columns.map((column) => [
              column.id,
              <span key={column.id} lang={inOwnWords.includes(column.id) ? undefined : wordsLang}>
                {cells[column.id]?.text}
              </span>,
            ]),
          ),
        }))}
      />
    </Details>
  );
}
