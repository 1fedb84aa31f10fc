/** Owns what every form of the report is made from, and that comments marked "stannar här" come no further than here. */
import type { Assessment, Words } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { withoutWhatStaysHere } from "#domain/stays-here.ts";
import { createFormat } from "#i18n/format.ts";
import { type Locale, type Messages, loadMessages } from "#i18n/messages.ts";
import { buildReport } from "./build-report.ts";
import type { ReportModel } from "./report-model.ts";

export interface ReportSource {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly evaluation: Evaluation;
  /** What the result is compared with; null when there is nothing earlier. */
  readonly earlier: Evaluation | null;
  readonly locale: Locale;
}

export interface OpenReport {
  /** The evaluation without what stays with the municipality. */
  readonly evaluation: Evaluation;
  readonly model: ReportModel;
  readonly messages: Messages["report"];
}

/** The report of what may leave the municipality, in the language of the locale. */
export async function openReport({
  assessment,
  words,
  evaluation: whole,
  earlier,
  locale,
}: ReportSource): Promise<OpenReport> {
  const messages = await loadMessages(locale, "report");
  const evaluation = withoutWhatStaysHere(whole, messages.staysHere);
  const keptBack = countKeptBack(whole);
  const format = createFormat(locale);
  const model = buildReport({ assessment, words, evaluation, earlier, keptBack, messages, format });
  return { evaluation, model, messages };
}

/** How many answers and step notes say something that stays; those that are marked but empty are not counted. */
function countKeptBack({ answers, notes }: Evaluation): number {
  const ofAnswers = Object.values(answers).filter(
    ({ staysHere, reason, evidence, obstacle }) =>
      staysHere && [reason, evidence.text, evidence.link, obstacle.text].some((text) => text.trim() !== ""),
  );
  const ofNotes = Object.values(notes).filter(
    ({ staysHere, success, hindrance }) => staysHere && `${success}${hindrance}`.trim() !== "",
  );
  return ofAnswers.length + ofNotes.length;
}
