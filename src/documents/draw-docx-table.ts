/** Owns how tables are drawn in a DOCX file: repeated headers, row labels, room to write, sums. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type ITableBordersOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Language } from "#domain/assessment.ts";
import { sumOf } from "#domain/formula.ts";
import { createFormat } from "#i18n/format.ts";
import type { DocumentColumn, DocumentFact, DocumentRow, DocumentTable } from "./document-model.ts";
import { colors } from "./document-style.ts";
import { columnWidths, uprightWidth } from "./table-layout.ts";

/** A form has room to write in and hints on how; an example is only read. */
export type TableUse = "form" | "example";

/** The table, `width` twentieths of a point wide; the language is how its numbers are written. */
export function drawTable(table: DocumentTable, language: Language, width: number, use: TableUse): Table {
  const widths = columnWidths(table, width);
  const write = createFormat(language).exact;
  // The last row stays with the sum below it, so that no sum stands alone on a sheet.
  const isBeforeSum = (index: number) => table.sumLabel !== null && index === table.rows.length - 1;
  const rows = table.rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        ...(use === "form" ? { height: { value: roomToWrite(table), rule: HeightRule.ATLEAST } } : {}),
        children: [
          ...(!table.hasLabels
            ? []
            : [cell([new Paragraph({ style: "Head", text: row.label, keepNext: isBeforeSum(index) })])]),
          ...table.columns.map((column) => drawCell(column, row, write, use, isBeforeSum(index))),
        ],
      }),
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    tableLook: {
      firstRow: true,
      lastRow: table.sumLabel !== null,
      firstColumn: table.hasLabels,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [headerRow(table, use), ...rows, ...sumRow(table, write, use)],
  });
}

/** Terms and their texts in two columns, with room to write where a text is empty. */
export function drawFacts(facts: readonly DocumentFact[]): Table {
  const widths = [2800, uprightWidth - 2800];
  return new Table({
    width: { size: uprightWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    tableLook: { firstRow: false, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
    rows: facts.map(
      ({ term, text }) =>
        new TableRow({
          cantSplit: true,
          height: { value: 440, rule: HeightRule.ATLEAST },
          children: [
            cell([new Paragraph({ style: "Head", text: term })], { fill: colors.moss, middle: true }),
            cell([new Paragraph({ style: "Cell", text })], { middle: true }),
          ],
        }),
    ),
  });
}

function headerRow(table: DocumentTable, use: TableUse): TableRow {
  const head = (text: string, hint = "") =>
    cell(
      [
        new Paragraph({ style: "Head", text }),
        ...(use === "form" && hint !== "" ? [new Paragraph({ style: "Hint", text: hint })] : []),
      ],
      { fill: colors.moss },
    );
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [...(!table.hasLabels ? [] : [head("")]), ...table.columns.map(({ header, hint }) => head(header, hint))],
  });
}

function drawCell(
  column: DocumentColumn,
  row: DocumentRow,
  write: (value: number) => string,
  use: TableUse,
  keepNext: boolean,
): TableCell {
  const value = row.cells[column.id];
  const lines = typeof value === "number" ? [writeNumber(value, column, write)] : (value ?? "").split("\n");
  return cell(
    lines.map(
      (text) =>
        new Paragraph({
          style: "Cell",
          keepNext,
          text,
          ...(typeof value === "number" ? { alignment: AlignmentType.RIGHT } : {}),
        }),
    ),
    use === "form" && column.type === "formula" ? { fill: colors.sand } : {},
  );
}

function sumRow(table: DocumentTable, write: (value: number) => string, use: TableUse): readonly TableRow[] {
  const { sumLabel, hasLabels } = table;
  if (sumLabel === null) return [];
  const strong = (text: string, alignment?: typeof AlignmentType.RIGHT) =>
    cell([new Paragraph({ style: "Head", text, ...(alignment ? { alignment } : {}) })], { fill: colors.sand });
  return [
    new TableRow({
      cantSplit: true,
      height: { value: 440, rule: HeightRule.ATLEAST },
      children: [
        ...(!hasLabels ? [] : [strong(sumLabel)]),
        ...table.columns.map((column, index) => {
          if (!hasLabels && index === 0) return strong(sumLabel);
          if (!column.isSummed) return strong("");
          return use === "form"
            ? cell([new Paragraph({ style: "Cell" })])
            : strong(
                writeNumber(
                  sumOf(
                    table.rows.map(({ cells }) => cells),
                    column.id,
                  ),
                  column,
                  write,
                ),
                AlignmentType.RIGHT,
              );
        }),
      ],
    }),
  ];
}

const writeNumber = (value: number, column: DocumentColumn, write: (value: number) => string): string =>
  write(column.isMoney ? Math.round(value) : value);

/** A table of few columns and long answers is written in more than one of many short cells. */
function roomToWrite({ columns }: DocumentTable): number {
  if (!columns.some(({ type }) => type === "long-text")) return 480;
  return columns.length <= 3 ? 1000 : 680;
}

function cell(
  children: readonly Paragraph[],
  { fill, middle = false }: { readonly fill?: string; readonly middle?: boolean } = {},
): TableCell {
  return new TableCell({
    children,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    ...(middle ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
  });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: colors.line };
const borders: ITableBordersOptions = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
