/** Owns what an exported table is: named columns and cells that are numbers, days or texts, nothing about a file. */
import { shown } from "#domain/rounding.ts";

/** A calendar day as 2026-03-12, told apart from a text that looks like one. */
export interface Day {
  readonly day: string;
}

/** null is an empty cell: nothing has been said. */
export type Cell = string | number | Day | null;

export interface Column {
  readonly header: string;
  /** How wide it is drawn and how its numbers are written; a cell of another kind is still allowed. */
  readonly kind: "place" | "short" | "text" | "long" | "number" | "money" | "percent" | "day";
}

export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column together with what it says of each item. */
export interface ColumnOf<Item> extends Column {
  readonly value: (item: Item) => Cell;
}

export function column<Item>(
  header: string,
  kind: Column["kind"],
  value: (item: Item) => Cell | undefined,
): ColumnOf<Item> {
  return { header, kind, value: (item) => said(value(item)) };
}

/** A number rounded as everywhere else; an empty cell for none. */
export const rounded = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? null : shown(value);

/** A row for each item, in their order; only the header when there are none. */
export function tableOf<Item>(title: string, columns: readonly ColumnOf<Item>[], items: readonly Item[]): Table {
  return {
    title,
    columns: columns.map(({ header, kind }) => ({ header, kind })),
    rows: items.map((item) => columns.map(({ value }) => value(item))),
  };
}

export const dayCell = (day: string): Cell => (day === "" ? null : { day });

/** Several texts in one cell, a line each; those that say nothing are left out. */
export const lines = (texts: readonly string[]): string => texts.filter((text) => text.trim() !== "").join("\n");

/** The table as plain rows, its header first; days as they are written in files: 2026-03-12. */
export const plainRows = ({ columns, rows }: Table): readonly (readonly (string | number | null)[])[] => [
  columns.map(({ header }) => header),
  ...rows.map((row) => row.map((cell) => (typeof cell === "object" && cell !== null ? cell.day : cell))),
];

/** A text of spaces only says nothing. */
const said = (cell: Cell | undefined): Cell =>
  cell === undefined || (typeof cell === "string" && cell.trim() === "") ? null : cell;
