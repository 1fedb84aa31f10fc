/** Owns what can be brought back, as the page shows it. */
import type { CopyKind } from "#domain/destructive-commands.ts";

export interface RunAddress {
  readonly shelf: "evaluation" | "example" | "model";
  readonly id: string;
}

export interface Version extends RunAddress {
  readonly key: string;
  readonly kind: CopyKind;
  /** When the copy was made, and when what it is a copy of was last stored. */
  readonly at: string;
  readonly changed: string;
  readonly name: string;
  readonly label: string;
  readonly answered: number;
  readonly actions: number;
}

export interface RemovedEvaluation extends Version {
  /** The day from which it cannot be brought back. */
  readonly until: string;
}

export interface EvaluationVersions extends RunAddress {
  readonly name: string;
  readonly label: string;
  /** Newest first; at least one where the log is whole. */
  readonly versions: readonly Version[];
  /** Whether it lacks changes that its log is known to have had. */
  readonly hasTornLog: boolean;
}

export interface BrokenRecord extends RunAddress {
  /** Null while it still stands where it was found. */
  readonly key: string | null;
  /** When it was set aside; null while it has not been. */
  readonly at: string | null;
}

/** An evaluation with changes that could not be stored, because something else had been. */
export interface UnsavedWork extends RunAddress {
  readonly key: string;
  readonly at: string;
  readonly name: string;
  readonly label: string;
}

/** A model, or the experiences of one municipality, that was removed or replaced. */
export interface KeptThing {
  readonly key: string;
  readonly kind: "model" | "contribution";
  readonly name: string;
  readonly at: string;
  /** The day from which it cannot be brought back. */
  readonly until: string;
}

/** Each newest first. */
export interface RecoveryListing {
  readonly removed: readonly RemovedEvaluation[];
  readonly things: readonly KeptThing[];
  readonly evaluations: readonly EvaluationVersions[];
  readonly unsaved: readonly UnsavedWork[];
  readonly broken: readonly BrokenRecord[];
}
