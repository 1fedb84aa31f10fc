/** Owns what a chart asks of the app when its numbers or its picture are to be saved. */
import type { ChartValue } from "./chart-table.ts";

export interface ChartFiles {
  /** Saves rows as CSV; `word` says in the file name what they are. */
  readonly saveTable: (word: string, rows: readonly (readonly ChartValue[])[]) => Promise<void>;
  /** Saves a picture. */
  readonly savePicture: (word: string, kind: "svg" | "png", picture: Blob) => void;
}
