/** Owns how the plan becomes files to take along. Each writer is loaded when its file is asked for. */
import type { Assessment, Words } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { LastYear } from "#domain/moved-by.ts";
import type { ExportFormat } from "#exports/write-export.ts";
import type { ReportFormat } from "#features/planning/plan-summary.tsx";
import { offeredAssessment } from "./library.ts";
import { onlyHere } from "./reachable-address.ts";
import { templateHref } from "./routes.ts";

export interface PlanFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly mediaType: string;
}

export interface PlanSource {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly evaluation: Evaluation;
  readonly readEarlier: () => Promise<Evaluation | null>;
  readonly readLastYear: () => Promise<LastYear | null>;
  /** What the PDF brings along; null for nothing. */
  readonly carries: { readonly individualMarks: boolean } | null;
}

/** The plan as a file of the format, in the language of the words. Throws when it could not be made. */
export async function writePlanFile(format: ReportFormat, source: PlanSource): Promise<PlanFile> {
  if (format === "pdf") return writePdf(source);
  if (format === "html") return writeHtml(source);
  return exportAs(format, source);
}

/** What every form of the plan is made from. */
export const reportSourceOf = ({ assessment, words, evaluation }: PlanSource) => ({
  assessment,
  words,
  evaluation,
  locale: words.language,
  templateAddress: addressIn(assessment.id),
});

/** What a plan as PDF carries, so that it can be opened as an evaluation again. */
export async function enclosing({ assessment, words }: Pick<PlanSource, "assessment" | "words">) {
  const { enclosedEvaluation } = await import("#storage/enclosed-evaluation.ts");
  return (evaluation: Evaluation) => enclosedEvaluation(evaluation, assessment, words);
}

async function writePdf(source: PlanSource): Promise<PlanFile> {
  const [{ writeReport }, { fetchReportFonts }] = await Promise.all([
    import("#report/write-report.ts"),
    import("#report/report-fonts.ts"),
  ]);
  const { carries } = source;
  const report = await writeReport({
    ...reportSourceOf(source),
    earlier: await source.readEarlier(),
    lastYear: await source.readLastYear(),
    fonts: await fetchReportFonts(),
    enclosesIndividualMarks: carries?.individualMarks,
    enclose: carries ? await enclosing(source) : null,
  });
  return { ...report, mediaType: "application/pdf" };
}

async function writeHtml(source: PlanSource): Promise<PlanFile> {
  const { writeHtmlReport } = await import("#report/write-html-report.ts");
  const report = await writeHtmlReport({
    ...reportSourceOf(source),
    earlier: await source.readEarlier(),
    lastYear: await source.readLastYear(),
  });
  return { ...report, mediaType: "text/html" };
}

async function exportAs(format: ExportFormat, { assessment, words, evaluation }: PlanSource): Promise<PlanFile> {
  const { writeExport } = await import("#exports/write-export.ts");
  return writeExport(format, { assessment, words, evaluation, locale: words.language });
}

/** How a template is found by whoever reads the plan; undefined where only this computer has the address, or the toolbox is another model's. */
function addressIn(assessment: string): ((template: string) => string) | undefined {
  if (onlyHere(location.href) !== null || assessment !== offeredAssessment) return undefined;
  return (template) => new URL(templateHref(template), location.href).href;
}
