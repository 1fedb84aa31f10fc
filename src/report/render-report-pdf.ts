/** Owns putting the report on paper: the order of its parts, its fonts and what stands at the foot of each page. */
import { languageTags } from "#i18n/format.ts";
import { drawAgreement } from "./draw-agreement.ts";
import { drawAnswers } from "./draw-answers.ts";
import { drawCards } from "./draw-cards.ts";
import { drawComparison } from "./draw-comparison.ts";
import { drawFindings } from "./draw-findings.ts";
import { drawFollowUp } from "./draw-follow-up.ts";
import { drawMethod } from "./draw-method.ts";
import { drawPlan } from "./draw-plan.ts";
import { reserveSummary } from "./draw-summary.ts";
import { drawTemplates } from "./draw-templates.ts";
import type { PdfAttachment } from "./pdf-attachment.ts";
import { type Conformance, binaryString } from "./pdf-syntax.ts";
import { type ReportFonts, fontFiles } from "./report-fonts.ts";
import type { ReportModel } from "./report-model.ts";
import { margins, styles } from "./report-style.ts";
import { type Sheet, createSheet } from "./sheet.ts";
import { type TaggedPdf, createTaggedPdf } from "./tagged-pdf.ts";

export interface PdfOptions {
  /** The moment the file says it was made. */
  readonly created: Date;
  readonly attachment: PdfAttachment | null;
  readonly conformance: Conformance;
}

/** The report as the bytes of a tagged PDF; the same bytes for the same model, fonts and options. */
export function renderReportPdf(model: ReportModel, fonts: ReportFonts, options: PdfOptions): Uint8Array {
  const pdf = createTaggedPdf({
    title: model.documentTitle,
    author: model.organisation,
    subject: model.subject,
    creator: "Niosteg",
    language: languageTags[model.language],
    icc: fonts.icc,
    ...options,
  });
  addFaces(pdf, fonts);
  const sheet = createSheet(pdf);
  const summary = reserveSummary(sheet, model);
  drawPlan(sheet, model);
  drawCards(sheet, model);
  drawFindings(sheet, model);
  drawAgreement(sheet, model);
  drawFollowUp(sheet, model);
  drawComparison(sheet, model);
  drawTemplates(sheet, model);
  drawAnswers(sheet, model);
  drawMethod(sheet, model);
  summary.draw(summary.drawContinuation());
  drawFooters(sheet, model);
  return pdf.save();
}

function addFaces({ doc }: TaggedPdf, fonts: ReportFonts): void {
  for (const face of ["regular", "semibold"] as const) {
    doc.addFileToVFS(fontFiles[face], binaryString(fonts[face]));
    doc.addFont(fontFiles[face], face, "normal", undefined, "Identity-H");
  }
}

function drawFooters(sheet: Sheet, { footer, page }: ReportModel): void {
  const { pdf } = sheet;
  const pages = pdf.doc.getNumberOfPages();
  const style = styles.smallQuiet;
  for (let number = 1; number <= pages; number++) {
    pdf.doc.setPage(number);
    const y = pdf.doc.internal.pageSize.getHeight() - margins.bottom + 24;
    const count = page(number, pages);
    const right = sheet.left + sheet.width();
    pdf.artifact("Pagination", () => {
      sheet.print(sheet.cut(footer, style, sheet.width() - 90, 1), style, sheet.left, y);
      sheet.print([count], style, right - sheet.widthOf(count, style), y);
    });
  }
}
