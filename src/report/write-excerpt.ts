/** Owns the way from an evaluation to a plain text that can be copied. */
import type { Assessment, Words } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { createFormat } from "#i18n/format.ts";
import { type Locale, loadMessages } from "#i18n/messages.ts";
import { buildReport } from "./build-report.ts";
import { decisionsAsText, summaryAsText } from "./report-as-text.ts";

const writers = { decisions: decisionsAsText, summary: summaryAsText } as const;

/** The proposed decision or the summary of an evaluation's report, as lines of plain text. */
export async function writeExcerpt(
  excerpt: keyof typeof writers,
  {
    assessment,
    words,
    evaluation,
    locale,
  }: {
    readonly assessment: Assessment;
    readonly words: Words;
    readonly evaluation: Evaluation;
    readonly locale: Locale;
  },
): Promise<string> {
  const messages = await loadMessages(locale, "report");
  return writers[excerpt](buildReport({ assessment, words, evaluation, messages, format: createFormat(locale) }));
}
