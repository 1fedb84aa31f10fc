/** Owns the way from an evaluation to a PDF. Load it lazily: it brings the PDF writer with it. */
import type { Evaluation } from "#domain/evaluation.ts";
import { runFileName } from "#domain/run-file-name.ts";
import { withoutWhatStaysHere } from "#domain/stays-here.ts";
import type { Conformance } from "./pdf-syntax.ts";
import { renderReportPdf } from "./render-report-pdf.ts";
import type { ReportFonts } from "./report-fonts.ts";
import type { ReportFile } from "./report-input.ts";
import { type ReportSource, openReport } from "./report-source.ts";

export interface PdfReportSource extends ReportSource {
  readonly fonts: ReportFonts;
  /** Makes the file that travels inside the PDF, of an evaluation without what stays here; null leaves it out. */
  readonly enclose: ((evaluation: Evaluation) => { readonly fileName: string; readonly text: string }) | null;
  /** Whether the enclosed file holds what each person marked; the printed pages never do. */
  readonly enclosesIndividualMarks?: boolean | undefined;
  readonly conformance?: Conformance;
}

/** The PDF of an evaluation and the name to save it under; the same bytes until the evaluation changes. */
export async function writeReport({
  fonts,
  enclose,
  enclosesIndividualMarks = false,
  conformance = "PDF/A-3a and PDF/UA-1",
  ...source
}: PdfReportSource): Promise<ReportFile> {
  const { evaluation, model, messages } = await openReport(source);
  const carried = enclosesIndividualMarks
    ? withoutWhatStaysHere(source.assessment, source.evaluation, messages.staysHere, { withIndividualMarks: true })
    : evaluation;
  const enclosed = enclose?.(carried) ?? null;
  return {
    bytes: renderReportPdf(model, fonts, {
      created: new Date(evaluation.changed),
      attachment: enclosed && {
        name: enclosed.fileName,
        mimeType: "application/json",
        description: messages.attachment,
        bytes: new TextEncoder().encode(enclosed.text),
      },
      conformance,
    }),
    fileName: runFileName(evaluation, messages.fileWord, "pdf"),
  };
}
