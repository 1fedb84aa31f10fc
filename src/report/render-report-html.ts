/** Owns the report as one web page that needs nothing beside it: the same parts in the same order as on paper. */
import { chartMarkup } from "./html-chart.ts";
import { htmlStyle } from "./html-style.ts";
import { type Markup, html } from "./markup.ts";
import type { AnswerDetail, AnswerRow, PlanRow, QuestionNote, ReportModel, SummaryList } from "./report-model.ts";
import { inEights } from "./timeline-parts.ts";

/** The report as a whole HTML document without scripts and without addresses that are fetched. */
export function renderReportHtml(model: ReportModel): string {
  const { markup } = html`<!doctype html>
    <html lang="${model.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content="${model.subject}" />
        <title>${model.documentTitle}</title>
        <style>
          ${htmlStyle}
        </style>
      </head>
      <body>
        <main>
          ${[summary(model), plan(model), cards(model), vision(model), findings(model), templates(model), answers(model), method(model)]}
        </main>
      </body>
    </html> `;
  return markup;
}

function summary(model: ReportModel): Markup {
  const { labels, chart, summary: texts } = model;
  return html`<header class="summary">
    <h1>${labels.title}</h1>
    ${paragraph(model.organisation, "organisation")} ${paragraph(model.about.join(" · "))}
    ${paragraph(model.source.join(" · "), "quiet")} ${paragraph(texts.roles)} ${paragraph(model.verdict, "lead")}
    ${paragraph(texts.counts, "quiet")}
    <section>
      <h2>${chart.title}</h2>
      ${chartMarkup(model)}
    </section>
    <div class="columns">${[list(labels.strengths, texts.strengths), list(labels.gaps, texts.gaps)]}</div>
    <section>
      <h2>${labels.decisions}</h2>
      <ol>
        ${texts.decisions.map((text) => html`<li>${paragraph(text)}</li>`)}
      </ol>
    </section>
    <div class="columns">
      <section>
        <h2>${labels.cost}</h2>
        ${paragraph(texts.cost)}
      </section>
      <section>
        <h2>${labels.followUp}</h2>
        ${paragraph(texts.followUp)}
      </section>
    </div>
    ${paragraph(model.use, "use")}
  </header>`;
}

const list = (title: string, { items, none }: SummaryList): Markup =>
  html`<section>
    <h2>${title}</h2>
    ${
      items.length === 0
        ? paragraph(none)
        : html`<ul>
            ${items.map((text) => html`<li>${paragraph(text)}</li>`)}
          </ul>`
    }
  </section>`;

function plan(model: ReportModel): Markup {
  const { plan: rows, labels } = model;
  const described = new Set(model.templates.items.map(({ id }) => id));
  const columns = [
    labels.number,
    labels.action,
    labels.owner,
    labels.time,
    labels.status,
    labels.funding,
    labels.measure,
  ];
  return html`<section aria-labelledby="plan">
    <h2 id="plan">${labels.plan}</h2>
    ${[rows.introduction, rows.completeness, rows.sum].map((text) => paragraph(text))} ${timeline(model)}
    ${
      rows.actions.length === 0
        ? ""
        : scrolling(
            "plan",
            html`<table class="wide">
              ${head(columns)}
              <tbody>
                ${rows.actions.map((action) => planRow(action, labels.nothingSaid, described))}
              </tbody>
            </table>`,
          )
    }
  </section> `;
}

/** The quarters side by side, with the numbers of the actions. */
function timeline({ plan: { timeline: quarters }, labels }: ReportModel): Markup {
  if (quarters.length === 0) return html``;
  const row = (name: string, texts: readonly string[]): Markup =>
    html`<tr>
      <th scope="row" class="strong">${name}</th>
      ${texts.map((text) => html`<td>${text}</td>`)}
    </tr>`;
  return html`${inEights(quarters).map((part) =>
    scrolling(
      "plan",
      html`<table class="timeline">
        ${head([labels.quarter, ...part.map(({ name }) => name)])}
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

function cards({ cards: items, labels }: ReportModel): Markup {
  if (items.length === 0) return html``;
  return html`<section aria-labelledby="cards">
    <h2 id="cards">${labels.cards}</h2>
    ${items.map(
      ({ title, entries: said }) =>
        html`<div class="part card">
          <h3>${title}</h3>
          <dl>
            ${said.map(
              ({ label, text, place }) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>
                    ${place === null ? paragraph(text) : html`<p><a href="#${place.kind}-${place.id}">${text}</a></p>`}
                  </dd>
                </div>`,
            )}
          </dl>
        </div>`,
    )}
  </section>`;
}

function planRow(action: PlanRow, nothing: string, described: ReadonlySet<string>): Markup {
  const cell = (texts: readonly string[]): Markup => {
    const said = texts.filter((text) => text !== "");
    return html`<td>${said.length === 0 ? paragraph(nothing, "quiet") : said.map((text) => paragraph(text))}</td>`;
  };
  const templates = action.templates.map(({ id, title }) =>
    described.has(id) ? html`<p><a href="#${placeOf(id)}">${title}</a></p>` : paragraph(title),
  );
  return html`<tr>
    ${cell([String(action.number)])}
    <th scope="row">
      ${[paragraph(action.text, "strong"), paragraph(action.step, "quiet"), paragraph(action.why), templates]}
    </th>
    ${[
      cell([action.owner, action.deputy]),
      cell(action.time),
      cell([action.status]),
      cell([action.funding, action.amount]),
      cell(action.measure),
    ]}
  </tr> `;
}

function vision({ plan: { vision: sentence, goals }, labels }: ReportModel): Markup {
  if (sentence === "" && goals.length === 0) return html``;
  return html`<section aria-labelledby="vision">
    <h2 id="vision">${labels.vision}</h2>
    ${paragraph(sentence)}${entries(goals.map(({ day, text }) => ({ label: day, text, url: null })))}
  </section>`;
}

function findings({ findings: found, numbers, labels }: ReportModel): Markup {
  const columns = [labels.step, labels.status];
  const figures = [labels.level, labels.target, labels.gap, labels.span, labels.coverage];
  return html`<section aria-labelledby="findings">
      <h2 id="findings">${labels.findingsInFull}</h2>
      ${found.items.length === 0 ? paragraph(found.none) : ""}${found.items.map(
        ({ name, steps, reason, first }) =>
          html`<div class="part">
            <h3>${name}</h3>
            ${paragraph(`${steps} ${reason}`)}${entries([{ label: labels.first, text: first, url: null }])}
          </div> `,
      )}
    </section>
    <section aria-labelledby="numbers">
      <h2 id="numbers">${labels.numbers}</h2>
      ${scrolling(
        "numbers",
        html`<table>
          ${head(columns, figures)}
          <tbody>
            ${numbers.map(
              ({ step, status, level, target, gap, span, coverage }) =>
                html`<tr>
                  <th scope="row" class="strong">${step}</th>
                  <td>${status}</td>
                  ${[level, target, gap, span, coverage].map((text) => html`<td class="number">${text}</td>`)}
                </tr> `,
            )}
          </tbody>
        </table>`,
      )}
    </section>`;
}

function templates({ templates: { introduction, items }, labels }: ReportModel): Markup {
  return html`<section aria-labelledby="templates">
    <h2 id="templates">${labels.templates}</h2>
    ${paragraph(introduction)}
    ${items.map(
      ({ id, title, purpose, whenToUse, time, participants, whereToFind }) =>
        html`<div class="part" id="${placeOf(id)}">
          <h3>${title}</h3>
          ${entries(
            [
              { label: labels.purpose, text: purpose },
              { label: labels.whenToUse, text: whenToUse },
              { label: labels.timeNeeded, text: time },
              { label: labels.participants, text: participants },
              { label: labels.whereToFind, text: whereToFind },
            ].map((entry) => ({ ...entry, url: null })),
          )}
        </div> `,
    )}
  </section>`;
}

function answers({ answers: steps, labels, leftOut }: ReportModel): Markup {
  return html`<section aria-labelledby="answers">
    <h2 id="answers">${labels.answers}</h2>
    ${steps.map(
      ({ title, summary: text, questions }) =>
        html`<div class="step">
          <h3>${title}</h3>
          ${paragraph(text, "quiet")}${questions.map(answer)}
        </div> `,
    )}${paragraph(leftOut)}
  </section>`;
}

const answer = ({ id, question, mark, meaning, details }: AnswerRow): Markup =>
  html`<div class="part">
    <h4 id="answer-${id}">${question}</h4>
    ${paragraph(mark, "strong")}${paragraph(meaning)}${entries(details)}
  </div> `;

function method(model: ReportModel): Markup {
  const { labels } = model;
  return html`${notes("unknowns", labels.unknowns, model.unknowns, model.noUnknowns)}
    ${notes("not-relevant", labels.notRelevant, model.notRelevant, model.noNotRelevant)}
    <section aria-labelledby="method">
      <h2 id="method">${labels.method}</h2>
      ${model.method.map((text) => paragraph(text))}
    </section>`;
}

function notes(id: string, title: string, items: readonly QuestionNote[], none: string): Markup {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${
      items.length === 0
        ? paragraph(none)
        : html`<ul class="plain">
            ${items.map(
              ({ step, question, note }) =>
                html`<li>${[paragraph(question, "strong"), paragraph(step, "quiet"), paragraph(note)]}</li>`,
            )}
          </ul>`
    }
  </section>`;
}

function entries(items: readonly AnswerDetail[]): Markup {
  if (items.length === 0) return html``;
  return html`<dl>
    ${items.map(
      ({ label, text, url }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${url === null ? paragraph(text) : html`<p><a href="${url}">${text}</a></p>`}</dd>
        </div>`,
    )}
  </dl>`;
}

const head = (columns: readonly string[], figures: readonly string[] = []): Markup =>
  html`<thead>
    <tr>
      ${columns.map((text) => html`<th scope="col">${text}</th>`)}${figures.map((text) => html`<th scope="col" class="number">${text}</th>`)}
    </tr>
  </thead>`;

/** A table that scrolls by itself on a narrow screen, by keyboard too. */
const scrolling = (heading: string, table: Markup): Markup =>
  html`<div class="scroll" role="region" aria-labelledby="${heading}" tabindex="0">${table}</div>`;

const placeOf = (templateId: string): string => `template-${templateId}`;

function paragraph(text: string, className = ""): Markup {
  if (text === "") return html``;
  return className === "" ? html`<p>${text}</p>` : html`<p class="${className}">${text}</p>`;
}
