/** Owns how high a sheet's rows are: programs do not measure wrapped text when they open a file. In points. */
import type { Row } from "write-excel-file/universal";

const oneLine = 15;
/** No program draws a row higher than this. */
const highest = 409;

/** The height of a text wrapped in a column of so many letters. */
export const heightOf = (text: string, width: number): number =>
  Math.min(highest, linesIn(text, width * 1.2) * oneLine + 2);

/** The row, high enough for its texts; a row of single lines is left to grow by itself. */
export function withHeight(row: Row, widths: readonly number[]): Row {
  const lines = Math.max(1, ...row.map((cell, index) => linesOf(cell, widths[index] ?? 0)));
  const [first] = row;
  return lines === 1 || first === undefined
    ? row
    : [{ ...asObject(first), height: Math.min(highest, lines * oneLine + 2) }, ...row.slice(1)];
}

const asObject = (cell: Row[number]) => (typeof cell === "object" && cell !== null && "type" in cell ? cell : {});

function linesOf(cell: Row[number], width: number): number {
  const { type, value, fontWeight, wrap } = asObject(cell);
  if (type !== String || typeof value !== "string" || wrap !== true) return 1;
  return linesIn(value, fontWeight === "bold" ? width * 1.15 : width * 1.25);
}

function linesIn(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((total, line) => total + wrappedLines(line.split(" "), Math.max(1, Math.floor(width - 1))), 0);
}

function wrappedLines(words: readonly string[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of words) {
    const fits = used === 0 || used + 1 + length <= width;
    lines += (fits ? 0 : 1) + Math.floor(Math.max(0, length - 1) / width);
    used = fits && used > 0 ? used + 1 + length : length % width;
  }
  return lines;
}
