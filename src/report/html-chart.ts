/** Owns the chart of levels and targets as a picture inside a page. Its numbers stand in the table of the steps too. */
import { numbersOf, spanOf } from "./chart-marks.ts";
import { type Markup, html } from "./markup.ts";
import { wrapText } from "./pdf-text.ts";
import { placeNumbers } from "./place-numbers.ts";
import type { ChartRow, ReportModel } from "./report-model.ts";
import { colors } from "./report-style.ts";

const width = 400;
const plot = { from: 14, to: 374 };
const axisHeight = 20;
const rowHeight = 42;
const nameLeading = 16;
/** How many letters of a name stand beside the status, in the larger type of a narrow screen too. */
const mostLetters = 34;
const legendHeight = 50;

/** The chart as one image with a name and a description in words. */
export function chartMarkup({ chart, labels }: Pick<ReportModel, "chart" | "labels">): Markup {
  const lowest = chart.axis[0]?.value ?? 0;
  const highest = chart.axis.at(-1)?.value ?? 1;
  const xOf = (value: number): number =>
    Math.round((plot.from + ((value - lowest) / (highest - lowest)) * (plot.to - plot.from)) * 100) / 100;
  const rows = chart.rows.map((row) => ({ row, names: wrapText(row.name, mostLetters, lettersOf) }));
  const tops = rows.map((_, index) => axisHeight + sumOfHeights(rows.slice(0, index)));
  const height = axisHeight + sumOfHeights(rows) + legendHeight;
  const foot = height - legendHeight;
  return html`<figure>
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="chart-title chart-text">
      <title id="chart-title">${chart.title}</title>
      <desc id="chart-text">${chart.alt}</desc>
      ${chart.axis.map(({ value, label }) => html`<path d="M${xOf(value)} ${axisHeight}V${foot}" stroke="${colors.hairline}" /><text class="soft" x="${xOf(value)}" y="13" text-anchor="middle">${label}</text>`)}${rows.map((row, index) => rowMarkup(row, xOf, tops[index]!))}${legendMarkup(labels, chart.hasLast, foot + 18)}
    </svg>
  </figure>`;
}

interface NamedRow {
  readonly row: ChartRow;
  /** The name, line by line. */
  readonly names: readonly string[];
}

const lettersOf = (text: string): number => Array.from(text).length;

const sumOfHeights = (rows: readonly NamedRow[]): number =>
  rows.reduce((sum, { names }) => sum + rowHeight + (names.length - 1) * nameLeading, 0);

function rowMarkup({ row, names }: NamedRow, xOf: (value: number) => number, top: number): Markup {
  const { level, target, last } = row;
  const y = top + 29 + (names.length - 1) * nameLeading;
  const span = spanOf(row);
  return html`${names.map((name, index) => html`<text x="0" y="${top + 15 + index * nameLeading}" class="${row.status === "ready" ? "bold" : "plain"}" stroke="${colors.paper}" stroke-width="7" stroke-linejoin="round" paint-order="stroke">${index === 0 ? `${row.number} ${name}` : name}</text>`)}<text
      class="soft"
      x="${width}"
      y="${top + 15}"
      text-anchor="end"
      stroke="${colors.paper}"
      stroke-width="7"
      stroke-linejoin="round"
      paint-order="stroke"
      >${row.statusText}</text
    >${
      span === null
        ? ""
        : html`<rect
            x="${xOf(span.low)}"
            y="${y + 6}"
            width="${xOf(span.high) - xOf(span.low)}"
            height="3"
            fill="${colors.band}"
          />`
    }${
      level !== null && target !== null
        ? html`<path d="M${xOf(level)} ${y}H${xOf(target)}" stroke="${colors.pine}" stroke-width="1.4" />`
        : ""
    }${target === null ? "" : targetMark(xOf(target), y)}${
      last === null ? "" : lastMark(xOf(last), y, last === target ? 8 : last === level ? 7 : 4, last === target)
    }${level === null ? "" : nowMark(xOf(level), y, level === target ? 3 : 5)}${numbersMarkup(row, xOf, y)}`;
}

/** Wide enough for a figure in the larger type of a narrow screen. */
const figureWidth = 8;

/** The numbers of level and target beside their marks, where nothing is in the way. */
function numbersMarkup(row: ChartRow, xOf: (value: number) => number, y: number): Markup {
  const numbers = numbersOf(row).map(({ of, value, text, side }) => ({
    x: xOf(value),
    width: text.length * figureWidth,
    side,
    text,
    className: of === "level" ? "bold" : "plain",
  }));
  const places = placeNumbers(numbers, row.last === null ? [] : [xOf(row.last)], { from: 0, to: width });
  return html`${numbers.map(({ x, text, className }, index) => {
    const place = places[index] ?? null;
    if (place === null) return "";
    const isRight = place > x;
    return html`<text
      class="${className}"
      x="${isRight ? x + 9 : x - 9}"
      y="${y + 4}"
      text-anchor="${isRight ? "start" : "end"}"
      stroke="${colors.paper}"
      stroke-width="4"
      paint-order="stroke"
      >${text}</text
    >`;
  })}`;
}

const nowMark = (x: number, y: number, radius: number): Markup =>
  html`<circle cx="${x}" cy="${y}" r="${radius}" fill="${colors.pine}" />`;

const targetMark = (x: number, y: number): Markup =>
  html`<path d="M${x} ${y - 6}l6 6l-6 6l-6 -6z" fill="${colors.paper}" stroke="${colors.pine}" stroke-width="1.5" />`;

/** Hollow, so that it is told from now without colour. */
const lastMark = (x: number, y: number, radius: number, isThrough = false): Markup =>
  html`<circle
    cx="${x}"
    cy="${y}"
    r="${radius}"
    fill="${isThrough ? "none" : colors.paper}"
    stroke="${colors.quiet}"
    stroke-width="1.2"
  />`;

/** What the marks mean, in two rows so that the larger type of a narrow screen has room. */
function legendMarkup(labels: ReportModel["labels"], hasLast: boolean, y: number): Markup {
  const word = (text: string, x: number, top: number): Markup =>
    html`<text class="soft" x="${x}" y="${top + 4}">${text}</text>`;
  const below = y + 20;
  return html`${nowMark(8, y, 5)}${word(labels.now, 18, y)}${targetMark(60, y)}${word(labels.target, 71, y)}${
      hasLast ? html`${lastMark(130, y, 4)}${word(labels.last, 140, y)}` : ""
    }<rect x="3" y="${below - 2}" width="16" height="3" fill="${colors.band}" />${word(labels.range, 25, below)}`;
}
