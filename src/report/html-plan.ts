/** Owns the HTML report's plan: the actions as a table and one by one. */
import type { Language } from "#domain/assessment.ts";
import { langOf, paragraph, placeOf, scrolling, tableHead } from "./html-parts.ts";
import { timelineMarkup } from "./html-timeline.ts";
import { type Markup, html } from "./markup.ts";
import type { PlanRow } from "./plan-model.ts";
import type { ReportModel } from "./report-model.ts";

/** The plan with its timeline, and all actions in a table. */
export function planMarkup(model: ReportModel): Markup {
  const { plan, labels } = model;
  const described = new Set(model.templates.items.map(({ id }) => id));
  const columns = [
    labels.number,
    labels.action,
    labels.owner,
    labels.time,
    labels.status,
    labels.funding,
    labels.indicators,
  ];
  return html`<section aria-labelledby="plan">
    <h2 id="plan">${labels.plan}</h2>
    ${[plan.introduction, plan.focus, plan.completeness, plan.sum].map((text) => paragraph(text))}
    ${timelineMarkup(model)}
    ${
      plan.actions.length === 0
        ? ""
        : scrolling(
            "plan",
            html`<table class="wide">
              ${tableHead(columns)}
              <tbody>
                ${plan.actions.map((action) => planRow(action, labels.nothingSaid, described, model.wordsLang))}
              </tbody>
            </table>`,
          )
    }
  </section> `;
}

/** A card for each action; nothing for an empty plan. */
export function cardsMarkup({ cards, labels }: ReportModel): Markup {
  if (cards.length === 0) return html``;
  return html`<section aria-labelledby="cards">
    <h2 id="cards">${labels.cards}</h2>
    ${cards.map(
      ({ title, entries }) =>
        html`<div class="part card">
          <h3>${title}</h3>
          <dl>
            ${entries.map(
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

function planRow(action: PlanRow, nothing: string, described: ReadonlySet<string>, lang: Language | null): Markup {
  const cell = (texts: readonly string[]): Markup => {
    const said = texts.filter((text) => text !== "");
    return html`<td>${said.length === 0 ? paragraph(nothing, "quiet") : said.map((text) => paragraph(text))}</td>`;
  };
  const templates = action.templates.map(({ id, title }) =>
    described.has(id) ? html`<p${langOf(lang)}><a href="#${placeOf(id)}">${title}</a></p>` : paragraph(title, "", lang),
  );
  return html`<tr>
    ${cell([String(action.number)])}
    <th scope="row">
      ${[paragraph(action.text, "strong"), paragraph(action.step, "quiet", lang), paragraph(action.why), templates]}
    </th>
    ${[
      cell([action.owner, action.deputy]),
      cell(action.time),
      cell([action.status]),
      cell([action.funding, action.amount]),
      cell(action.indicators),
    ]}
  </tr> `;
}
