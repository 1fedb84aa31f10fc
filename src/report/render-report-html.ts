/** Owns the report as one web page that needs nothing beside it: the same parts in the same order as on paper. */
import { agreementMarkup } from "./html-agreement.ts";
import { answersMarkup, methodMarkup } from "./html-answers.ts";
import { comparisonMarkup } from "./html-comparison.ts";
import { findingsMarkup, numbersMarkup, templatesMarkup, visionMarkup } from "./html-findings.ts";
import { followUpMarkup } from "./html-follow-up.ts";
import { cardsMarkup, planMarkup } from "./html-plan.ts";
import { htmlStyle } from "./html-style.ts";
import { summaryMarkup } from "./html-summary.ts";
import { html } from "./markup.ts";
import type { ReportModel } from "./report-model.ts";

const parts = [
  summaryMarkup,
  planMarkup,
  cardsMarkup,
  visionMarkup,
  findingsMarkup,
  numbersMarkup,
  agreementMarkup,
  followUpMarkup,
  comparisonMarkup,
  templatesMarkup,
  answersMarkup,
  methodMarkup,
];

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
        <main>${parts.map((part) => part(model))}</main>
      </body>
    </html> `;
  return markup;
}
