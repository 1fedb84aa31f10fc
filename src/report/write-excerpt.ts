/** Owns the way from an evaluation to a plain text that can be copied. */
import { decisionsAsText, summaryAsText } from "./report-as-text.ts";
import { type ReportSource, openReport } from "./report-source.ts";

const writers = { decisions: decisionsAsText, summary: summaryAsText } as const;

/** The proposed decision or the summary of an evaluation's report, as lines of plain text. */
export async function writeExcerpt(excerpt: keyof typeof writers, source: ReportSource): Promise<string> {
  return writers[excerpt]((await openReport(source)).model);
}
