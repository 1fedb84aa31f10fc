/** Owns what can be wrong with a model that somebody wrote: the file itself, its shape, or what it says. Data, no sentences. */
import type { AssessmentFault, FaultPath } from "./assessment-fault.ts";
import type { MappingFault } from "./version-mapping-check.ts";

/** Codes that a schema gives as the message of an issue and that need no values beyond what was found. */
export const formCodes = [
  "bad-id",
  "bad-rule-id",
  "no-text",
  "not-above-zero",
  "bad-version",
  "bad-address",
  "bad-day",
  "not-a-share",
  "not-whole",
  "not-finite",
] as const;
export type FormCode = (typeof formCodes)[number];

export type ValueKind = "text" | "number" | "truth" | "list" | "group" | "nothing" | "other";

/** What does not fit the format, wherever it stands. */
export type ShapeFault = { readonly path: FaultPath } & (
  | { readonly code: "unknown-key" | "missing-key"; readonly key: string }
  | { readonly code: "wrong-type"; readonly expected: ValueKind; readonly found: string }
  | { readonly code: "not-one-of"; readonly choices: readonly string[]; readonly found: string }
  | { readonly code: "too-few"; readonly least: number; readonly found: number }
  | { readonly code: FormCode; readonly found: string }
);

/** What keeps a file from being read at all, or goes beyond its format. */
export type SourceFault = { readonly path: FaultPath } & (
  | { readonly code: "no-file" }
  | { readonly code: "too-large"; readonly megabytes: number }
  | { readonly code: "too-deep"; readonly levels: number }
  | { readonly code: "bad-yaml"; readonly reason: string }
  | { readonly code: "forbidden-key"; readonly key: string }
  | { readonly code: "alias" }
  | { readonly code: "stray-file"; readonly expected: readonly string[] }
  | { readonly code: "folder-name"; readonly expected: string; readonly found: string }
  | { readonly code: "file-name"; readonly expected: string; readonly found: string }
  | { readonly code: "frozen-differs"; readonly version: string }
  | { readonly code: "bad-example"; readonly fault: string; readonly values: string }
);

export type ModelFault = AssessmentFault | MappingFault | ShapeFault | SourceFault;

/** A fault with its place in a file. */
export interface PlacedFault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly fault: ModelFault;
}

/** A path as written in messages: steps.0.id; empty for the whole file. */
export const pathText = (path: FaultPath): string => path.join(".");
