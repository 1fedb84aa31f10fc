/** Owns the port through which evaluations at rest are listed, read, saved and removed. */
import type { Evaluation } from "#domain/evaluation.ts";
import { checkHeader } from "#domain/evaluation-header.ts";

export interface EvaluationSummary {
  readonly id: string;
  /** The municipality or other organisation; empty when not yet said. */
  readonly name: string;
  readonly label: string;
  readonly date: string;
  readonly changed: string;
  /** False for a stored record that is not a whole evaluation of this format: shown, and never overwritten. */
  readonly readable: boolean;
}

export interface EvaluationRepository {
  /** Last changed first, records that cannot be read last. */
  list(): Promise<readonly EvaluationSummary[]>;
  /** The stored value, unchecked; undefined when there is none. */
  load(id: string): Promise<unknown>;
  /** Resolves when the evaluation is on disk; rejects with UnreadableRecordError rather than overwrite what it cannot read. */
  save(evaluation: Evaluation): Promise<void>;
  /** Removes the record, readable or not; does nothing when there is none. */
  remove(id: string): Promise<void>;
}

export class UnreadableRecordError extends Error {
  override readonly name = "UnreadableRecordError";
}

/** The summaries of stored records by id, in the order of `list`. What it takes to read them is loaded when there are any. */
export async function summarise(records: Iterable<readonly [string, unknown]>): Promise<readonly EvaluationSummary[]> {
  const stored = [...records];
  if (stored.length === 0) return [];
  const { summaryOf } = await import("./evaluation-summary.ts");
  return stored
    .map(([id, record]) => summaryOf(id, record))
    .toSorted(
      (a, b) => Number(b.readable) - Number(a.readable) || compare(b.changed, a.changed) || compare(a.id, b.id),
    );
}

/** Throws UnreadableRecordError when the stored value is not one that this program may replace. */
export function assertReplaceable(stored: unknown): void {
  if (stored !== undefined && checkHeader(stored).length > 0) {
    throw new UnreadableRecordError("The stored record is not an evaluation of this format.");
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
