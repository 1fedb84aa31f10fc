/** Owns how a table is drawn as a sheet: a frozen header, typed cells, formulas in every row and sums at the foot. */
import type { CellObject, Row, Sheet } from "write-excel-file/universal";
import { divisorsIn } from "#domain/formula.ts";
import type { ColumnType, DocumentColumn, DocumentTable } from "./document-model.ts";
import { colors } from "./document-style.ts";
import { heightOf, withHeight } from "./row-height.ts";
import { columnLetters, sheetFormula } from "./sheet-formula.ts";

/** In letters of the ordinary size. */
const widths: Readonly<Record<ColumnType, number>> = {
  text: 26,
  "long-text": 44,
  number: 13,
  money: 14,
  date: 13,
  choice: 20,
  formula: 24,
};
const labelWidth = 38;

/** The table as a sheet that is still to be named, with what stands above it when something does. */
export function drawTableSheet(table: DocumentTable, above = ""): Omit<Sheet<Blob>, "sheet"> {
  const offset = !table.hasLabels ? 0 : 1;
  const columnWidths = [
    ...(offset === 1 ? [labelWidth] : []),
    ...table.columns.map(({ type, header }) => Math.max(widths[type], longestWord(header) + 3)),
  ];
  const top = above === "" ? [] : [introductionRow(above, columnWidths)];
  const first = top.length + 2;
  const last = first + table.rows.length - 1;
  return {
    data: [
      ...top,
      ...[headerRow(table), ...bodyRows(table, offset, first), ...sumRow(table, offset, first, last)].map((row) =>
        withHeight(row, columnWidths),
      ),
    ],
    columns: columnWidths.map((width) => ({ width })),
    stickyRowsCount: top.length + 1,
    stickyColumnsCount: offset,
    orientation: "landscape",
  };
}

/** Cells that list what can be chosen, as ranges such as "C2:C9" with the choices. */
export function choiceRanges(
  table: DocumentTable,
  headerRows: number,
): readonly { readonly range: string; readonly options: readonly string[] }[] {
  const offset = !table.hasLabels ? 0 : 1;
  return table.columns.flatMap(({ type, options }, index) => {
    const letters = columnLetters(index + offset);
    const range = `${letters}${headerRows + 1}:${letters}${headerRows + table.rows.length}`;
    return type === "choice" ? [{ range, options }] : [];
  });
}

function introductionRow(content: string, columnWidths: readonly number[]): Row {
  const width = columnWidths.reduce((total, each) => total + each, 0);
  return [
    {
      value: content,
      type: String,
      columnSpan: columnWidths.length,
      height: heightOf(content, width),
      wrap: true,
      alignVertical: "top",
      textColor: `#${colors.quiet}`,
    },
    ...columnWidths.slice(1).map(() => null),
  ];
}

function headerRow({ title, hasLabels, columns }: DocumentTable): Row {
  const head = (text: string): CellObject => ({
    value: text,
    type: String,
    fontWeight: "bold",
    textColor: `#${colors.pine}`,
    backgroundColor: `#${colors.moss}`,
    wrap: true,
    alignVertical: "top",
    ...line,
  });
  return [
    ...(!hasLabels ? [] : [head(title)]),
    ...columns.map(({ header, hint }) => head(hint === "" ? header : `${header}\n(${hint})`)),
  ];
}

function bodyRows(table: DocumentTable, offset: number, first: number): readonly Row[] {
  return table.rows.map((row, rowIndex): Row => {
    const cellOf = (id: string) => {
      const index = table.columns.findIndex((column) => column.id === id);
      return {
        address: `${columnLetters(index + offset)}${first + rowIndex}`,
        isFormula: table.columns[index]?.formula !== null,
      };
    };
    return [
      ...(offset === 1 ? [labelCell(row.label)] : []),
      ...table.columns.map((column): CellObject => {
        if (column.formula)
          return { ...formulaCell(sheetFormula(column.formula, cellOf), column), backgroundColor: `#${colors.sand}` };
        return valueCell(row.cells[column.id], column);
      }),
    ];
  });
}

function sumRow(table: DocumentTable, offset: number, first: number, last: number): readonly Row[] {
  const { sumLabel } = table;
  if (sumLabel === null) return [];
  const strong: CellObject = { fontWeight: "bold", backgroundColor: `#${colors.sand}`, ...line };
  const named: CellObject = { ...strong, value: sumLabel, type: String };
  return [
    [
      ...(offset === 1 ? [named] : []),
      ...table.columns.map((column, index): CellObject => {
        if (offset === 0 && index === 0) return named;
        const letters = columnLetters(index + offset);
        return column.isSummed
          ? { ...formulaCell(`SUM(${letters}${first}:${letters}${last})`, column), ...strong }
          : strong;
      }),
    ],
  ];
}

const labelCell = (label: string): CellObject => ({
  ...(label === "" ? {} : { value: label }),
  type: String,
  fontWeight: "bold",
  wrap: true,
  alignVertical: "top",
  ...line,
});

/** A text stays a text, whatever sign it begins with: only formula columns hold formulas. */
function valueCell(value: string | number | undefined, column: DocumentColumn): CellObject {
  const format = formatOf(column);
  const look = { wrap: true, alignVertical: "top" as const, ...line };
  if (value === undefined) return { ...look, ...(format === undefined ? {} : { type: Number, format }) };
  if (typeof value === "number") return { value, type: Number, ...look, ...(format === undefined ? {} : { format }) };
  const day = column.type === "date" ? dayNumber(value) : null;
  return day === null ? { value, type: String, ...look } : { value: day, type: Number, format: dayFormat, ...look };
}

function formulaCell(formula: string, column: DocumentColumn): CellObject {
  const format = formatOf(column);
  return {
    value: formula,
    type: "Formula",
    alignVertical: "top",
    ...line,
    ...(format === undefined ? {} : { format }),
  };
}

const dayFormat = "yyyy-mm-dd";

function formatOf(column: DocumentColumn): string | undefined {
  if (column.isMoney) return "#,##0";
  if (column.type === "date") return dayFormat;
  return column.formula && divisorsIn(column.formula).length > 0 ? "#,##0.0" : undefined;
}

/** The day as spreadsheets count it, the same in every time zone; null for what is no day as 2026-03-12. */
function dayNumber(text: string): number | null {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(moment) ? null : moment / 86_400_000 + 25_569;
}

const longestWord = (text: string): number => Math.max(...text.split(/[\s-]+/u).map((word) => word.length));

const line = { borderStyle: "thin" as const, borderColor: `#${colors.line}` };
