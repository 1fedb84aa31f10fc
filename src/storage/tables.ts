/** Owns what one database of evaluations holds, and how a transaction over it is asked for, wherever it is kept. */
import type { LogEntry } from "#domain/evaluation.ts";
import type { KeptThing } from "./kept-things.ts";
import type { CopyKind, EvaluationCommand } from "#domain/destructive-commands.ts";

/** A stored revision that its evaluation's log gained something with, or that a command put there. Rows are never changed. */
export interface LogRow {
  readonly id: string;
  readonly revision: number;
  readonly at: string;
  readonly cause: "save" | EvaluationCommand;
  /** What the document's own log gained with the revision. */
  readonly entries: readonly LogEntry[];
  /** How many entries the document's log then had. */
  readonly length: number;
}

/** What a copy says of itself without being read. */
export interface Copy {
  readonly key: string;
  /** The evaluation's. */
  readonly id: string;
  readonly kind: CopyKind;
  /** When it was made. */
  readonly at: string;
  /** When the copied document was last stored, and as which revision. */
  readonly changed: string;
  readonly revision: number;
  readonly name: string;
  readonly label: string;
  /** How many questions had an answer: a level, "vet ej" or "ej relevant". */
  readonly answered: number;
  readonly actions: number;
  /** Its weight as JSON, in bytes. */
  readonly bytes: number;
}

/** A record that could not be understood, exactly as it was found. */
export interface Quarantined {
  readonly key: string;
  readonly id: string;
  readonly at: string;
  readonly why: "unreadable" | "invalid" | "unsaved";
  readonly record: unknown;
}

export interface TableRows {
  evaluations: unknown;
  log: LogRow;
  copies: Copy;
  "copy-records": unknown;
  quarantine: Quarantined;
  kept: KeptThing;
  /** Those that came with files; see definition-repository.ts. */
  definitions: unknown;
}

export const tableNames = [
  "evaluations",
  "log",
  "copies",
  "copy-records",
  "quarantine",
  "kept",
  "definitions",
] as const;
export type TableName = (typeof tableNames)[number];

export interface Table<Row> {
  readonly get: (key: string) => Promise<Row | undefined>;
  /** The rows whose key begins so, or all, in the order of their keys. */
  readonly all: (prefix?: string) => Promise<readonly (readonly [string, Row])[]>;
  readonly put: (key: string, row: Row) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** The tables of an open transaction. It ends when nothing more is asked of it: wait for nothing else inside. */
export type Transaction = <Name extends TableName>(name: Name) => Table<TableRows[Name]>;

type Run = <T>(names: readonly TableName[], work: (table: Transaction) => Promise<T>) => Promise<T>;

export interface Tables {
  readonly read: Run;
  /** All that `work` puts and removes, on disk when it resolves; nothing of it when it rejects. */
  readonly write: Run;
}
