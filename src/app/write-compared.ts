/** Owns the files a comparison is saved as: tables, or the latest evaluation's plan with the comparison as a chapter. */
import type { VersionMapping } from "#domain/version-mapping.ts";
import type { WordedRun } from "#domain/worded-run.ts";
import type { ComparisonFormat } from "#features/comparing/take-along.tsx";
import type { Locale } from "#i18n/messages.ts";
import { enclosing } from "./plan-files.ts";

interface Compared {
  /** Oldest first, two or more. */
  readonly runs: readonly WordedRun[];
  readonly mappings: readonly VersionMapping[];
  readonly locale: Locale;
}

interface Written {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly mediaType: string;
}

/** The file; what makes it is loaded for it alone. */
export async function writeCompared(format: ComparisonFormat, compared: Compared): Promise<Written> {
  if (format === "csv" || format === "xlsx") {
    const { writeComparison } = await import("#exports/write-comparison.ts");
    return writeComparison(format, compared);
  }
  const latest = compared.runs.at(-1);
  if (!latest) throw new Error("A comparison needs two evaluations.");
  const source = { ...latest, earlier: null, compared, locale: latest.words.language };
  if (format === "html") {
    const { writeHtmlReport } = await import("#report/write-html-report.ts");
    return { ...(await writeHtmlReport(source)), mediaType: "text/html" };
  }
  const [{ writeReport }, { fetchReportFonts }] = await Promise.all([
    import("#report/write-report.ts"),
    import("#report/report-fonts.ts"),
  ]);
  const report = await writeReport({ ...source, fonts: await fetchReportFonts(), enclose: await enclosing(latest) });
  return { ...report, mediaType: "application/pdf" };
}
