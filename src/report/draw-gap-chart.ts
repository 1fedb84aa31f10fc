/** Owns the chart of where each step is and where it should be, drawn as lines and text that print well in black and white. */
import { drawBand, drawLast, drawNow, drawRow, drawTarget } from "./draw-chart-marks.ts";
import type { ChartRow, ReportModel } from "./report-model.ts";
import { type TextStyle, colors, styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";

const label = { ...styles.body, leading: 14 } satisfies TextStyle;
const axisStyle = styles.smallQuiet;
const nameWidth = 142;
/** The statuses get more room when they are longer, as those of uncertain levels are. */
const statusWidths = { least: 84, most: 134 };
const edge = 20;
const axisHeight = 16;
const legendHeight = 24;
/** A row lower than this would lay its texts and marks on those of its neighbours. */
const lowestRow = 12;
const tallestRow = 21;

/** What stands on both sides of a row's marks, line by line. */
interface LaidRow {
  readonly row: ChartRow;
  readonly name: readonly string[];
  readonly status: readonly string[];
  readonly height: number;
}

export interface ChartFit {
  /** How many rows the chart shows, from the first. */
  readonly rows: number;
  readonly rowHeight: number;
  /** Whether it leaves out a row or cuts a text, and so must say where it stands in full. */
  readonly isCut: boolean;
  readonly height: number;
}

/** What of the chart a height holds; a chart that is cut keeps a row for saying where it goes on. */
export function fitChart(sheet: Sheet, { chart }: Pick<ReportModel, "chart">, tallest: number): ChartFit {
  const { rows } = chart;
  const statusWidth = statusWidthOf(sheet, chart.rows);
  const room = tallest - axisHeight - legendHeight;
  const isTextCut = rows.some(
    (row) =>
      sheet.widthOf(nameOf(row), label) > nameWidth || sheet.widthOf(row.statusText, statusStyle(row)) > statusWidth,
  );
  const isCut = isTextCut || rows.length * lowestRow > room;
  const places = isCut
    ? Math.min(rows.length + 1, Math.max(2, Math.floor(room / lowestRow)))
    : Math.max(1, rows.length);
  const rowHeight = Math.min(tallestRow, room / places);
  return {
    rows: isCut ? places - 1 : rows.length,
    rowHeight,
    isCut,
    height: axisHeight + rowHeight * places + legendHeight,
  };
}

/** Draws as many rows as the height holds as one figure and moves below it; `page` is where the whole chart stands when it is cut. */
export function drawGapChart(sheet: Sheet, model: ReportModel, tallest: number, page: number | null): void {
  const { chart } = model;
  const fit = fitChart(sheet, model, tallest);
  const statusWidth = statusWidthOf(sheet, chart.rows);
  const rows = chart.rows.slice(0, fit.rows).map((row) => ({
    row,
    name: sheet.cut(nameOf(row), label, nameWidth, 1),
    status: sheet.cut(row.statusText, statusStyle(row), statusWidth, 1),
    height: fit.rowHeight,
  }));
  const note = page === null ? "" : `… ${model.continued(page)}`;
  const alt = page === null ? chart.alt : [chart.introduction, ...rows.map(({ row }) => row.inWords), note].join(" ");
  drawRows(sheet, model, rows, alt, note === "" ? null : { text: note, height: fit.rowHeight });
}

/** The height of the whole chart in one part. */
export const heightOfWholeChart = (sheet: Sheet, { chart }: ReportModel): number =>
  chart.rows.reduce((sum, row) => sum + laidInFull(sheet, row).height, axisHeight + legendHeight);

/** Draws the whole chart with every text in full, in parts that each fit on a page. */
export function drawWholeChart(sheet: Sheet, model: ReportModel): void {
  let rest: readonly LaidRow[] = model.chart.rows.map((row) => laidInFull(sheet, row));
  while (rest.length > 0) {
    sheet.ensure(axisHeight + legendHeight + rest[0]!.height);
    const here = fitting(rest, sheet.bottom() - sheet.y - axisHeight - legendHeight);
    const alt = [model.chart.introduction, ...here.map(({ row }) => row.inWords)].join(" ");
    drawRows(sheet, model, here, alt, null);
    rest = rest.slice(here.length);
  }
}

function laidInFull(sheet: Sheet, row: ChartRow): LaidRow {
  const name = sheet.lines(nameOf(row), label, nameWidth);
  const status = sheet.lines(row.statusText, statusStyle(row), statusWidths.most);
  return { row, name, status, height: Math.max(tallestRow, Math.max(name.length, status.length) * label.leading + 7) };
}

/** As many rows from the start as the height holds, and one at least. */
function fitting(rows: readonly LaidRow[], height: number): readonly LaidRow[] {
  let taken = 0;
  const count = rows.findIndex((row) => (taken += row.height) > height);
  return rows.slice(0, count === -1 ? rows.length : Math.max(1, count));
}

function drawRows(
  sheet: Sheet,
  { chart, labels }: ReportModel,
  rows: readonly LaidRow[],
  alt: string,
  note: { readonly text: string; readonly height: number } | null,
): void {
  const { pdf, left } = sheet;
  const rowsHeight = rows.reduce((sum, { height }) => sum + height, 0);
  const height = axisHeight + rowsHeight + (note?.height ?? 0) + legendHeight;
  const statusWidth = statusWidthOf(sheet, chart.rows);
  const plot = { from: left + nameWidth + edge, to: left + sheet.width() - statusWidth - edge };
  const lowest = chart.axis[0]?.value ?? 0;
  const highest = chart.axis.at(-1)?.value ?? 1;
  const xOf = (value: number): number => plot.from + ((value - lowest) / (highest - lowest)) * (plot.to - plot.from);
  const box = pdf.boxOf({ x: left, y: sheet.y, width: sheet.width(), height });
  const draw = (): void => {
    let top = sheet.y + axisHeight;
    const ticks = chart.axis.map((tick) => ({ x: xOf(tick.value), text: tick.label }));
    drawAxis(sheet, ticks, top, rowsHeight);
    for (const { row, name, status, height: rowHeight } of rows) {
      const middle = top + rowHeight / 2;
      printMiddle(sheet, name, label, left, middle);
      printMiddle(sheet, status, statusStyle(row), plot.to + edge, middle);
      drawRow(sheet, row, xOf, { middle, height: rowHeight }, { from: plot.from - edge, to: plot.to + edge });
      top += rowHeight;
    }
    if (note !== null) printMiddle(sheet, [note.text], styles.smallQuiet, left, top + note.height / 2);
    drawLegend(sheet, labels, chart.hasLast, plot.from, top + (note?.height ?? 0) + 13);
  };
  pdf.element("Figure", { alt, box }, () => pdf.content(draw));
  sheet.y += height;
}

const statusWidthOf = (sheet: Sheet, rows: readonly ChartRow[]): number =>
  rows.reduce(
    (widest, row) => Math.min(statusWidths.most, Math.max(widest, sheet.widthOf(row.statusText, statusStyle(row)))),
    statusWidths.least,
  );

const nameOf = ({ number, name }: ChartRow): string => `${number}  ${name}`;

const statusStyle = ({ status }: ChartRow): TextStyle => (status === "ready" ? styles.smallStrong : styles.smallQuiet);

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

function printMiddle(sheet: Sheet, lines: readonly string[], style: TextStyle, x: number, middle: number): void {
  sheet.print(lines, style, x, middle - (lines.length * style.leading) / 2);
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
