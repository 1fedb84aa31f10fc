/** Owns how rows become a CSV file that spreadsheet programs open without asking and without running anything in it. */
import type { Language } from "#domain/assessment.ts";
import { visibleText } from "./visible-text.ts";

/**
 * The rows as CSV after RFC 4180: CRLF after every row, quotes where needed, a byte order mark first so that programs
 * read it as UTF-8. Cells are parted by semicolons in every language; numbers have a decimal comma in Swedish, a point
 * in English, and are never rounded. null is an empty cell, as is a number that is not finite.
 *
 * A text that a program could take for a formula gets an apostrophe before it, as OWASP advises (CSV Injection): it
 * begins with = + - @ or one of their wide forms, also after spaces, or with a tab or line break. A plain signed number, such as
 * "-5", is no formula and is left alone.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[], language: Language): string {
  const lines = rows.map((row) => `${row.map((cell) => writeCell(cell, language)).join(";")}\r\n`);
  return `\ufeff${lines.join("")}`;
}

function writeCell(cell: string | number | null, language: Language): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? writeNumber(cell, language) : "";
  const text = visibleText(cell);
  return quoted(looksLikeFormula(text) ? `'${text}` : text);
}

/** The number in full, never rounded: "0,825" in Swedish, "0.825" in English. */
const writeNumber = (value: number, language: Language): string =>
  language === "sv" ? String(value).replace(".", ",") : String(value);

const looksLikeFormula = (text: string): boolean =>
  /^(?:[\t\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/u.test(text) && !/^[+-]\d+(?:[.,]\d+)?$/.test(text);

const quoted = (text: string): string => (/[";\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
