/** Owns the plan's timeline on paper: a bar for each action along the quarters, or a table of quarters. */
import { drawTable } from "./draw-table.ts";
import type { TimelineQuarter, TimelineRow, TimelineStrip } from "./plan-model.ts";
import type { ReportModel } from "./report-model.ts";
import { colors, styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";
import { inEights } from "./timeline-parts.ts";

const rowHeight = 16;
const barHeight = 10;
const headHeight = 28;
const namesWidth = 300;

/** Draws the timeline and moves below it; nothing for a plan without dates. */
export function drawTimeline(sheet: Sheet, { plan: { timeline }, labels }: ReportModel): void {
  if (timeline.kind === "none") return;
  sheet.y += 12;
  sheet.heading(3, timeline.title, { keep: 10 + headHeight + 3 * rowHeight, after: 0 });
  if (timeline.kind === "table") return drawQuarters(sheet, timeline.quarters, labels);
  let rest = timeline.rows;
  while (rest.length > 0) {
    sheet.y += 10;
    sheet.ensure(headHeight + 3 * rowHeight);
    const room = Math.max(1, Math.floor((sheet.bottom() - sheet.y - headHeight) / rowHeight));
    drawStrip(sheet, timeline, rest.slice(0, room), rest === timeline.rows);
    rest = rest.slice(room);
  }
}

/** One part of the strip; only the first says what the whole shows, so that nothing is read twice. */
function drawStrip(
  sheet: Sheet,
  { alt, quarters }: TimelineStrip,
  rows: readonly TimelineRow[],
  isFirst: boolean,
): void {
  const { pdf } = sheet;
  const height = headHeight + rows.length * rowHeight;
  const area = { x: sheet.left, y: sheet.y, width: sheet.width(), height };
  const draw = (): void => {
    const plot = { from: sheet.left + namesWidth, column: (sheet.width() - namesWidth) / quarters.length };
    drawQuarterLines(sheet, quarters, plot, height);
    rows.forEach((row, index) => drawRow(sheet, row, plot, sheet.y + headHeight + index * rowHeight));
  };
  if (isFirst) pdf.element("Figure", { alt, box: pdf.boxOf(area) }, () => pdf.content(draw));
  else pdf.artifact("Layout", draw);
  sheet.y += height;
}

interface Plot {
  readonly from: number;
  /** The width of a quarter. */
  readonly column: number;
}

function drawQuarterLines(
  sheet: Sheet,
  quarters: TimelineStrip["quarters"],
  { from, column }: Plot,
  height: number,
): void {
  const { doc } = sheet.pdf;
  doc.setDrawColor(colors.hairline);
  quarters.forEach(({ year, name }, index) => {
    const x = from + index * column;
    doc.setLineWidth(year === "" ? 0.4 : 0.9);
    doc.line(x, sheet.y + (year === "" ? 14 : 0), x, sheet.y + height);
    if (year !== "") sheet.print([year], styles.smallStrong, x + 4, sheet.y);
    const hasRoom = column > sheet.widthOf(name, styles.smallQuiet) + 6;
    sheet.print([hasRoom ? name : name.replace(/\D/g, "")], styles.smallQuiet, x + 4, sheet.y + 13);
  });
}

function drawRow(sheet: Sheet, { number, text, from, to }: TimelineRow, plot: Plot, top: number): void {
  const { doc } = sheet.pdf;
  sheet.print([`${number} `], styles.smallStrong, sheet.left, top);
  const name = { x: sheet.left + 20, width: namesWidth - 30 };
  sheet.print(sheet.cut(text, styles.small, name.width, 1), styles.small, name.x, top);
  const bar = { x: plot.from + from * plot.column + 2, width: (to - from + 1) * plot.column - 4 };
  doc.setFillColor(colors.band);
  doc.setDrawColor(colors.pine);
  doc.setLineWidth(0.7);
  doc.roundedRect(bar.x, top + (rowHeight - barHeight) / 2 - 1, bar.width, barHeight, 2, 2, "FD");
}

/** The quarters side by side, with the numbers of the actions. */
function drawQuarters(sheet: Sheet, quarters: readonly TimelineQuarter[], labels: ReportModel["labels"]): void {
  for (const part of inEights(quarters)) {
    sheet.y += 10;
    drawTable(
      sheet,
      [{ header: labels.quarter, width: 90 }, ...part.map(({ name }) => ({ header: name, width: 80 }))],
      [
        [[{ text: labels.starts, style: styles.smallStrong }], ...part.map(({ starts }) => [{ text: starts }])],
        [[{ text: labels.finishes, style: styles.smallStrong }], ...part.map(({ finishes }) => [{ text: finishes }])],
      ],
    );
  }
}
