/** Owns what can be wrong with a file that holds evaluations. Data, no sentences. */
import type { EvaluationFaultValues } from "#domain/evaluation-check.ts";

type Nothing = Readonly<Record<string, never>>;

export interface FileFaultValues extends EvaluationFaultValues {
  readonly "too-large": { readonly megabytes: number };
  readonly "too-deep": { readonly levels: number };
  readonly "too-many-parts": { readonly most: number };
  readonly "pdf-without-evaluation": Nothing;
  /** What should be one person's answers is something else. */
  readonly "not-answers": EvaluationFaultValues["not-an-evaluation"];
  readonly "answers-too-large": { readonly megabytes: number };
  /** From 1; null where the place is not known. */
  readonly "not-json": { readonly line: number | null; readonly column: number | null };
  /** The definition in the file cannot be used. */
  readonly "bad-definition": Nothing;
  /** The definition in the file is not the one that the file says it was made on. */
  readonly "other-digest": Nothing;
  /** The definition known here by that name and version has other questions, weights or rules. */
  readonly "definition-differs": { readonly id: string; readonly version: string };
  /** A collection holds the evaluation twice. */
  readonly "duplicate-evaluation": { readonly id: string };
  /** It is behind a password, and none was given. */
  readonly locked: Nothing;
  readonly "wrong-password": Nothing;
  readonly "damaged-file": Nothing;
  /** Protected in a way that is not known here. */
  readonly "unknown-protection": Nothing;
}

export type FileFaultCode = keyof FileFaultValues;

/** What a file can have wrong with it: everything an evaluation can, and being no readable file at all. */
export type FileFault<C extends FileFaultCode = FileFaultCode> = {
  [K in C]: {
    readonly code: K;
    readonly path: readonly (string | number)[];
    readonly values: FileFaultValues[K];
  };
}[C];

/** A fault of the whole file. */
export const wholeFault = <C extends FileFaultCode>(code: C, values: FileFaultValues[C]): FileFault =>
  ({ code, path: [], values }) as unknown as FileFault;
