import type { DocumentTable } from "#documents/document-model.ts";
import { DataTable } from "#ui/data-table.tsx";

/** A table of texts; the first column that is no number names the row. */
export function MaterialTable({ table: { title, columns, rows } }: { readonly table: DocumentTable }) {
  return (
    <DataTable
      caption={title}
      hideCaption
      columns={columns.map(({ id, header }) => ({ id, header }))}
      rows={rows.map(({ cells }, index) => ({
        id: String(index),
        header: columns.find(({ type }) => type !== "number")?.id,
        cells: Object.fromEntries(columns.map(({ id }) => [id, <CellText key={id} text={String(cells[id] ?? "")} />])),
      }))}
    />
  );
}

function CellText({ text }: { readonly text: string }) {
  const lines = text.split("\n");
  return lines.length === 1 ? text : lines.map((line) => <p key={line}>{line}</p>);
}
