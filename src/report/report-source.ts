/** Owns what every form of the report is made from, and that comments marked "stannar här" come no further than here. */
import { spreadOf } from "#domain/agreement.ts";
import type { Assessment, Words } from "#domain/assessment.ts";
import { latestEarlier } from "#domain/earlier-run.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { LastYear } from "#domain/moved-by.ts";
import { roleDifferences } from "#domain/role-differences.ts";
import { roundsOf } from "#domain/rounds.ts";
import { openRuns, withoutWhatStaysHere } from "#domain/stays-here.ts";
import { createFormat } from "#i18n/format.ts";
import { type Locale, type Messages, loadMessages } from "#i18n/messages.ts";
import { buildComparison, type ComparedSource } from "./build-comparison.ts";
import { buildFollowUp, lastYearOf } from "./build-follow-up.ts";
import { buildReport } from "./build-report.ts";
import type { ReportInput } from "./report-input.ts";
import type { ReportModel } from "./report-model.ts";

export interface ReportSource {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly evaluation: Evaluation;
  /** What the result is compared with; for null, the latest of `compared` that measured the same, if any. */
  readonly earlier: Evaluation | null;
  /** Evaluations to set it beside in a chapter of its own, this one among them; none when left out. */
  readonly compared?: ComparedSource | undefined;
  /** The evaluation whose plan is followed up, on its own version; without it, the one among `earlier` and `compared` that it is. */
  readonly lastYear?: LastYear | null | undefined;
  readonly locale: Locale;
  /** The web address of a toolbox template; none where the app has no address of its own, as in one file. */
  readonly templateAddress?: ((id: string) => string) | undefined;
}

export interface OpenReport {
  /** The evaluation without what stays with the municipality. */
  readonly evaluation: Evaluation;
  readonly model: ReportModel;
  readonly messages: Messages["report"];
}

/** The report of what may leave the municipality, in the language of the locale. */
export async function openReport(source: ReportSource): Promise<OpenReport> {
  const { locale } = source;
  const earlier = source.earlier ?? earlierAmong(source);
  const input = await openInput({ ...source, earlier });
  const { evaluation, format, messages } = input;
  const compared = source.compared && (await openCompared(source.compared, locale));
  const lastYear = source.lastYear ?? lastYearOf(input, earlier, compared);
  const model = buildReport({
    ...input,
    comparison: compared && buildComparison(compared, await loadMessages(locale, "comparing"), format, locale),
    followUp: buildFollowUp(input, lastYear, await loadMessages(locale, "followingUp")),
  });
  return { evaluation, model, messages };
}

/** What may leave the municipality, with the words and formats to say it in; without the chapters on earlier years. */
export async function openInput({
  assessment,
  words,
  evaluation: whole,
  earlier,
  locale,
  templateAddress,
}: ReportSource): Promise<ReportInput> {
  const messages = await loadMessages(locale, "report");
  return {
    assessment,
    words,
    evaluation: withoutWhatStaysHere(assessment, whole, messages.staysHere),
    earlier,
    locale,
    templateAddress,
    keptBack: countKeptBack(whole),
    withoutVerdict: questionsWithoutVerdict(assessment, whole),
    roleDifferences: roleDifferences(assessment, whole),
    messages,
    format: createFormat(locale),
  };
}

const earlierAmong = ({ evaluation, compared }: ReportSource): Evaluation | null =>
  latestEarlier(evaluation, compared?.runs.map((run) => run.evaluation) ?? []);

async function openCompared({ runs, mappings }: ComparedSource, locale: Locale): Promise<ComparedSource> {
  const { staysHere } = await loadMessages(locale, "comparing");
  return { runs: openRuns(runs, staysHere), mappings };
}

/** The questions whose last round is too small to be shown; only that there are such is told. */
const questionsWithoutVerdict = (assessment: Assessment, whole: Evaluation): readonly string[] =>
  assessment.steps.flatMap(({ questions }) =>
    questions.flatMap(({ id }) => {
      const last = roundsOf(assessment, whole, id).at(-1);
      return last !== undefined && spreadOf(last).verdict === null ? [id] : [];
    }),
  );

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
