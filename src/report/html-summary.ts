/** Owns the HTML report's first part: the same as page 1 on paper. */
import { chartMarkup } from "./html-chart.ts";
import { paragraph } from "./html-parts.ts";
import { type Markup, html } from "./markup.ts";
import type { ReportModel, SummaryList } from "./report-model.ts";

/** What a board needs for its decision. */
export function summaryMarkup(model: ReportModel): Markup {
  const { labels, chart, summary: texts } = model;
  return html`<header class="summary">
    <h1>${labels.title}</h1>
    ${paragraph(model.organisation, "organisation")} ${paragraph(model.about.join(" · "))}
    ${paragraph(texts.decision, "strong")} ${paragraph(model.source.join(" · "), "quiet", model.wordsLang)}
    ${paragraph(texts.roles)} ${paragraph(model.verdict, "lead")} ${paragraph(texts.counts, "quiet")}
    <section>
      <h2>${chart.title}</h2>
      ${chartMarkup(model)}
    </section>
    <div class="columns">${[list(labels.strengths, texts.strengths), list(labels.gaps, texts.gaps)]}</div>
    ${texts.change === null ? "" : block(texts.change.title, paragraph(texts.change.text))}
    <section>
      <h2>${labels.decisions}</h2>
      <ol>
        ${texts.decisions.map((text) => html`<li>${paragraph(text)}</li>`)}
      </ol>
    </section>
    <div class="columns">
      ${[block(labels.cost, paragraph(texts.cost)), block(labels.followUp, paragraph(texts.followUp))]}
    </div>
    ${paragraph(model.use, "use")}
  </header>`;
}

const block = (title: string, content: Markup): Markup =>
  html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;

const list = (title: string, { items, none }: SummaryList): Markup =>
  block(
    title,
    items.length === 0
      ? paragraph(none)
      : html`<ul>
          ${items.map((text) => html`<li>${paragraph(text)}</li>`)}
        </ul>`,
  );
