/** Owns the way from an evaluation to a plain text that can be copied. */
import { buildFirstPage, scoredInput } from "./build-report.ts";
import { decisionsAsText, summaryAsText } from "./report-as-text.ts";
import { type ReportSource, openInput } from "./report-source.ts";

const writers = { decisions: decisionsAsText, summary: summaryAsText } as const;

/** The proposed decision or the summary of an evaluation's report, as lines of plain text. */
export async function writeExcerpt(excerpt: keyof typeof writers, source: ReportSource): Promise<string> {
  return writers[excerpt](buildFirstPage(scoredInput(await openInput(source))));
}
