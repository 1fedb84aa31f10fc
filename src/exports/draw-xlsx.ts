/** Owns how tables become an XLSX file: a sheet each, typed cells, no formula anywhere. Runs in the browser and in Node. */
import writeXlsxFile, { type CellObject, type Row, type Sheet } from "write-excel-file/universal";
import { colors, typeface } from "#documents/document-style.ts";
import { withHeight } from "#documents/row-height.ts";
import { columnLetters } from "#documents/sheet-formula.ts";
import { documentProperties, sheetExtras } from "#documents/xlsx-features.ts";
import type { Language } from "#domain/assessment.ts";
import type { Cell, Column, Table } from "./table.ts";
import { visibleText } from "./visible-text.ts";

/** What the file says of itself to programs. */
export interface Workbook {
  readonly title: string;
  readonly subject: string;
  readonly purpose: string;
  readonly language: Language;
}

/** The bytes of a file with a sheet for each table; titles are used as the sheets' names. */
export async function drawXlsx(tables: readonly Table[], workbook: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  const extras = tables.map(({ title, columns, rows }) => ({
    name: title,
    headerRows: 1,
    choices: [],
    filter: `A1:${columnLetters(columns.length - 1)}${rows.length + 1}`,
  }));
  const file = await writeXlsxFile(tables.map(drawSheet), {
    fontFamily: typeface,
    fontSize: 11,
    features: [sheetExtras(extras), documentProperties(workbook)],
  }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

/** In letters of the ordinary size. */
const widths: Readonly<Record<Column["kind"], number>> = {
  place: 9,
  short: 16,
  text: 26,
  long: 48,
  number: 12,
  money: 16,
  percent: 12,
  day: 13,
};

/** What of a column's width its texts are not counted on to fill: the indent and a difference between typefaces. */
const margins = 2;

const start = { align: "left", indent: 1 } as const satisfies CellObject;
const middle = { align: "center" } as const satisfies CellObject;
const end = { align: "right", indent: 1 } as const satisfies CellObject;

/** A whole column is aligned alike, words and numbers, so that it can be read downwards. */
const alignments: Readonly<Record<Column["kind"], CellObject>> = {
  place: middle,
  short: start,
  text: start,
  long: start,
  number: middle,
  money: end,
  percent: middle,
  day: middle,
};

function drawSheet({ title, columns, rows }: Table): Sheet<Blob> {
  const columnWidths = columns.map(({ kind }) => widths[kind]);
  const data: readonly Row[] = [
    columns.map(({ header, kind }) => headerCell(header, kind)),
    ...rows.map((row) => row.map((cell, index) => valueCell(cell, columns[index]?.kind ?? "text"))),
  ];
  const textWidths = columnWidths.map((width) => width - margins);
  return {
    sheet: title,
    data: data.map((row) => withHeight(row, textWidths)),
    columns: columnWidths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: "landscape",
  };
}

const boxed = {
  alignVertical: "top",
  wrap: true,
  borderStyle: "thin",
  borderColor: `#${colors.line}`,
} as const satisfies CellObject;

const headerCell = (header: string, kind: Column["kind"]): CellObject => ({
  value: header,
  type: String,
  fontWeight: "bold",
  textColor: `#${colors.pine}`,
  backgroundColor: `#${colors.moss}`,
  ...boxed,
  ...alignments[kind],
});

/** A text stays a text, whatever sign it begins with. */
function valueCell(cell: Cell, kind: Column["kind"]): CellObject {
  const look = { ...boxed, ...alignments[kind] };
  if (cell === null) return look;
  if (typeof cell === "string") return { ...look, value: cellText(cell), type: String };
  if (typeof cell === "object")
    return { ...look, value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  const format = numberFormats[kind];
  return { ...look, value: cell, type: Number, ...(format === undefined ? {} : { format }) };
}

const numberFormats: Readonly<Partial<Record<Column["kind"], string>>> = { money: "#,##0", percent: "0%" };

/** What a cell holds at most, by the limits of the format. */
const mostCharacters = 32_767;

/** Cut with an ellipsis at the cell's limit. Programs read "_x0041_" as an "A", so such an underscore is written as one. */
function cellText(text: string): string {
  const held =
    text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1).replace(/\p{Surrogate}$/u, "")}…` : text;
  return visibleText(held).replaceAll(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_");
}
