/** Owns how a chart's table is read on the screen. */
import type { ReactNode } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { DataTable } from "#ui/data-table.tsx";
import { Details } from "#ui/details.tsx";
import type { ChartTable } from "./chart-table.ts";

interface ChartTableViewProps {
  readonly table: ChartTable;
  /** The column that names each row, in the words of the assessment. */
  readonly header: string;
  /** The language of those words where it is not that of the page. */
  readonly wordsLang: string | undefined;
  readonly explanation: ReactNode;
}

export function ChartTableView({ table, header, wordsLang, explanation }: ChartTableViewProps) {
  const { table: texts } = useMessages("results");
  return (
    <Details summary={texts.summary} open>
      <DataTable
        caption={table.caption}
        columns={table.columns}
        rows={table.rows.map(({ id, cells }) => ({
          id,
          header,
          cells: Object.fromEntries(
            table.columns.map((column) => [
              column.id,
              <span key={column.id} lang={column.id === header ? wordsLang : undefined} data-column={column.id}>
                {cells[column.id]?.text}
              </span>,
            ]),
          ),
        }))}
      />
      <p className="nio-quiet nio-results-explanation">{explanation}</p>
    </Details>
  );
}
