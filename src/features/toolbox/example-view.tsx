import { sumOf } from "#domain/formula.ts";
import type { DocumentColumn, DocumentExample, DocumentTable } from "#documents/document-model.ts";
import { useFormat } from "#i18n/use-messages.ts";
import { DataTable, type DataColumn, type DataRow } from "#ui/data-table.tsx";

/** The tables as the fictional municipality filled them in, with formulas and sums worked out. */
export function ExampleView({ example }: { readonly example: DocumentExample }) {
  return (
    <>
      <p className="nio-template-introduction">{example.introduction}</p>
      {example.tables.map((table) => (
        <ExampleTable key={table.title} table={table} />
      ))}
    </>
  );
}

const labelColumn = "row-label";

function ExampleTable({ table }: { readonly table: DocumentTable }) {
  const format = useFormat();
  const write = (value: string | number | undefined, column: DocumentColumn) =>
    typeof value === "number" ? format.exact(column.isMoney ? Math.round(value) : value) : value;
  const sumLabelColumn = table.hasLabels ? labelColumn : (table.columns[0]?.id ?? "");
  const columns: readonly DataColumn[] = [
    ...(table.hasLabels ? [{ id: labelColumn, header: <span className="ds-sr-only">{table.title}</span> }] : []),
    ...table.columns.map(({ id, header, type, isMoney }) => ({
      id,
      header: (
        <span className="nio-form-header" data-type={type}>
          {header}
        </span>
      ),
      numeric: isMoney || type === "number" || type === "formula",
    })),
  ];
  const rows: readonly DataRow[] = table.rows.map((row, index) => ({
    id: String(index),
    ...(table.hasLabels ? { header: labelColumn } : {}),
    cells: {
      ...Object.fromEntries(table.columns.map((column) => [column.id, write(row.cells[column.id], column)])),
      [labelColumn]: row.label,
    },
  }));
  const sums: readonly DataRow[] =
    table.sumLabel === null
      ? []
      : [
          {
            id: "sum",
            header: sumLabelColumn,
            cells: {
              ...Object.fromEntries(
                table.columns
                  .filter(({ isSummed }) => isSummed)
                  .map((column) => [
                    column.id,
                    write(
                      sumOf(
                        table.rows.map(({ cells }) => cells),
                        column.id,
                      ),
                      column,
                    ),
                  ]),
              ),
              [sumLabelColumn]: table.sumLabel,
            },
          },
        ];
  return (
    <div className="nio-form-table" data-sums={table.sumLabel === null ? undefined : true}>
      <DataTable caption={table.title} columns={columns} rows={[...rows, ...sums]} />
    </div>
  );
}
