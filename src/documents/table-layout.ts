/** Owns how wide a table's columns are on paper, and whether it needs a sheet on its side. Lengths in twentieths of a point. */
import type { ColumnType, DocumentColumn, DocumentTable } from "./document-model.ts";

export const page = { short: 11906, long: 16838, margin: 1077 } as const;
export const uprightWidth = page.short - 2 * page.margin;
export const sidewaysWidth = page.long - 2 * page.margin;

/** What a column needs to be written in by hand, and its share of what is left over. */
const needs: Readonly<Record<ColumnType, { readonly least: number; readonly share: number }>> = {
  text: { least: 1500, share: 2 },
  "long-text": { least: 2000, share: 4 },
  number: { least: 900, share: 0.5 },
  money: { least: 1050, share: 0.5 },
  date: { least: 1150, share: 0.5 },
  choice: { least: 1250, share: 1 },
  formula: { least: 1450, share: 1 },
};
const labelNeed = { least: 1900, share: 2 };

/** About the width of a letter at the size tables are set in, and the room on both sides of a cell. */
const letterWidth = 112;
const cellRoom = 240;

/** Whether the table is too wide for an upright A4 sheet. */
export const isSideways = (table: DocumentTable): boolean =>
  needsOf(table).reduce((total, { least }) => total + least, 0) > uprightWidth;

/** The width of each column, the one of row labels first when there is one; together exactly `width`. */
export function columnWidths(table: DocumentTable, width: number): readonly number[] {
  const columns = needsOf(table);
  const least = columns.reduce((total, column) => total + column.least, 0);
  const shares = columns.reduce((total, { share }) => total + share, 0);
  const left = width - least;
  const widths = columns.map((column) =>
    Math.floor(left >= 0 ? column.least + (left * column.share) / shares : (column.least * width) / least),
  );
  const missing = width - widths.reduce((total, each) => total + each, 0);
  return widths.map((each, index) => (index === widths.length - 1 ? each + missing : each));
}

function needsOf(table: DocumentTable): readonly { readonly least: number; readonly share: number }[] {
  const label = !table.hasLabels
    ? []
    : [fitted(labelNeed, [...table.rows.map(({ label }) => label), table.sumLabel ?? ""])];
  return [
    ...label,
    ...table.columns.map((column) =>
      fitted(needs[column.type], [column.header, ...hintWords(column), ...cellTexts(table, column.id)]),
    ),
  ];
}

/** Choices and formulas may break anywhere; a column is never made wide by what is only a hint. */
const hintWords = ({ type, options }: DocumentColumn): readonly string[] => (type === "choice" ? options : []);

const cellTexts = ({ rows }: DocumentTable, columnId: string): readonly string[] =>
  rows.map(({ cells }) => String(cells[columnId] ?? ""));

function fitted(need: { readonly least: number; readonly share: number }, texts: readonly string[]) {
  const longestWord = Math.max(...texts.flatMap((text) => text.split(/[\s-]+/u)).map((word) => word.length));
  return { ...need, least: Math.max(need.least, longestWord * letterWidth + cellRoom) };
}
