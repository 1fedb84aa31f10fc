/** Owns the HTML report's chapter with earlier evaluations. */
import type { ComparisonTable } from "./build-comparison.ts";
import { entries, langOf, paragraph, scrolling } from "./html-parts.ts";
import { html, type Markup } from "./markup.ts";
import type { ReportModel } from "./report-model.ts";

/** The chapter; nothing when nothing is compared. */
export function comparisonMarkup({ comparison }: ReportModel): Markup {
  if (comparison === null) return html``;
  const { title, finding, explanation, levels, originals, falls, alike, questions } = comparison;
  return html`<section aria-labelledby="comparison">
    <h2 id="comparison">${title}</h2>
    ${paragraph(finding, "strong")}${paragraph(explanation)}
    ${tableMarkup("comparison-levels", levels)}${tableMarkup("comparison-originals", originals)}
    ${
      falls.items.length === 0
        ? ""
        : html`<h3>${falls.title}</h3>
            ${entries(falls.items)}`
    }
    ${tableMarkup("comparison-alike", alike)}
    ${questions.map(
      ({ title: heading, items }) =>
        html`<h3>${heading}</h3>
          ${entries(items)}`,
    )}
  </section>`;
}

const tableMarkup = (id: string, { title, lang, columns, rows }: ComparisonTable): Markup =>
  html`<h3 id="${id}">${title}</h3>
    ${scrolling(
      id,
      html`<table>
        <thead>
          <tr>
            ${columns.map(({ header, isFigure }) =>
              isFigure ? html`<th scope="col" class="number">${header}</th>` : html`<th scope="col">${header}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name = "", ...cells]) =>
              html`<tr>
                <th scope="row" class="strong" ${langOf(lang)}>${name}</th>
                ${cells.map((text, index) => (columns[index + 1]?.isFigure === true ? html`<td class="number">${text}</td>` : html`<td>${text}</td>`))}
              </tr> `,
          )}
        </tbody>
      </table>`,
    )}`;
