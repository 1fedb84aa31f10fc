/** Owns what the screens of files need to know of an evaluation in a file. Types only. */
import type { MarkCounts } from "#domain/chart-rows.ts";
import type { Differences } from "#domain/differences.ts";
import type { Evaluation } from "#domain/evaluation.ts";

export interface FileItem {
  readonly evaluation: Evaluation;
  /** The browser's; null where it has none, or none that can be read. */
  readonly stored: Evaluation | null;
  readonly standing: "new" | "same" | "differs";
  readonly differences: Differences | null;
  /** Of a newer format: it may be shown and not stored. */
  readonly isReadOnly: boolean;
}

/** What an evaluation in a file says in the words of its assessment. */
export interface FilePreview {
  /** The assessment's. */
  readonly name: string;
  /** Empty when none is chosen. */
  readonly track: string;
  /** Over the questions of the chosen steps and variant. */
  readonly marks: MarkCounts;
}

/** Which of two revisions to go on with. */
export type RevisionChoice = "keep" | "replace" | "both";
