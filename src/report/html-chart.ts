/** Owns the chart of levels and targets as a picture inside a page. Its numbers stand in the table of the steps too. */
import { type Markup, html } from "./markup.ts";
import type { ChartRow, ReportModel } from "./report-model.ts";
import { colors } from "./report-style.ts";

const width = 400;
const plot = { from: 14, to: 374 };
const axisHeight = 20;
const rowHeight = 42;
const legendHeight = 30;

/** The chart as one image with a name and a description in words. */
export function chartMarkup({ chart, labels }: Pick<ReportModel, "chart" | "labels">): Markup {
  const lowest = chart.axis[0]?.value ?? 0;
  const highest = chart.axis.at(-1)?.value ?? 1;
  const xOf = (value: number): number =>
    Math.round((plot.from + ((value - lowest) / (highest - lowest)) * (plot.to - plot.from)) * 100) / 100;
  const height = axisHeight + rowHeight * chart.rows.length + legendHeight;
  const foot = height - legendHeight;
  return html`<figure>
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="chart-title chart-text">
      <title id="chart-title">${chart.title}</title>
      <desc id="chart-text">${chart.alt}</desc>
      ${chart.axis.map(({ value, label }) => html`<path d="M${xOf(value)} ${axisHeight}V${foot}" stroke="${colors.hairline}" /><text class="soft" x="${xOf(value)}" y="13" text-anchor="middle">${label}</text>`)}${chart.rows.map((row, index) => rowMarkup(row, xOf, axisHeight + rowHeight * index))}${legendMarkup([labels.now, labels.target, labels.range], foot + 18)}
    </svg>
  </figure>`;
}

function rowMarkup(row: ChartRow, xOf: (value: number) => number, top: number): Markup {
  const { level, target, low, high } = row;
  const y = top + 29;
  const hasSpan = low !== null && high !== null && high > low && (level !== null || row.coverage > 0);
  const isAbove = level !== null && target !== null && level >= target;
  return html`<text x="0" y="${top + 15}" class="${row.status === "ready" ? "bold" : "plain"}"
      >${row.number} ${row.name}</text
    ><text class="soft" x="${width}" y="${top + 15}" text-anchor="end">${row.statusText}</text>${
      hasSpan
        ? html`<rect x="${xOf(low)}" y="${y + 6}" width="${xOf(high) - xOf(low)}" height="3" fill="${colors.band}" />`
        : ""
    }${
      level !== null && target !== null
        ? html`<path d="M${xOf(level)} ${y}H${xOf(target)}" stroke="${colors.pine}" stroke-width="1.4" />`
        : ""
    }${target === null ? "" : targetMark(xOf(target), y)}${
      target === null || level === target ? "" : beside(row.targetText, xOf(target), y, isAbove ? -1 : 1, "plain")
    }${level === null ? "" : nowMark(xOf(level), y)}${
      level === null ? "" : beside(row.levelText, xOf(level), y, isAbove ? 1 : -1, "bold")
    }`;
}

/** A number beside a mark, moved to the other side where it would leave the picture. */
function beside(text: string, x: number, y: number, wanted: 1 | -1, className: string): Markup {
  const side = x < 40 ? 1 : x > width - 20 ? -1 : wanted;
  return html`<text
    class="${className}"
    x="${x + side * 9}"
    y="${y + 4}"
    text-anchor="${side === 1 ? "start" : "end"}"
    stroke="${colors.paper}"
    stroke-width="4"
    paint-order="stroke"
    >${text}</text
  >`;
}

const nowMark = (x: number, y: number): Markup => html`<circle cx="${x}" cy="${y}" r="5" fill="${colors.pine}" />`;

const targetMark = (x: number, y: number): Markup =>
  html`<path d="M${x} ${y - 6}l6 6l-6 6l-6 -6z" fill="${colors.paper}" stroke="${colors.pine}" stroke-width="1.5" />`;

function legendMarkup([now, target, range]: readonly string[], y: number): Markup {
  return html`${nowMark(8, y)}<text class="soft" x="18" y="${y + 4}">${now ?? ""}</text>${targetMark(64, y)}<text
      class="soft"
      x="75"
      y="${y + 4}"
      >${target ?? ""}</text
    ><rect x="120" y="${y - 2}" width="16" height="3" fill="${colors.band}" /><text class="soft" x="142" y="${y + 4}"
      >${range ?? ""}</text
    >`;
}
