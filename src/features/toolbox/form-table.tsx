import type { TemplateBlock, TemplateWords } from "#domain/assessment.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { DataTable, type DataColumn, type DataRow } from "#ui/data-table.tsx";

export type BlockWords = TemplateWords["blocks"][string];
type TableBlock = Extract<TemplateBlock, { type: "table" }>;
type Column = TableBlock["columns"][number];

const labelColumn = "row-label";

/** How many columns a form table may have on an upright A4 sheet, the row labels counted. */
const uprightColumns = 5;

/** A table to fill in by hand: labelled rows, empty rows and a sum row. */
export function FormTable({ block, words }: { readonly block: TableBlock; readonly words: BlockWords }) {
  const messages = useMessages("toolbox");
  const [first] = block.columns;
  const sumsUp = block.columns.some((column) => column.sum);
  const hasLabels = block.rows.length > 0 || (sumsUp && first?.sum === true);
  const sumLabelColumn = hasLabels ? labelColumn : first?.id;

  const columns: readonly DataColumn[] = [
    ...(hasLabels ? [{ id: labelColumn, header: <span className="ds-sr-only">{messages.table.row}</span> }] : []),
    ...block.columns.map((column) => ({ id: column.id, header: <ColumnHeader column={column} words={words} /> })),
  ];
  const space = Object.fromEntries(
    block.columns.map((column) => [
      column.id,
      <span key={column.id} className="nio-form-space" data-type={column.type} />,
    ]),
  );
  const rows: readonly DataRow[] = [
    ...block.rows.map((id) => ({
      id,
      header: labelColumn,
      cells: { ...space, [labelColumn]: words.rows?.[id] ?? id },
    })),
    ...Array.from({ length: block.emptyRows }, (_, index) => ({ id: `empty ${index}`, cells: space })),
    ...(sumsUp && sumLabelColumn !== undefined ? [sumRow(block, sumLabelColumn, messages.table.sum)] : []),
  ];
  return (
    <div className="nio-form-table" data-sums={sumsUp || undefined}>
      <DataTable caption={words.title} hideCaption columns={columns} rows={rows} />
    </div>
  );
}

/** Whether the table can be printed upright; else it takes a sheet on its side. */
export const columnsFitUpright = (block: TableBlock): boolean =>
  block.columns.length + (block.rows.length > 0 ? 1 : 0) <= uprightColumns;

const sumRow = (block: TableBlock, labelColumnId: string, label: string): DataRow => ({
  id: "sum",
  header: labelColumnId,
  cells: {
    ...Object.fromEntries(
      block.columns.map(({ id, sum }) => [id, sum ? null : <span key={id} className="nio-form-void" />]),
    ),
    [labelColumnId]: label,
  },
});

function ColumnHeader({ column, words }: { readonly column: Column; readonly words: BlockWords }) {
  const messages = useMessages("toolbox");
  const hint = hintOf(column, words, messages.table);
  return (
    <span className="nio-form-header" data-type={column.type}>
      {words.columns?.[column.id] ?? column.id}
      {hint === undefined ? null : <span className="nio-form-hint">{hint}</span>}
    </span>
  );
}

interface HintWords {
  readonly choose: (options: readonly string[]) => string;
  readonly formula: (formula: string) => string;
  readonly money: string;
  readonly date: string;
}

function hintOf(column: Column, words: BlockWords, say: HintWords): string | undefined {
  switch (column.type) {
    case "choice":
      return say.choose((column.options ?? []).map((id) => words.options?.[id] ?? id));
    case "formula":
      return say.formula(words.formulas?.[column.id] ?? "");
    case "money":
      return say.money;
    case "date":
      return say.date;
    case "text":
    case "long-text":
    case "number":
      return undefined;
  }
}
