/** Owns the way from an evaluation to a file. Load it lazily: it brings the PDF writer with it. */
import type { Assessment, Words } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { createFormat } from "#i18n/format.ts";
import { type Locale, loadMessages } from "#i18n/messages.ts";
import { buildReport } from "./build-report.ts";
import { renderReportPdf } from "./render-report-pdf.ts";
import { reportFileName } from "./report-file-name.ts";
import type { ReportFonts } from "./report-fonts.ts";

export interface ReportFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** The PDF of an evaluation and the name to save it under; the same bytes until the evaluation changes. */
export async function writeReport({
  assessment,
  words,
  evaluation,
  locale,
  fonts,
}: {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly evaluation: Evaluation;
  readonly locale: Locale;
  readonly fonts: ReportFonts;
}): Promise<ReportFile> {
  const messages = await loadMessages(locale, "report");
  const model = buildReport({ assessment, words, evaluation, messages, format: createFormat(locale) });
  return {
    bytes: renderReportPdf(model, fonts, new Date(evaluation.changed)),
    fileName: reportFileName(evaluation, messages.fileWord),
  };
}
