/** Owns putting texts and lists of the first page in their places, and how many lines each may take. */
import type { Language } from "#domain/assessment.ts";
import { type TextStyle, styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";

/** A text with its place, and how many lines it may take there. */
export interface Piece {
  /** What the text is called where it goes on. */
  readonly label: string;
  readonly role: "H1" | "H2" | "P";
  readonly text: string;
  readonly style: TextStyle;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines: number;
  /** The language of a text that is in another than the document's. */
  readonly lang: Language | null;
}

export type SummaryPart =
  | { readonly kind: "text"; readonly piece: Piece }
  | { readonly kind: "list"; readonly isNumbered: boolean; readonly items: readonly Piece[] }
  | { readonly kind: "chart"; readonly y: number; readonly tallest: number }
  | { readonly kind: "rule"; readonly y: number };

export interface Column {
  readonly x: number;
  readonly width: number;
}

interface Place {
  readonly column: Column;
  readonly y: number;
}

/** How far a list's texts stand from its marks. */
export const listIndent = 15;
export const headGap = 3;

/** How many lines a text would take if it might. */
export const linesNeeded = (sheet: Sheet, text: string, style: TextStyle, width: number): number =>
  sheet.cut(text, style, width, Infinity).length;

/** Adds a text of at most `most` lines, nothing for an empty one; returns where the next thing may stand. */
export function addText(
  sheet: Sheet,
  parts: SummaryPart[],
  {
    label,
    text,
    style,
    role = "P",
    lang = null,
  }: Pick<Piece, "label" | "text" | "style"> & Partial<Pick<Piece, "role" | "lang">>,
  most: number,
  { column, y }: Place,
): number {
  if (text === "") return y;
  const lines = Math.min(most, linesNeeded(sheet, text, style, column.width));
  parts.push({ kind: "text", piece: { label, role, text, style, ...column, y, lines, lang } });
  return y + lines * style.leading;
}

/** Adds a heading that begins a block; returns where its content begins. */
export const addHead = (sheet: Sheet, parts: SummaryPart[], text: string, place: Place): number =>
  addText(sheet, parts, { label: text, text, style: styles.block, role: "H2" }, 1, place) + headGap;

/** Adds a list that together takes `room` lines, or one for each item when that is more. */
export function addItems(
  sheet: Sheet,
  parts: SummaryPart[],
  {
    label,
    texts,
    isNumbered,
  }: { readonly label: string; readonly texts: readonly string[]; readonly isNumbered: boolean },
  room: number,
  { column, y }: Place,
): number {
  const width = column.width - listIndent;
  let top = y;
  let left = room;
  const items = texts.map((text, index): Piece => {
    // Every later item keeps one line, and takes more only of what is left.
    const spare = left - (texts.length - index - 1);
    const lines = Math.max(1, Math.min(linesNeeded(sheet, text, styles.body, width), spare));
    const piece: Piece = {
      label: isNumbered ? `${label} ${index + 1}` : label,
      role: "P",
      text,
      style: styles.body,
      x: column.x + listIndent,
      y: top,
      width,
      lines,
      lang: null,
    };
    left -= lines;
    top += lines * styles.body.leading;
    return piece;
  });
  parts.push({ kind: "list", isNumbered, items });
  return top;
}
