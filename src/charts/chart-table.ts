/** Owns the numbers of a chart as a table: what is read on the screen and what is saved are the same cells. */
import { shown } from "#domain/rounding.ts";

/** A number that is rounded already, or a text; null where there is nothing to say. */
export type ChartValue = string | number | null;

export interface ChartCell {
  readonly value: ChartValue;
  /** As it is read on the screen. */
  readonly text: string;
}

export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly { readonly id: string; readonly header: string; readonly numeric?: boolean }[];
  readonly rows: readonly { readonly id: string; readonly cells: Readonly<Record<string, ChartCell>> }[];
}

export const textCell = (text: string): ChartCell => ({ value: text, text });

/** A cell with the number rounded once; `none` is read where there is no number, and nothing is saved. */
export const numberCell = (value: number | null, write: (value: number) => string, none: string): ChartCell =>
  value === null ? { value: null, text: none } : { value: shown(value), text: write(value) };

/** The table as it is saved: its headers, then its values. */
export const savedRows = ({ columns, rows }: ChartTable): readonly (readonly ChartValue[])[] => [
  columns.map(({ header }) => header),
  ...rows.map(({ cells }) => columns.map(({ id }) => cells[id]?.value ?? null)),
];
