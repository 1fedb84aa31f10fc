/** Owns the way from an evaluation to a web page in a file. */
import type { Assessment, Words } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { createFormat } from "#i18n/format.ts";
import { type Locale, loadMessages } from "#i18n/messages.ts";
import { buildReport } from "./build-report.ts";
import { renderReportHtml } from "./render-report-html.ts";
import { reportFileName } from "./report-file-name.ts";
import type { ReportFile } from "./report-input.ts";

/** The web page of an evaluation and the name to save it under; the same bytes until the evaluation changes. */
export async function writeHtmlReport({
  assessment,
  words,
  evaluation,
  locale,
}: {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly evaluation: Evaluation;
  readonly locale: Locale;
}): Promise<ReportFile> {
  const messages = await loadMessages(locale, "report");
  const model = buildReport({ assessment, words, evaluation, messages, format: createFormat(locale) });
  return {
    bytes: new TextEncoder().encode(renderReportHtml(model)),
    fileName: reportFileName(evaluation, messages.fileWord, "html"),
  };
}
