/** Owns the way from an evaluation to a file for other programs. Load it lazily; the XLSX writer is loaded when used. */
import type { Assessment, Words } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { runFileName } from "#domain/run-file-name.ts";
import { withoutWhatStaysHere } from "#domain/stays-here.ts";
import { createFormat } from "#i18n/format.ts";
import { type Locale, loadMessages } from "#i18n/messages.ts";
import { sayChoices } from "./build-about-table.ts";
import { answersTable } from "./build-answers-table.ts";
import { buildCalendar } from "./build-calendar.ts";
import { planTable } from "./build-plan-table.ts";
import { buildTables } from "./build-tables.ts";
import { writeCsv } from "./csv.ts";
import type { ExportInput } from "./export-input.ts";
import { writeIcs } from "./ics.ts";
import { plainRows } from "./table.ts";

/** "csv" is the plan and "csv-answers" the answers; "xlsx" holds every table, "ics" the days to come back. */
export const exportFormats = ["xlsx", "csv", "csv-answers", "ics"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  readonly mediaType: string;
}

interface ExportSource {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly evaluation: Evaluation;
  readonly locale: Locale;
}

/** The evaluation as a file, without the texts that stay with the municipality. */
export async function writeExport(
  format: ExportFormat,
  { assessment, words, evaluation, locale }: ExportSource,
): Promise<ExportFile> {
  const messages = await loadMessages(locale, "exports");
  const open = withoutWhatStaysHere(assessment, evaluation, messages.staysHere);
  const { extension, mediaType, write } = kinds[format];
  return {
    bytes: await write({ assessment, words, evaluation: open, messages, format: createFormat(locale) }),
    fileName: runFileName(open, messages.fileWords[format], extension),
    mediaType,
  };
}

interface Kind {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (input: ExportInput) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const csv = (table: typeof planTable): Kind => ({
  extension: "csv",
  mediaType: "text/csv;charset=utf-8",
  write: (input) => encode(writeCsv(plainRows(table(input)), input.words.language)),
});

const kinds: Readonly<Record<ExportFormat, Kind>> = {
  xlsx: {
    extension: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: asXlsx,
  },
  csv: csv(planTable),
  "csv-answers": csv(answersTable),
  ics: {
    extension: "ics",
    mediaType: "text/calendar;charset=utf-8",
    write: (input) => encode(writeIcs(buildCalendar(input), input.evaluation.changed)),
  },
};

async function asXlsx(input: ExportInput): Promise<Uint8Array<ArrayBuffer>> {
  const { drawXlsx } = await import("./draw-xlsx.ts");
  const { plan, answers, indicators, results, about } = buildTables(input);
  const { messages, words, evaluation } = input;
  return drawXlsx([plan, answers, indicators, results, about], {
    title: messages.title(evaluation.organisation.name.trim()),
    subject: messages.subject(words.assessment.name),
    purpose: sayChoices(input),
    language: words.language,
  });
}
