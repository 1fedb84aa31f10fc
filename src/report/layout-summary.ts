/** Owns where everything on the first page stands, so that it is one page whatever the length of the texts. */
import type { ReportModel, SummaryList } from "./report-model.ts";
import { type TextStyle, margins, styles } from "./report-style.ts";
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
}

export type SummaryPart =
  | { readonly kind: "text"; readonly piece: Piece }
  | { readonly kind: "list"; readonly isNumbered: boolean; readonly items: readonly Piece[] }
  | { readonly kind: "chart"; readonly y: number; readonly tallest: number }
  | { readonly kind: "rule"; readonly y: number };

interface Column {
  readonly x: number;
  readonly width: number;
}

const stones = 20;
const columnGap = 26;
const headGap = 3;
const partGap = 10;
const tallestChart = 182;
/** How far a list's texts stand from its marks. */
export const listIndent = 15;

/** The parts of page 1 in reading order; their places depend on the lengths of the texts, never the page's end. */
export function layoutSummary(sheet: Sheet, model: ReportModel): readonly SummaryPart[] {
  const { labels, summary } = model;
  const whole: Column = { x: sheet.left, width: sheet.width() };
  const half = (whole.width - columnGap) / 2;
  const columns: readonly [Column, Column] = [
    { x: whole.x, width: half },
    { x: whole.x + half + columnGap, width: half },
  ];
  const parts: SummaryPart[] = [];
  let y = margins.top + stones;

  const needed = (text: string, style: TextStyle, width: number): number =>
    sheet.cut(text, style, width, Infinity).length;
  const add = (
    label: string,
    text: string,
    style: TextStyle,
    most: number,
    { role = "P", column = whole, top = y }: { role?: Piece["role"]; column?: Column; top?: number } = {},
  ): number => {
    if (text === "") return top;
    const lines = Math.min(most, needed(text, style, column.width));
    parts.push({ kind: "text", piece: { label, role, text, style, ...column, y: top, lines } });
    return top + lines * style.leading;
  };
  const addList = (label: string, list: SummaryList, column: Column): number => {
    const top = add(label, label, styles.block, 1, { role: "H2", column }) + headGap;
    if (list.items.length === 0) return add(label, list.none, styles.body, 2, { column, top });
    return addItems(label, list.items, { column, top, isNumbered: false, room: list.items.length });
  };
  const addItems = (
    label: string,
    texts: readonly string[],
    place: { readonly column: Column; readonly top: number; readonly isNumbered: boolean; readonly room: number },
  ): number => {
    const { column, isNumbered, room } = place;
    const width = column.width - listIndent;
    let top = place.top;
    let left = room;
    const items = texts.map((text, index): Piece => {
      // Every later item keeps one line, and takes more only of what is left.
      const lines = Math.max(1, Math.min(needed(text, styles.body, width), left - (texts.length - index - 1)));
      const piece: Piece = {
        label: isNumbered ? `${label} ${index + 1}` : label,
        role: "P",
        text,
        style: styles.body,
        x: column.x + listIndent,
        y: top,
        width,
        lines,
      };
      left -= lines;
      top += lines * styles.body.leading;
      return piece;
    });
    parts.push({ kind: "list", isNumbered, items });
    return top;
  };

  y = add(labels.title, labels.title, styles.title, 1, { role: "H1" });
  y = add(labels.organisation, model.organisation, styles.organisation, 1) + 3;
  y = add(labels.about, model.about.join(" · "), styles.body, 1);
  y = add(labels.source, model.source.join(" · "), styles.quiet, 1);
  y = add(labels.roles, summary.roles, styles.smallQuiet, 3) + partGap;
  y = add(labels.verdict, model.verdict, styles.lead, 2) + 2;
  y = add(labels.counts, summary.counts, styles.smallQuiet, 2) + partGap;
  y = add(labels.chart, model.chart.title, styles.block, 1, { role: "H2" }) + headGap;
  parts.push({ kind: "chart", y, tallest: tallestChart });
  y += Math.min(tallestChart, chartHeight(model.chart.rows.length)) + 4;
  y =
    Math.max(addList(labels.strengths, summary.strengths, columns[0]), addList(labels.gaps, summary.gaps, columns[1])) +
    partGap;

  const useLines = Math.min(2, needed(model.use, styles.smallQuiet, whole.width));
  const useTop = sheet.bottom() - useLines * styles.smallQuiet.leading;
  const noteLines = Math.min(
    3,
    Math.max(needed(summary.cost, styles.small, half), needed(summary.followUp, styles.small, half)),
  );
  const latestNotes = useTop - 12 - noteLines * styles.small.leading - headGap - styles.block.leading;

  const first = add(labels.decisions, labels.decisions, styles.block, 1, { role: "H2" }) + headGap;
  const room = Math.floor((latestNotes - partGap - first) / styles.body.leading);
  y = addItems(labels.decisions, summary.decisions, { column: whole, top: first, isNumbered: true, room }) + partGap;

  for (const [index, [label, text]] of (
    [
      [labels.cost, summary.cost],
      [labels.followUp, summary.followUp],
    ] as const
  ).entries()) {
    const column = columns[index]!;
    const top = add(label, label, styles.block, 1, { role: "H2", column }) + headGap;
    add(label, text, styles.small, Math.max(3, Math.floor((useTop - 12 - top) / styles.small.leading)), {
      column,
      top,
    });
  }
  parts.push({ kind: "rule", y: useTop - 6 });
  add(labels.use, model.use, styles.smallQuiet, 2, { top: useTop });
  return parts;
}

/** Whether the text goes on elsewhere. */
export const isCut = (sheet: Sheet, { text, style, width, lines }: Piece): boolean =>
  sheet.cut(text, style, width, Infinity).length > lines;

/** The pieces of the parts, in reading order. */
export const piecesOf = (parts: readonly SummaryPart[]): readonly Piece[] =>
  parts.flatMap((part) => (part.kind === "text" ? [part.piece] : part.kind === "list" ? part.items : []));

/** The height that the chart takes when it may. */
const chartHeight = (rows: number): number => 40 + 21 * rows;
