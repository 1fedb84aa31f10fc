/** Owns the HTML report's end: every answer, what is not known or not relevant, and how the picture was made. */
import type { Language } from "#domain/assessment.ts";
import { entries, langOf, paragraph } from "./html-parts.ts";
import { type Markup, html } from "./markup.ts";
import type { AnswerRow, QuestionNote, ReportModel, StepAnswers } from "./report-model.ts";

/** Every chosen question with its answer, step by step, and what is written on others. */
export const answersMarkup = ({ answers, labels, leftOut, besides, besidesNote, wordsLang }: ReportModel): Markup =>
  html`<section aria-labelledby="answers">
      <h2 id="answers">${labels.answers}</h2>
      ${answers.map((step) => stepMarkup(step, wordsLang))}${paragraph(leftOut)}
    </section>
    ${
      besides.length === 0
        ? ""
        : html`<section aria-labelledby="besides">
            <h2 id="besides">${labels.besides}</h2>
            ${paragraph(besidesNote)}${besides.map((step) => stepMarkup(step, wordsLang))}
          </section>`
    }`;

const stepMarkup = ({ title, summary, notes, questions }: StepAnswers, lang: Language | null): Markup =>
  html`<div class="step">
    <h3${langOf(lang)}>${title}</h3>
    ${paragraph(summary, "quiet")}${entries(notes)}${questions.map((question) => answer(question, lang))}
  </div> `;

const answer = ({ id, question, position, mark, meaning, details }: AnswerRow, lang: Language | null): Markup =>
  html`<div class="part">
    <h4 id="answer-${id}" ${langOf(lang)}>${question}</h4>
    ${paragraph(mark, "strong", position === null ? null : lang)}${paragraph(meaning, "", lang)}${entries(details)}
  </div> `;

/** The don't-knows, what is not relevant, and the method. */
export const methodMarkup = (model: ReportModel): Markup =>
  html`${questionList("unknowns", model.labels.unknowns, model.unknowns, model.noUnknowns, model.wordsLang)}
    ${questionList("not-relevant", model.labels.notRelevant, model.notRelevant, model.noNotRelevant, model.wordsLang)}
    <section aria-labelledby="method">
      <h2 id="method">${model.labels.method}</h2>
      ${entries(model.method)}
    </section>`;

function questionList(
  id: string,
  title: string,
  items: readonly QuestionNote[],
  none: string,
  lang: Language | null,
): Markup {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${
      items.length === 0
        ? paragraph(none)
        : html`<ul class="plain">
            ${items.map(
              ({ step, question, note, whoKnows }) =>
                html`<li>
                  ${[paragraph(question, "strong", lang), paragraph(step, "quiet", lang), paragraph(note), paragraph(whoKnows)]}
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}
