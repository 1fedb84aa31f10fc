import { binaryString } from "#report/pdf-syntax.ts";
import type { ReportFonts } from "#report/report-fonts.ts";
import { createTaggedPdf, type TaggedPdf, type TaggedPdfOptions } from "#report/tagged-pdf.ts";

/** A file with nothing drawn in it yet, in the faces of a report. */
export function emptyPdf(fonts: ReportFonts, options: Partial<TaggedPdfOptions> = {}): TaggedPdf {
  const pdf = createTaggedPdf({
    title: "Plan",
    author: "Mittköping",
    subject: "Test",
    creator: "Niosteg",
    language: "sv-SE",
    created: new Date("2026-03-12T09:00:00Z"),
    icc: fonts.icc,
    conformance: "PDF/A-3a and PDF/UA-1",
    attachment: null,
    ...options,
  });
  for (const face of ["semibold", "regular"] as const) {
    pdf.doc.addFileToVFS(`${face}.ttf`, binaryString(fonts[face]));
    pdf.doc.addFont(`${face}.ttf`, face, "normal", undefined, "Identity-H");
    pdf.doc.setFont(face, "normal");
  }
  return pdf;
}
