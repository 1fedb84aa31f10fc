/** Owns what is taken from a file with the aggregated answers of a survey: question, n and share, and nothing else. */
import { type CsvReading, type CsvRecord, readCsv } from "./csv-records.ts";
import type { SurveyRow } from "./evaluation.ts";
import { findPersonalData } from "./personal-data.ts";

const surveyColumns = ["question", "n", "share"] as const;
export type SurveyColumn = (typeof surveyColumns)[number];

/** Rows with fewer answers than this may point at persons. */
export const fewAnswers = 5;

const mostSurveyRows = 200;

export type SurveyFault =
  | { readonly code: "empty" | "no-rows" | "too-many-rows" }
  | { readonly code: "missing-column" | "repeated-column"; readonly column: SurveyColumn }
  | {
      readonly code: "bad-quote" | "no-question" | "long-question" | "personal-data" | "not-a-count" | "not-a-share";
      /** The line in the file, from 1. */
      readonly line: number;
    };

export type SurveyReading =
  | {
      readonly ok: true;
      readonly rows: readonly SurveyRow[];
      /** How many columns of the file were left out. */
      readonly leftOut: number;
    }
  | { readonly ok: false; readonly faults: readonly SurveyFault[] };

const headings: Readonly<Record<string, SurveyColumn>> = {
  question: "question",
  fråga: "question",
  n: "n",
  antal: "n",
  share: "share",
  andel: "share",
};

const separators = [";", "\t", ","] as const;
/** Characters in a file; more than that is something else than an aggregated survey. */
export const longestSurvey = 1_000_000;
const longestQuestion = 500;
const mostAnswers = 1e9;

/**
 * The rows of a survey: a heading line with question (fråga), n (antal) and share (andel) in any order, separated by
 * semicolon, tab or comma. Shares are read as 0.82, 0,82 or 82 %. Other columns are dropped unread. Everything that
 * stands in the way is told at once.
 */
export function readSurveyCsv(text: string): SurveyReading {
  if (text.length > longestSurvey) return refused({ code: "too-many-rows" });
  const reading = bestReading(text);
  if (!reading.ok) return refused({ code: "bad-quote", line: reading.badQuoteAt });
  const [heading, ...records] = reading.records;
  if (!heading) return refused({ code: "empty" });
  const columns = columnsOf(heading);
  const faults = headingFaults(columns);
  if (faults.length > 0) return refused(...faults);
  if (records.length === 0) return refused({ code: "no-rows" });
  if (records.length > mostSurveyRows) return refused({ code: "too-many-rows" });
  return readRows(records, columns);
}

/** The text of a file: UTF-8 or UTF-16 as the file says, else the Windows encoding older spreadsheets use. */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const refused = (...faults: readonly SurveyFault[]): SurveyReading => ({ ok: false, faults });

/** The reading whose heading names most of the columns. */
function bestReading(text: string): CsvReading {
  const readings = separators.map((separator) => readCsv(text, separator));
  const known = (reading: CsvReading) => {
    const heading = reading.ok ? reading.records[0] : undefined;
    return heading === undefined ? 0 : columnsOf(heading).filter((column) => column !== undefined).length;
  };
  return readings.reduce((best, reading) => (known(reading) > known(best) ? reading : best));
}

const columnsOf = ({ cells }: CsvRecord): readonly (SurveyColumn | undefined)[] =>
  cells.map((cell) => headings[cell.trim().normalize("NFC").toLowerCase()]);

const headingFaults = (columns: readonly (SurveyColumn | undefined)[]): readonly SurveyFault[] =>
  surveyColumns.flatMap((column): readonly SurveyFault[] => {
    const found = columns.filter((other) => other === column).length;
    if (found === 1) return [];
    return [{ code: found === 0 ? "missing-column" : "repeated-column", column }];
  });

function readRows(records: readonly CsvRecord[], columns: readonly (SurveyColumn | undefined)[]): SurveyReading {
  const rows: SurveyRow[] = [];
  const faults: SurveyFault[] = [];
  for (const { line, cells } of records) {
    const cell = (column: SurveyColumn) => cells[columns.indexOf(column)]?.trim() ?? "";
    const question = cell("question");
    const n = readCount(cell("n"));
    const share = readShare(cell("share"));
    const questionFault = faultOfQuestion(question);
    if (questionFault !== null) faults.push({ code: questionFault, line });
    if (n === undefined) faults.push({ code: "not-a-count", line });
    if (share === undefined) faults.push({ code: "not-a-share", line });
    if (questionFault === null && n !== undefined && share !== undefined) rows.push({ question, n, share });
  }
  if (faults.length > 0) return refused(...faults);
  return { ok: true, rows, leftOut: columns.filter((column) => column === undefined).length };
}

function faultOfQuestion(question: string): "no-question" | "long-question" | "personal-data" | null {
  if (question === "") return "no-question";
  if (question.length > longestQuestion) return "long-question";
  return findPersonalData(question) === null ? null : "personal-data";
}

function readCount(text: string): number | undefined {
  const figures = text.replaceAll(/\s/g, "");
  if (!/^\d{1,10}$/.test(figures)) return undefined;
  return Number(figures) <= mostAnswers ? Number(figures) : undefined;
}

function readShare(text: string): number | undefined {
  const [, figures, percent] = /^(\d{1,3}(?:[.,]\d{1,9})?)\s*(%?)$/.exec(text) ?? [];
  if (figures === undefined) return undefined;
  const value = Number(figures.replace(",", "."));
  const share = percent === "%" ? value / 100 : value;
  return share <= 1 ? share : undefined;
}
