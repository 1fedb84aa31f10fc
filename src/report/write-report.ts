/** Owns the way from an evaluation to a file. Load it lazily: it brings the PDF writer with it. */
import type { Assessment, Words } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { createFormat } from "#i18n/format.ts";
import { type Locale, loadMessages } from "#i18n/messages.ts";
import { buildReport } from "./build-report.ts";
import type { Conformance } from "./pdf-syntax.ts";
import { renderReportPdf } from "./render-report-pdf.ts";
import { reportFileName } from "./report-file-name.ts";
import type { ReportFile } from "./report-input.ts";
import type { ReportFonts } from "./report-fonts.ts";

/** The PDF of an evaluation and the name to save it under; the same bytes until the evaluation changes. */
export async function writeReport({
  assessment,
  words,
  evaluation,
  locale,
  fonts,
  source,
  conformance = "PDF/A-3a and PDF/UA-1",
}: {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly evaluation: Evaluation;
  readonly locale: Locale;
  readonly fonts: ReportFonts;
  /** The evaluation as the file that is to travel inside the PDF; null leaves it out. */
  readonly source: { readonly fileName: string; readonly text: string } | null;
  readonly conformance?: Conformance;
}): Promise<ReportFile> {
  const messages = await loadMessages(locale, "report");
  const model = buildReport({ assessment, words, evaluation, messages, format: createFormat(locale) });
  return {
    bytes: renderReportPdf(model, fonts, {
      created: new Date(evaluation.changed),
      attachment: source && {
        name: source.fileName,
        mimeType: "application/json",
        description: messages.attachment,
        bytes: new TextEncoder().encode(source.text),
      },
      conformance,
    }),
    fileName: reportFileName(evaluation, messages.fileWord, "pdf"),
  };
}
