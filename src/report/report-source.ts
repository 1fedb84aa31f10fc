/** Owns what every form of the report is made from, and that comments marked "stannar här" come no further than here. */
import type { Assessment, Words } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { LastYear } from "#domain/moved-by.ts";
import { withoutWhatStaysHere } from "#domain/stays-here.ts";
import { createFormat, type Format } from "#i18n/format.ts";
import { type Locale, type Messages, loadMessages } from "#i18n/messages.ts";
import { buildComparison, type ComparedSource } from "./build-comparison.ts";
import { buildFollowUp, lastYearOf } from "./build-follow-up.ts";
import { buildReport } from "./build-report.ts";
import type { ReportModel } from "./report-model.ts";

export interface ReportSource {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly evaluation: Evaluation;
  /** What the result is compared with; null when there is nothing earlier. */
  readonly earlier: Evaluation | null;
  /** Evaluations to set it beside in a chapter of its own, this one among them; none when left out. */
  readonly compared?: ComparedSource | undefined;
  /** The evaluation whose plan is followed up, on its own version; without it, `earlier` when that is the one. */
  readonly lastYear?: LastYear | null | undefined;
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
  compared,
  lastYear,
  locale,
}: ReportSource): Promise<OpenReport> {
  const messages = await loadMessages(locale, "report");
  const evaluation = withoutWhatStaysHere(whole, messages.staysHere);
  const keptBack = countKeptBack(whole);
  const format = createFormat(locale);
  const comparison = compared === undefined ? null : await openComparison(compared, locale, format);
  const asked = { assessment, words, evaluation, format };
  const followUp = buildFollowUp(
    asked,
    lastYear ?? lastYearOf(asked, earlier),
    await loadMessages(locale, "followingUp"),
  );
  const model = buildReport({ ...asked, earlier, comparison, followUp, keptBack, messages });
  return { evaluation, model, messages };
}

async function openComparison({ runs, mappings }: ComparedSource, locale: Locale, format: Format) {
  const messages = await loadMessages(locale, "comparing");
  const open = runs.map((run) => ({ ...run, evaluation: withoutWhatStaysHere(run.evaluation, messages.staysHere) }));
  return buildComparison({ runs: open, mappings }, messages, format);
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
