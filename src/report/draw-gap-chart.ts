/** Owns the chart of where each step is and where it should be, drawn as lines and text that print well in black and white. */
import { placeNumbers } from "./place-numbers.ts";
import type { ChartRow, ReportModel } from "./report-model.ts";
import { type TextStyle, colors, styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";

const label = { ...styles.body, leading: 14 } satisfies TextStyle;
const axisStyle = styles.smallQuiet;
const nameWidth = 142;
const statusWidth = 84;
const edge = 20;
const axisHeight = 16;
const legendHeight = 24;

/** Draws the chart as one figure and moves below it. Rows share the height that is left when there are many. */
export function drawGapChart(sheet: Sheet, { chart, labels }: ReportModel, tallest: number): void {
  const { pdf, left } = sheet;
  const rowHeight = Math.min(21, (tallest - axisHeight - legendHeight) / Math.max(1, chart.rows.length));
  const height = axisHeight + rowHeight * chart.rows.length + legendHeight;
  const plot = { from: left + nameWidth + edge, to: left + sheet.width() - statusWidth - edge };
  const lowest = chart.axis[0]?.value ?? 0;
  const highest = chart.axis.at(-1)?.value ?? 1;
  const xOf = (value: number): number => plot.from + ((value - lowest) / (highest - lowest)) * (plot.to - plot.from);
  const top = sheet.y + axisHeight;
  const box = pdf.boxOf({ x: left, y: sheet.y, width: sheet.width(), height });
  pdf.element("Figure", { alt: chart.alt, box }, () =>
    pdf.content(() => {
      drawAxis(
        sheet,
        chart.axis.map((tick) => ({ x: xOf(tick.value), text: tick.label })),
        top,
        rowHeight * chart.rows.length,
      );
      chart.rows.forEach((row, index) => {
        const middle = top + rowHeight * (index + 0.5);
        printMiddle(sheet, `${row.number}  ${row.name}`, label, left, middle, nameWidth);
        printMiddle(
          sheet,
          row.statusText,
          row.status === "ready" ? styles.smallStrong : styles.smallQuiet,
          plot.to + edge,
          middle,
          statusWidth,
        );
        drawRow(sheet, row, xOf, middle, { from: plot.from - edge, to: plot.to + edge });
      });
      drawLegend(sheet, labels, chart.hasLast, plot.from, top + rowHeight * chart.rows.length + 13);
    }),
  );
  sheet.y += height;
}

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
function drawLast({ pdf: { doc } }: Sheet, x: number, y: number, radius: number, covers = true): void {
  doc.setDrawColor(colors.quiet);
  doc.setFillColor(colors.paper);
  doc.setLineWidth(1);
  doc.circle(x, y, radius, covers ? "FD" : "S");
}

function drawAxis(
  sheet: Sheet,
  ticks: readonly { readonly x: number; readonly text: string }[],
  top: number,
  height: number,
): void {
  const { doc } = sheet.pdf;
  doc.setDrawColor(colors.hairline);
  doc.setLineWidth(0.5);
  for (const { x, text } of ticks) {
    doc.line(x, top, x, top + height);
    sheet.print([text], axisStyle, x - sheet.widthOf(text, axisStyle) / 2, top - axisHeight);
  }
}

function drawRow(
  sheet: Sheet,
  row: ChartRow,
  xOf: (value: number) => number,
  middle: number,
  plot: { readonly from: number; readonly to: number },
): void {
  const { doc } = sheet.pdf;
  const { level, target, last, low, high } = row;
  const saysNothing = level === null && row.coverage === 0;
  if (low !== null && high !== null && high > low && !saysNothing) {
    doc.setFillColor(colors.band);
    doc.rect(xOf(low), middle + 6, xOf(high) - xOf(low), 2.5, "F");
  }
  if (level !== null && target !== null) {
    doc.setDrawColor(colors.pine);
    doc.setLineWidth(1);
    doc.line(xOf(level), middle, xOf(target), middle);
  }
  if (target !== null) drawTarget(sheet, xOf(target), middle, 5.5);
  if (last !== null)
    drawLast(sheet, xOf(last), middle, last === target ? 6.6 : last === level ? 6 : 3.6, last !== target);
  if (level !== null) drawNow(sheet, xOf(level), middle, target !== null && xOf(target) === xOf(level) ? 3 : 4.2);
  printNumbers(sheet, row, xOf, middle, plot);
}

/** The numbers of level and target, each on a ground of its own so that no line crosses it. */
function printNumbers(
  sheet: Sheet,
  { level, target, last, levelText, targetText }: ChartRow,
  xOf: (value: number) => number,
  middle: number,
  plot: { readonly from: number; readonly to: number },
): void {
  const isAbove = level !== null && target !== null && level >= target;
  const numbers = [
    { value: level, text: levelText, style: styles.smallStrong, side: isAbove ? 1 : -1 } as const,
    { value: level === target ? null : target, text: targetText, style: styles.small, side: isAbove ? -1 : 1 } as const,
  ].flatMap(({ value, text, style, side }) =>
    value === null ? [] : [{ x: xOf(value), width: sheet.widthOf(text, style), side, text, style }],
  );
  const places = placeNumbers(numbers, last === null ? [] : [xOf(last)], plot);
  numbers.forEach(({ text, style, width }, index) => {
    const x = places[index] ?? null;
    if (x === null) return;
    sheet.pdf.doc.setFillColor(colors.paper);
    sheet.pdf.doc.rect(x - 1, middle - 5, width + 2, 10, "F");
    sheet.print([text], style, x, middle - style.leading / 2);
  });
}

function printMiddle(sheet: Sheet, text: string, style: TextStyle, x: number, middle: number, width: number): void {
  sheet.print(sheet.cut(text, style, width, 1), style, x, middle - style.leading / 2);
}

/** What the marks mean, under the plot where there is room, else as far to the left as it needs. */
function drawLegend(sheet: Sheet, labels: ReportModel["labels"], hasLast: boolean, plot: number, middle: number): void {
  const style = styles.smallQuiet;
  const marks: readonly { readonly text: string; readonly width: number; readonly draw: (x: number) => void }[] = [
    { text: labels.now, width: 9, draw: (x) => drawNow(sheet, x, middle, 3.8) },
    { text: labels.target, width: 9, draw: (x) => drawTarget(sheet, x, middle, 4.2) },
    ...(hasLast ? [{ text: labels.last, width: 9, draw: (x: number) => drawLast(sheet, x, middle, 3.6) }] : []),
    { text: labels.range, width: 19, draw: (x) => drawBand(sheet, x, middle) },
  ];
  const gap = 18;
  const needed = marks.reduce((sum, { text, width }) => sum + width + sheet.widthOf(text, style) + gap, -gap);
  let x = Math.max(sheet.left + 5, Math.min(plot, sheet.left + sheet.width() - needed));
  for (const { text, width, draw } of marks) {
    draw(x);
    sheet.print([text], style, x + width, middle - style.leading / 2);
    x += width + sheet.widthOf(text, style) + gap;
  }
}

function drawBand({ pdf: { doc } }: Sheet, x: number, middle: number): void {
  doc.setFillColor(colors.band);
  doc.rect(x - 4, middle - 1.5, 18, 3, "F");
}
