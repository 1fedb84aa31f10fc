/** Owns the plan's timeline in a page: a picture of bars along the quarters, or a table of quarters. */
import { cutAtWord } from "#domain/cut-at-word.ts";
import { scrolling, tableHead } from "./html-parts.ts";
import { type Markup, html } from "./markup.ts";
import type { TimelineQuarter, TimelineRow, TimelineStrip } from "./plan-model.ts";
import type { ReportModel } from "./report-model.ts";
import { colors } from "./report-style.ts";
import { inEights } from "./timeline-parts.ts";

const width = 860;
const namesWidth = 310;
const rowHeight = 22;
const headHeight = 36;
/** How many letters stand beside a bar; the whole text stands in the table. */
const mostLetters = 44;

/** The timeline; nothing for a plan without dates. */
export function timelineMarkup({ plan: { timeline }, labels }: ReportModel): Markup {
  if (timeline.kind === "none") return html``;
  return html`<h3 class="timeline-title" id="timeline">${timeline.title}</h3>
    ${timeline.kind === "strip" ? stripMarkup(timeline) : quartersMarkup(timeline.quarters, labels)}`;
}

function stripMarkup({ title, alt, quarters, rows }: TimelineStrip): Markup {
  const height = headHeight + rowHeight * rows.length;
  const column = (width - namesWidth) / quarters.length;
  const picture = html`<figure>
    <svg class="strip" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="timeline-title timeline-text">
      <title id="timeline-title">${title}</title>
      <desc id="timeline-text">${alt}</desc>
      ${quarters.map(({ year, name }, index) => {
        const x = round(namesWidth + index * column);
        return html`<path d="M${x} ${year === "" ? 18 : 0}V${height}" stroke="${colors.hairline}" /><text
            class="bold"
            x="${x + 4}"
            y="13"
            >${year}</text
          ><text class="soft" x="${x + 4}" y="29">${column < 34 ? name.replace(/\D/g, "") : name}</text>`;
      })}${rows.map((row, index) => barMarkup(row, column, headHeight + index * rowHeight))}
    </svg>
  </figure>`;
  return scrolling("timeline", picture);
}

const barMarkup = ({ number, text, from, to }: TimelineRow, column: number, top: number): Markup =>
  html`<text class="bold" x="0" y="${top + 13}">${number}</text
    ><text x="26" y="${top + 13}">${cut(text, mostLetters)}</text
    ><rect
      x="${round(namesWidth + from * column + 2)}"
      y="${top + 2}"
      width="${round((to - from + 1) * column - 4)}"
      height="14"
      rx="3"
      fill="${colors.band}"
      stroke="${colors.pine}"
    />`;

/** The text, or as much of it as the letters hold, with a mark. */
function cut(text: string, letters: number): string {
  const line = text.replace(/\s+/g, " ");
  const head = cutAtWord(line, letters);
  return head === line ? line : `${head} …`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The quarters side by side, with the numbers of the actions. */
function quartersMarkup(quarters: readonly TimelineQuarter[], labels: ReportModel["labels"]): Markup {
  const row = (name: string, texts: readonly string[]): Markup =>
    html`<tr>
      <th scope="row" class="strong">${name}</th>
      ${texts.map((text) => html`<td>${text}</td>`)}
    </tr>`;
  return html`${inEights(quarters).map((part) =>
    scrolling(
      "timeline",
      html`<table class="timeline">
        ${tableHead([labels.quarter, ...part.map(({ name }) => name)])}
        <tbody>
          ${[
            row(
              labels.starts,
              part.map(({ starts }) => starts),
            ),
            row(
              labels.finishes,
              part.map(({ finishes }) => finishes),
            ),
          ]}
        </tbody>
      </table>`,
    ),
  )}`;
}
