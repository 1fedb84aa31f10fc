/** Owns how a text of separated values is cut into records, by RFC 4180. Says nothing of what the cells mean. */

export interface CsvRecord {
  /** The line in the text where the record begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvReading =
  | { readonly ok: true; readonly records: readonly CsvRecord[] }
  /** A cell in quotes that begins on this line does not end as it should. */
  | { readonly ok: false; readonly badQuoteAt: number };

/** A cell in quotes or without, and what ends it. Quotes inside a quoted cell are doubled. */
const cellPattern = (separator: string) =>
  new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n|\\n|\\r|$)`,
    "y",
  );

/**
 * The records of the text, blank lines left out; none for an empty text. `separator` is one of ; , and tab.
 * A byte order mark at the beginning is no part of the first cell.
 */
export function readCsv(text: string, separator: ";" | "," | "\t"): CsvReading {
  const body = text.replace(/^\uFEFF/, "");
  const pattern = cellPattern(separator);
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let line = 1;
  let startLine = 1;
  while (pattern.lastIndex < body.length) {
    const match = pattern.exec(body);
    if (!match) return { ok: false, badQuoteAt: line };
    const [whole, quoted, plain = "", end] = match;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === separator) continue;
    records.push({ line: startLine, cells });
    cells = [];
    startLine = line;
  }
  if (cells.length > 0) records.push({ line: startLine, cells: [...cells, ""] });
  return { ok: true, records: records.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")) };
}
