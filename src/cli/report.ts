/** Owns what the report command makes of an evaluation: which files it is set beside, and which writer takes them. */
import { wordsIn } from "#content/assessment-content.ts";
import { latestEarlier } from "#domain/earlier-run.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { ExportFormat } from "#exports/write-export.ts";
import { type Locale, locales } from "#i18n/messages.ts";
import type { ReportFile } from "#report/report-input.ts";
import type { writeHtmlReport } from "#report/write-html-report.ts";
import { enclosedEvaluation } from "#storage/enclosed-evaluation.ts";
import { readCompared } from "./read-compared.ts";
import { CommandFault, readEvaluation } from "./read-evaluation.ts";

export interface ReportOptions {
  readonly format?: string | undefined;
  readonly earlier?: string | undefined;
  /** Files, parted by commas. */
  readonly compare?: string | undefined;
  readonly assessment?: string | undefined;
  readonly lang?: string | undefined;
}

/** The evaluation in the file as a report or an export. Throws CommandFault. */
export async function writeReportFile(input: string, options: ReportOptions): Promise<ReportFile> {
  const { assessment, earlier, compare, format = "pdf", lang = "sv" } = options;
  const locale = localeOf(lang);
  const writer = Object.hasOwn(writers, format) ? writers[format] : undefined;
  if (!writer) throw new CommandFault([`--format: expected one of ${formats()}, found ${format}`]);
  if (earlier !== undefined && !writer.takesEarlier)
    throw new CommandFault([`--earlier: expected --format ${formats("takesEarlier")}, found ${format}`]);
  if (compare !== undefined && !writer.takesCompared)
    throw new CommandFault([`--compare: expected --format ${formats("takesCompared")}, found ${format}`]);
  const read = readEvaluation(input, assessment);
  const { evaluation, content } = read;
  const words = wordsIn(content, locale);
  if (evaluation.organisation.name.trim() === "") {
    throw new CommandFault([`${input}: organisation.name: The plan needs a municipality, found an empty name.`]);
  }
  if (!words) throw new CommandFault([`--lang: the assessment has no words in ${lang}`]);
  return writer.write({
    assessment: content.assessment,
    words,
    evaluation,
    earlier: earlier === undefined ? null : readEarlier(evaluation, earlier, assessment),
    compared: compare === undefined ? undefined : readCompared(read, compare, assessment, locale),
    locale,
  });
}

/** Throws CommandFault when the app has no words in the language. */
export function localeOf(lang: string): Locale {
  const locale = locales.find((known) => known === lang);
  if (!locale) throw new CommandFault([`--lang: expected ${locales.join(" or ")}, found ${lang}`]);
  return locale;
}

/** The evaluation in the file, when it is one that this can be compared with. */
function readEarlier(evaluation: Evaluation, file: string, assessment: string | undefined): Evaluation {
  const earlier = latestEarlier(evaluation, [readEvaluation(file, assessment).evaluation]);
  if (earlier) return earlier;
  throw new CommandFault([
    `--earlier: ${file} is not an earlier evaluation of the same municipality, unit, track, version and variant.`,
  ]);
}

type ReportSource = Parameters<typeof writeHtmlReport>[0];

interface Writer {
  /** Whether it has a place for what --earlier and --compare name. */
  readonly takesEarlier: boolean;
  readonly takesCompared: boolean;
  readonly write: (source: ReportSource) => Promise<ReportFile>;
}

const reportBy = (write: Writer["write"]): Writer => ({ takesEarlier: true, takesCompared: true, write });

const exportAs = (format: ExportFormat): Writer => ({
  takesEarlier: false,
  takesCompared: format === "xlsx" || format === "csv",
  write: async (source) => {
    const { compared, locale } = source;
    if (compared && (format === "xlsx" || format === "csv")) {
      const { writeComparison } = await import("#exports/write-comparison.ts");
      return writeComparison(format, { ...compared, locale });
    }
    const { writeExport } = await import("#exports/write-export.ts");
    return writeExport(format, source);
  },
});

async function writeAsPdf(source: ReportSource): Promise<ReportFile> {
  const [{ writeReport }, { readReportFonts }] = await Promise.all([
    import("#report/write-report.ts"),
    import("#report/report-fonts-node.ts"),
  ]);
  return writeReport({
    ...source,
    fonts: await readReportFonts(),
    enclose: (open) => enclosedEvaluation(open, source.assessment, source.words),
  });
}

async function writeAsHtml(source: ReportSource): Promise<ReportFile> {
  const { writeHtmlReport } = await import("#report/write-html-report.ts");
  return writeHtmlReport(source);
}

/** By what --format may say. */
const writers: Readonly<Record<string, Writer>> = {
  pdf: reportBy(writeAsPdf),
  html: reportBy(writeAsHtml),
  xlsx: exportAs("xlsx"),
  csv: exportAs("csv"),
  "csv-answers": exportAs("csv-answers"),
  ics: exportAs("ics"),
};

const formats = (taking?: "takesEarlier" | "takesCompared"): string =>
  Object.entries(writers)
    .filter(([, writer]) => taking === undefined || writer[taking])
    .map(([format]) => format)
    .join(", ");
