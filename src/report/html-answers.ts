/** Owns the HTML report's end: every answer, what is not known or not relevant, and how the picture was made. */
import { entries, paragraph } from "./html-parts.ts";
import { type Markup, html } from "./markup.ts";
import type { AnswerRow, QuestionNote, ReportModel } from "./report-model.ts";

/** Every chosen question with its answer, step by step. */
export const answersMarkup = ({ answers, labels, leftOut }: ReportModel): Markup =>
  html`<section aria-labelledby="answers">
    <h2 id="answers">${labels.answers}</h2>
    ${answers.map(
      ({ title, summary, notes, questions }) =>
        html`<div class="step">
          <h3>${title}</h3>
          ${paragraph(summary, "quiet")}${entries(notes)}${questions.map(answer)}
        </div> `,
    )}${paragraph(leftOut)}
  </section>`;

const answer = ({ id, question, mark, meaning, details }: AnswerRow): Markup =>
  html`<div class="part">
    <h4 id="answer-${id}">${question}</h4>
    ${paragraph(mark, "strong")}${paragraph(meaning)}${entries(details)}
  </div> `;

/** The don't-knows, what is not relevant, and the method. */
export const methodMarkup = (model: ReportModel): Markup =>
  html`${questionList("unknowns", model.labels.unknowns, model.unknowns, model.noUnknowns)}
    ${questionList("not-relevant", model.labels.notRelevant, model.notRelevant, model.noNotRelevant)}
    <section aria-labelledby="method">
      <h2 id="method">${model.labels.method}</h2>
      ${entries(model.method)}
    </section>`;

function questionList(id: string, title: string, items: readonly QuestionNote[], none: string): Markup {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${
      items.length === 0
        ? paragraph(none)
        : html`<ul class="plain">
            ${items.map(
              ({ step, question, note, whoKnows }) =>
                html`<li>
                  ${[paragraph(question, "strong"), paragraph(step, "quiet"), paragraph(note), paragraph(whoKnows)]}
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}
