/** Owns the way from a comparison to a file for other programs. Load it lazily. */
import { runFileName } from "#domain/run-file-name.ts";
import { openRuns } from "#domain/stays-here.ts";
import type { VersionMapping } from "#domain/version-mapping.ts";
import type { WordedRun } from "#domain/worded-run.ts";
import { createFormat } from "#i18n/format.ts";
import { type Locale, loadMessages } from "#i18n/messages.ts";
import { comparisonTables } from "./build-comparison-tables.ts";
import { writeCsv } from "./csv.ts";
import { plainRows } from "./table.ts";
import type { ExportFile } from "./write-export.ts";

export interface ComparisonSource {
  /** Oldest first, two or more. */
  readonly runs: readonly WordedRun[];
  readonly mappings: readonly VersionMapping[];
  readonly locale: Locale;
}

/** The comparison without texts that stay with the municipality: its steps as CSV, or all its tables as XLSX. */
export async function writeComparison(
  kind: "csv" | "xlsx",
  { runs: whole, mappings, locale }: ComparisonSource,
): Promise<ExportFile> {
  const messages = await loadMessages(locale, "comparing");
  const runs = openRuns(whole, messages.staysHere);
  const latest = runs.at(-1);
  const [steps, ...others] = comparisonTables({ runs, mappings, messages, format: createFormat(locale) });
  if (!latest || !steps) throw new Error("A comparison needs two evaluations.");
  const fileName = runFileName(latest.evaluation, messages.files.word, kind);
  if (kind === "csv") {
    const text = writeCsv(plainRows(steps), locale);
    return { fileName, bytes: new TextEncoder().encode(text), mediaType: "text/csv;charset=utf-8" };
  }
  const { drawXlsx } = await import("./draw-xlsx.ts");
  const bytes = await drawXlsx([steps, ...others], {
    title: messages.files.workbookTitle(latest.evaluation.organisation.name.trim()),
    subject: latest.words.assessment.name,
    purpose: messages.text.selfAssessment,
    language: locale,
  });
  return { fileName, bytes, mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" };
}
