/** Owns the HTML report's chapter on how far marks given apart agreed. */
import type { Language } from "#domain/assessment.ts";
import { entries, langOf, paragraph, scrolling, tableHead } from "./html-parts.ts";
import { type Markup, html } from "./markup.ts";
import type { ReportModel, SpreadQuestion, StepSpread } from "./report-model.ts";

/** The chapter; nothing when nobody gave marks apart. */
export function agreementMarkup({ agreement, labels, wordsLang }: ReportModel): Markup {
  if (agreement === null) return html``;
  const { introduction, steps, roles, disagreed, again, parked, unanswered } = agreement;
  const figures = [labels.marksGiven, labels.spread, labels.agreedCount, labels.disagreedCount, labels.withoutVerdict];
  return html`<section aria-labelledby="agreement">
    <h2 id="agreement">${labels.agreement}</h2>
    ${introduction.map((text) => paragraph(text))}${
      steps.length === 0
        ? ""
        : scrolling(
            "agreement",
            html`<table>
              ${tableHead([labels.step], figures)}
              <tbody>
                ${steps.map((step) => spreadRow(step, wordsLang))}
              </tbody>
            </table>`,
          )
    }${roles.map((text) => paragraph(text))}${questionsMarkup(labels.disagreedQuestions, disagreed, wordsLang)}${questionsMarkup(labels.againQuestions, again, wordsLang)}${questionsMarkup(labels.parkedQuestions, parked, wordsLang)}${questionsMarkup(labels.unansweredQuestions, unanswered, wordsLang)}
  </section>`;
}

const spreadRow = ({ step, note, n, range, agreed, disagreed, without }: StepSpread, lang: Language | null): Markup =>
  html`<tr>
    <th scope="row" class="strong">${[paragraph(step, "", lang), paragraph(note, "quiet")]}</th>
    ${[n, range, agreed, disagreed, without].map((text) => html`<td class="number">${text}</td>`)}
  </tr> `;

function questionsMarkup(title: string, questions: readonly SpreadQuestion[], lang: Language | null): Markup {
  if (questions.length === 0) return html``;
  return html`<div class="step">
    <h3>${title}</h3>
    ${questions.map(
      ({ question, step, details }) =>
        html`<div class="part">
          <h4${langOf(lang)}>${question}</h4>
          ${paragraph(step, "quiet", lang)}${entries(details)}
        </div> `,
    )}
  </div> `;
}
