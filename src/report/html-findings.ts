/** Owns the HTML report's middle: vision, findings, numbers and templates. */
import type { Language } from "#domain/assessment.ts";
import { entries, langOf, paragraph, placeOf, scrolling, tableHead } from "./html-parts.ts";
import { type Markup, html } from "./markup.ts";
import type { ReportFinding, ReportModel, StepNumbers } from "./report-model.ts";

/** Where the group wants to be; nothing when it has not said. */
export function visionMarkup({ plan: { vision, goals }, labels }: ReportModel): Markup {
  if (vision === "" && goals.length === 0) return html``;
  return html`<section aria-labelledby="vision">
    <h2 id="vision">${labels.vision}</h2>
    ${paragraph(vision)}${entries(goals.map(({ day, text }) => ({ label: day, text })))}
  </section>`;
}

/** What the gap rules found. */
export const findingsMarkup = ({ findings: { items, none }, labels, wordsLang }: ReportModel): Markup =>
  html`<section aria-labelledby="findings">
    <h2 id="findings">${labels.findingsInFull}</h2>
    ${items.length === 0 ? paragraph(none) : ""}${items.map((finding) =>
      findingMarkup(finding, labels.first, wordsLang),
    )}
  </section>`;

function findingMarkup(
  { name, steps, reason, first }: ReportFinding,
  label: string,
  wordsLang: Language | null,
): Markup {
  const lang = first === "" ? null : wordsLang;
  return html`<div class="part">
    <h3${langOf(lang)}>${name}</h3>
    ${[paragraph(steps, "quiet"), paragraph(reason, "", lang)]}${first === "" ? "" : entries([{ label, text: first, lang }])}
  </div> `;
}

/** Every step's numbers in a table. */
export function numbersMarkup({ numbers, chart: { hasLast }, labels, wordsLang }: ReportModel): Markup {
  const figures = [
    ...(hasLast ? [labels.lastLevel] : []),
    labels.level,
    labels.target,
    labels.gap,
    labels.span,
    labels.coverage,
  ];
  return html`<section aria-labelledby="numbers">
    <h2 id="numbers">${labels.numbers}</h2>
    ${scrolling(
      "numbers",
      html`<table>
        ${tableHead([labels.step, labels.status], figures)}
        <tbody>
          ${numbers.map((row) => numbersRow(row, hasLast, wordsLang))}
        </tbody>
      </table>`,
    )}
  </section>`;
}

const numbersRow = (
  { step, status, last, level, target, gap, span, coverage }: StepNumbers,
  hasLast: boolean,
  lang: Language | null,
): Markup =>
  html`<tr>
    <th scope="row" class="strong" ${langOf(lang)}>${step}</th>
    <td>${status}</td>
    ${[...(hasLast ? [last ?? ""] : []), level, target, gap, span, coverage].map((text) => html`<td class="number">${text}</td>`)}
  </tr> `;

/** The templates to use, each a place that plan and cards lead to. */
export const templatesMarkup = ({ templates: { introduction, items }, labels, wordsLang: lang }: ReportModel): Markup =>
  html`<section aria-labelledby="templates">
    <h2 id="templates">${labels.templates}</h2>
    ${paragraph(introduction)}
    ${items.map(
      ({ id, title, purpose, whenToUse, time, participants, whereToFind, url }) =>
        html`<div class="part" id="${placeOf(id)}">
          <h3${langOf(lang)}>${title}</h3>
          ${entries([
            { label: labels.purpose, text: purpose, lang },
            { label: labels.whenToUse, text: whenToUse, lang },
            { label: labels.timeNeeded, text: time, lang },
            { label: labels.participants, text: participants, lang },
            { label: labels.whereToFind, text: whereToFind },
            ...(url === null ? [] : [{ label: labels.address, text: url, url }]),
          ])}
        </div> `,
    )}
  </section>`;
