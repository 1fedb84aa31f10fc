/** Owns the small parts that every section of the HTML report is made of. */
import type { Language } from "#domain/assessment.ts";
import { type Markup, html } from "./markup.ts";
import type { AnswerDetail } from "./report-model.ts";

/** A paragraph; nothing for an empty text. */
export function paragraph(text: string, className = "", lang: Language | null = null): Markup {
  if (text === "") return html``;
  return className === ""
    ? html`<p${langOf(lang)}>${text}</p>`
    : html`<p class="${className}" ${langOf(lang)}>${text}</p>`;
}

/** What a start tag says of its language: nothing when it is the page's. */
export const langOf = (lang: Language | null): Markup => (lang === null ? html`` : html` lang="${lang}"`);

/** Labels with their texts; nothing for none. A text with an address leads there. */
export function entries(
  items: readonly (Pick<AnswerDetail, "label" | "text"> & {
    readonly url?: string | null;
    readonly lang?: Language | null;
  })[],
): Markup {
  if (items.length === 0) return html``;
  return html`<dl>
    ${items.map(
      ({ label, text, url = null, lang = null }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${url === null ? paragraph(text, "", lang) : html`<p><a href="${url}">${text}</a></p>`}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The head of a table; the columns of figures come last. */
export const tableHead = (columns: readonly string[], figures: readonly string[] = []): Markup =>
  html`<thead>
    <tr>
      ${columns.map((text) => html`<th scope="col">${text}</th>`)}${figures.map((text) => html`<th scope="col" class="number">${text}</th>`)}
    </tr>
  </thead>`;

/** A table that scrolls by itself on a narrow screen, by keyboard too. */
export const scrolling = (heading: string, table: Markup): Markup =>
  html`<div class="scroll" role="region" aria-labelledby="${heading}" tabindex="0">${table}</div>`;

/** The id of a template's part of the page. */
export const placeOf = (templateId: string): string => `template-${templateId}`;
