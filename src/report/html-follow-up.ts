/** Owns the HTML report's chapter on last year's plan. */
import { entries, paragraph } from "./html-parts.ts";
import { html, type Markup } from "./markup.ts";
import type { ReportModel } from "./report-model.ts";

/** The chapter; nothing when no plan is followed up. */
export function followUpMarkup({ followUp }: ReportModel): Markup {
  if (followUp === null) return html``;
  const { title, about, note, actions } = followUp;
  return html`<section aria-labelledby="follow-up">
    <h2 id="follow-up">${title}</h2>
    ${paragraph(about)}${paragraph(note)}${actions.map(
      ({ title: heading, entries: items }) =>
        html`<div class="part">
          <h3>${heading}</h3>
          ${entries(items)}
        </div> `,
    )}
  </section>`;
}
