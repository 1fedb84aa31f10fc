/** Owns the way from an evaluation to a web page in a file. */
import { runFileName } from "#domain/run-file-name.ts";
import { renderReportHtml } from "./render-report-html.ts";
import type { ReportFile } from "./report-input.ts";
import { type ReportSource, openReport } from "./report-source.ts";

/** The web page of an evaluation and the name to save it under; the same bytes until the evaluation changes. */
export async function writeHtmlReport(source: ReportSource): Promise<ReportFile> {
  const { evaluation, model, messages } = await openReport(source);
  return {
    bytes: new TextEncoder().encode(renderReportHtml(model)),
    fileName: runFileName(evaluation, messages.fileWord, "html"),
  };
}
