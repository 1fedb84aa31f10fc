/** Owns the marks of a row of the chart and the numbers beside them, on paper. */
import { numbersOf, spanOf } from "./chart-marks.ts";
import { placeNumbers, type Spacing } from "./place-numbers.ts";
import type { ChartRow } from "./report-model.ts";
import { colors, styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";

/** The mark of where a step is. */
export function drawNow({ pdf }: Sheet, x: number, y: number, radius: number): void {
  pdf.doc.setFillColor(colors.pine);
  pdf.doc.circle(x, y, radius, "F");
}

/** The mark of where a step should be. */
export function drawTarget({ pdf: { doc } }: Sheet, x: number, y: number, radius: number): void {
  doc.setDrawColor(colors.pine);
  doc.setFillColor(colors.paper);
  doc.setLineWidth(1.3);
  const sides: [number, number][] = [
    [radius, radius],
    [-radius, radius],
    [-radius, -radius],
  ];
  doc.lines(sides, x, y - radius, [1, 1], "FD", true);
}

/** The mark of where a step was the time before: hollow, so that it is told from now without colour. */
export function drawLast({ pdf: { doc } }: Sheet, x: number, y: number, radius: number, covers = true): void {
  doc.setDrawColor(colors.quiet);
  doc.setFillColor(colors.paper);
  doc.setLineWidth(1);
  doc.circle(x, y, radius, covers ? "FD" : "S");
}

/** The mark of where a level can be. */
export function drawBand({ pdf: { doc } }: Sheet, x: number, middle: number): void {
  doc.setFillColor(colors.band);
  doc.rect(x - 4, middle - 1.5, 18, 3, "F");
}

/** A row's span, line and marks with their numbers, in the middle of its height; nothing is printed outside `plot`. */
export function drawRow(
  sheet: Sheet,
  row: ChartRow,
  xOf: (value: number) => number,
  { middle, height }: { readonly middle: number; readonly height: number },
  plot: { readonly from: number; readonly to: number },
): void {
  const { doc } = sheet.pdf;
  const { level, target, last } = row;
  const span = spanOf(row);
  if (span !== null) {
    doc.setFillColor(colors.band);
    doc.rect(xOf(span.low), middle + 6, xOf(span.high) - xOf(span.low), 2.5, "F");
  }
  if (level !== null && target !== null) {
    doc.setDrawColor(colors.pine);
    doc.setLineWidth(1);
    doc.line(xOf(level), middle, xOf(target), middle);
  }
  if (target !== null) drawTarget(sheet, xOf(target), middle, 5.5);
  if (last !== null)
    drawLast(
      sheet,
      xOf(last),
      middle,
      last === target ? Math.min(6.6, height / 2 - 0.5) : last === level ? 6 : 3.6,
      last !== target,
    );
  if (level !== null) drawNow(sheet, xOf(level), middle, target !== null && xOf(target) === xOf(level) ? 3 : 4.2);
  printNumbers(sheet, row, xOf, middle, plot);
}

/** By marks of these sizes: enough for a number between two that lie half a level apart. */
const narrow: Spacing = { distance: 5, reach: { numbered: 6, other: 4.2 } };

/** The numbers of level and target, each on a ground of its own so that no line crosses it. */
function printNumbers(
  sheet: Sheet,
  row: ChartRow,
  xOf: (value: number) => number,
  middle: number,
  plot: { readonly from: number; readonly to: number },
): void {
  const numbers = numbersOf(row).map(({ of, value, text, side }) => {
    const style = of === "level" ? styles.smallStrong : styles.small;
    return { x: xOf(value), width: sheet.widthOf(text, style), side, text, style };
  });
  const places = placeNumbers(numbers, row.last === null ? [] : [xOf(row.last)], plot, narrow);
  numbers.forEach(({ text, style, width }, index) => {
    const x = places[index] ?? null;
    if (x === null) return;
    sheet.pdf.doc.setFillColor(colors.paper);
    sheet.pdf.doc.rect(x - 0.4, middle - 5, width + 0.8, 10, "F");
    sheet.print([text], style, x, middle - style.leading / 2);
  });
}
