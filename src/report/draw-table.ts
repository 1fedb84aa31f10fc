/** Owns tables: cells that wrap, rows that break over pages, heads that repeat, and what each cell is. */
import type { Language } from "#domain/assessment.ts";
import { type TextStyle, colors, margins, styles } from "./report-style.ts";
import { langOf, type Sheet } from "./sheet.ts";
import type { LinkArea, StructureElement } from "./structure-tree.ts";

export interface TableColumn {
  readonly header: string;
  /** In points; the columns together are as wide as the table. */
  readonly width: number;
  readonly align?: "left" | "right";
}

/** One paragraph in a cell. */
export interface CellText {
  readonly text: string;
  readonly style?: TextStyle;
  readonly target?: LinkArea["target"];
  /** The language of a text that is in another than the document's. */
  readonly lang?: Language | null;
}

export type Cell = readonly CellText[];

interface Line {
  readonly text: string;
  readonly style: TextStyle;
  /** The place of its paragraph in the cell. */
  readonly paragraph: number;
  readonly target: LinkArea["target"] | undefined;
  readonly lang: Language | null;
}

const padding = { x: 5, y: 5 };
const between = 2;

/** Draws the rows under heads that repeat, as artifacts, on every page that follows; the column `rowHeader` heads its row. One that is kept together begins on the next page when it fits there but not here. */
export function drawTable(
  sheet: Sheet,
  columns: readonly TableColumn[],
  rows: readonly (readonly Cell[])[],
  rowHeader = 0,
  isKeptTogether = false,
): void {
  const { pdf } = sheet;
  const heads = columns.map((column) => linesOf(sheet, [{ text: column.header, style: styles.head }], column));
  const headHeight = Math.max(...heads.map(heightOf)) + 2 * padding.y;
  const firstRow = rows[0];
  const whole = headHeight + rows.reduce((sum, row) => sum + rowHeight(sheet, columns, row), 0);
  if (isKeptTogether && whole <= sheet.bottom() - margins.top) sheet.ensure(whole);
  sheet.ensure(headHeight + (firstRow === undefined ? 0 : Math.min(rowHeight(sheet, columns, firstRow), 90)));
  pdf.element("Table", {}, () => {
    pdf.element("THead", {}, () => {
      pdf.element("TR", {}, () => {
        paintHead(sheet, columns, headHeight);
        eachColumn(sheet, columns, (column, x, index) => {
          pdf.element("TH", { scope: "Column" }, () =>
            pdf.content(() => printLines(sheet, heads[index]!, column, x, sheet.y + padding.y)),
          );
        });
      });
    });
    sheet.y += headHeight;
    pdf.element("TBody", {}, () => {
      for (const row of rows) drawRow(sheet, columns, row, rowHeader, repeatHead);
    });
  });

  function repeatHead(): void {
    sheet.newPage();
    paintHead(sheet, columns, headHeight);
    pdf.artifact("Pagination", () => {
      eachColumn(sheet, columns, (column, x, index) =>
        printLines(sheet, heads[index]!, column, x, sheet.y + padding.y),
      );
    });
    sheet.y += headHeight;
  }
}

function drawRow(
  sheet: Sheet,
  columns: readonly TableColumn[],
  row: readonly Cell[],
  rowHeader: number,
  repeatHead: () => void,
): void {
  const { pdf } = sheet;
  let rest = columns.map((column, index) => linesOf(sheet, row[index] ?? [], column));
  const height = Math.max(...rest.map(heightOf)) + 2 * padding.y;
  const room = (): number => sheet.bottom() - sheet.y;
  if (height > room() && (height < 260 || room() < 90)) repeatHead();
  pdf.element("TR", {}, () => {
    const cells = columns.map((_, index) => {
      const role = index === rowHeader ? "TH" : "TD";
      return pdf.element(role, role === "TH" ? { scope: "Row" } : {}, () => undefined);
    });
    const paragraphs = cells.map(() => new Map<number, StructureElement>());
    while (rest.some((lines) => lines.length > 0)) {
      const here = rest.map((lines) => fitting(lines, room() - 2 * padding.y));
      const drawn = Math.max(...here.map(heightOf)) + 2 * padding.y;
      eachColumn(sheet, columns, (column, x, index) => {
        pdf.resume(cells[index]!, () => drawCell(sheet, here[index]!, column, x, paragraphs[index]!));
      });
      sheet.y += drawn;
      sheet.rule(sheet.left, sheet.y, tableWidth(columns));
      rest = rest.map((lines, index) => lines.slice(here[index]!.length));
      if (rest.some((lines) => lines.length > 0)) repeatHead();
    }
  });
}

/** Draws a cell's lines on this page, going on with a paragraph that began on the page before. */
function drawCell(
  sheet: Sheet,
  lines: readonly Line[],
  column: TableColumn,
  x: number,
  paragraphs: Map<number, StructureElement>,
): void {
  const { pdf } = sheet;
  let y = sheet.y + padding.y;
  for (const part of byParagraph(lines)) {
    const first = part[0]!;
    const top = y + gapBefore(lines, first);
    const draw = (): void => {
      pdf.content(() => printLines(sheet, part, column, x, top));
      if (first.target !== undefined) linkLines(sheet, part, x, top);
    };
    const known = paragraphs.get(first.paragraph);
    if (known !== undefined) pdf.resume(known, draw);
    else if (first.target === undefined) paragraphs.set(first.paragraph, pdf.element("P", langOf(first.lang), draw));
    else pdf.element("P", langOf(first.lang), () => paragraphs.set(first.paragraph, pdf.element("Link", {}, draw)));
    y = top + part.reduce((sum, { style }) => sum + style.leading, 0);
  }
}

const gapBefore = (lines: readonly Line[], line: Line): number => (lines[0] === line ? 0 : between);

function byParagraph(lines: readonly Line[]): readonly (readonly Line[])[] {
  const parts = new Map<number, Line[]>();
  for (const line of lines) parts.set(line.paragraph, [...(parts.get(line.paragraph) ?? []), line]);
  return [...parts.values()];
}

function linkLines(sheet: Sheet, lines: readonly Line[], x: number, top: number): void {
  lines.forEach(({ text, style, target }, index) => {
    if (target === undefined) return;
    const area = {
      x: x + padding.x,
      y: top + index * style.leading,
      width: sheet.widthOf(text.trimEnd(), style),
      height: style.leading,
    };
    sheet.pdf.link(area, target, text);
  });
}

const linesOf = (sheet: Sheet, cell: Cell, { width }: TableColumn): readonly Line[] =>
  cell.flatMap(({ text, style = styles.small, target, lang = null }, paragraph) =>
    sheet.lines(text, style, width - 2 * padding.x).map((line) => ({ text: line, style, paragraph, target, lang })),
  );

function heightOf(lines: readonly Line[]): number {
  const paragraphs = new Set(lines.map(({ paragraph }) => paragraph)).size;
  return lines.reduce((sum, { style }) => sum + style.leading, 0) + Math.max(0, paragraphs - 1) * between;
}

const rowHeight = (sheet: Sheet, columns: readonly TableColumn[], row: readonly Cell[]): number =>
  Math.max(...columns.map((column, index) => heightOf(linesOf(sheet, row[index] ?? [], column)))) + 2 * padding.y;

/** As many lines from the start as the height holds, and one at least when there are any. */
function fitting(lines: readonly Line[], height: number): readonly Line[] {
  let count = lines.length;
  while (count > 1 && heightOf(lines.slice(0, count)) > height) count--;
  return lines.slice(0, count);
}

function printLines(sheet: Sheet, lines: readonly Line[], column: TableColumn, x: number, y: number): void {
  let top = y;
  for (const { text, style } of lines) {
    const slack = column.width - 2 * padding.x - sheet.widthOf(text.trimEnd(), style);
    sheet.print([text], style, x + padding.x + (column.align === "right" ? slack : 0), top);
    top += style.leading;
  }
}

function paintHead(sheet: Sheet, columns: readonly TableColumn[], height: number): void {
  const { doc } = sheet.pdf;
  sheet.pdf.artifact("Layout", () => {
    doc.setFillColor(colors.moss);
    doc.rect(sheet.left, sheet.y, tableWidth(columns), height, "F");
  });
}

function eachColumn(
  sheet: Sheet,
  columns: readonly TableColumn[],
  draw: (column: TableColumn, x: number, index: number) => void,
): void {
  let x = sheet.left;
  columns.forEach((column, index) => {
    draw(column, x, index);
    x += column.width;
  });
}

const tableWidth = (columns: readonly TableColumn[]): number => columns.reduce((sum, { width }) => sum + width, 0);
