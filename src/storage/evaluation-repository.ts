/** Owns evaluations at rest: the port through which they are listed, read, saved and removed, and what each does in the tables. */
import { byCodeUnit } from "#domain/code-unit-order.ts";
import type { EvaluationCommand } from "#domain/destructive-commands.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { checkHeader, isGroup } from "#domain/evaluation-header.ts";
import type { History } from "./history.ts";
import type { TableName, Tables } from "./tables.ts";

export interface EvaluationSummary {
  readonly id: string;
  /** The municipality or other organisation; empty when not yet said. */
  readonly name: string;
  readonly label: string;
  readonly date: string;
  readonly changed: string;
  /** 0 for a record that cannot be read. */
  readonly revision: number;
  /** False for a stored record that is not a whole evaluation of a known format: shown, and never overwritten. */
  readonly readable: boolean;
  /** Whether marks have been shown in a meeting on it. */
  readonly isHeld: boolean;
}

export interface Replacing {
  readonly command: Extract<EvaluationCommand, "replace" | "restore">;
  /** The moment. */
  readonly at: string;
}

export interface EvaluationRepository {
  /** Last changed first, records that cannot be read last. */
  list(): Promise<readonly EvaluationSummary[]>;
  /** The stored value, unchecked; undefined when there is none. */
  load(id: string): Promise<unknown>;
  /**
   * Resolves when the evaluation and what its log gained are on disk, together with a copy of what they take the place of
   * when one is due. `base` is the revision that the writer began from; null: there is to be none. Rejects, writing
   * nothing, with RevisionConflictError when another stands there, and with UnreadableRecordError rather than overwrite
   * what it cannot read.
   */
  save(evaluation: Evaluation, from: { readonly base: number | null }): Promise<void>;
  /** Puts the evaluation in place of whatever is stored, after a copy of it; gives the revision it got, above both. */
  replace(evaluation: Evaluation, by: Replacing): Promise<number>;
  /** Removes the record after a copy of it, readable or not; does nothing when there is none. */
  remove(id: string, at: string): Promise<void>;
  /** Copies, records set aside and the log; loaded when first asked for. */
  history(): Promise<History>;
}

export class UnreadableRecordError extends Error {
  override readonly name = "UnreadableRecordError";
}

/** Somebody else has stored since the writer began: `stored` is the revision that stands there, null when it is gone. */
export class RevisionConflictError extends Error {
  override readonly name = "RevisionConflictError";
  readonly stored: number | null;
  constructor(stored: number | null) {
    super(stored === null ? "The stored evaluation is gone." : "Another revision of the evaluation is stored.");
    this.stored = stored;
  }
}

/** The revision that a stored value says it is; 0 when it says none, as formats before 2 do. */
export const revisionOf = (record: unknown): number =>
  isGroup(record) && typeof record["revision"] === "number" ? record["revision"] : 0;

/** Throws UnreadableRecordError when the stored value is not one that this program may replace. */
export function assertReplaceable(stored: unknown): void {
  if (stored !== undefined && checkHeader(stored).length > 0) {
    throw new UnreadableRecordError("The stored record is not an evaluation of this format.");
  }
}

/** Everything that has to do with evaluations. */
const work: readonly TableName[] = ["evaluations", "log", "copies", "copy-records", "quarantine"];

/** What only matters after the first edit is loaded after it. */
const loadCopying = () => import("./kept-copies.ts");

/** A repository over the tables. */
export function createEvaluationRepository(tables: Tables): EvaluationRepository {
  /** When a copy in the course of editing was last considered, by evaluation id, so that not every save looks. */
  const considered = new Map<string, string>();
  return {
    list: async () => summarise(await tables.read(["evaluations"], (table) => table("evaluations").all())),
    load: (id) => tables.read(["evaluations"], (table) => table("evaluations").get(id)),
    save: async (evaluation, { base }) => {
      // Without the code for copies, as when the network fails, the work itself is still to be saved.
      const copying = base === null ? undefined : await loadCopying().catch(() => undefined);
      const isConsidered = await tables.write(work, async (table) => {
        const stored = await table("evaluations").get(evaluation.id);
        assertReplaceable(stored);
        const found = stored === undefined ? null : revisionOf(stored);
        if (found !== base) throw new RevisionConflictError(found);
        if (!copying && stored !== undefined) assertSameFormat(stored, evaluation);
        await table("evaluations").put(evaluation.id, evaluation);
        return copying?.keepInTheCourseOfEditing(table, considered.get(evaluation.id), stored, evaluation);
      });
      if (isConsidered) considered.set(evaluation.id, evaluation.changed);
    },
    replace: async (evaluation, { command, at }) => {
      const { keepBeforeReplacing } = await loadCopying();
      return tables.write(work, async (table) => {
        const stored = await table("evaluations").get(evaluation.id);
        const revision = Math.max(revisionOf(stored), evaluation.revision) + 1;
        const next = { ...evaluation, revision, changed: at };
        await keepBeforeReplacing(table, command, stored, next);
        await table("evaluations").put(next.id, next);
        return revision;
      });
    },
    remove: async (id, at) => {
      const { keepBefore } = await loadCopying();
      await tables.write(work, async (table) => {
        await keepBefore(table, "remove", id, await table("evaluations").get(id), at);
        await table("evaluations").remove(id);
      });
    },
    history: async () => (await import("./history.ts")).createHistory(tables),
  };
}

function assertSameFormat(stored: unknown, { formatVersion }: Evaluation): void {
  if (isGroup(stored) && stored["formatVersion"] !== formatVersion) {
    throw new Error("An older record is not replaced without a copy of it.");
  }
}

/** The summaries of stored records by id, in the order of `list`. What it takes to read them is loaded when there are any. */
async function summarise(stored: readonly (readonly [string, unknown])[]): Promise<readonly EvaluationSummary[]> {
  if (stored.length === 0) return [];
  const { summaryOf } = await import("./evaluation-summary.ts");
  return stored
    .map(([id, record]) => summaryOf(id, record))
    .toSorted(
      (a, b) => Number(b.readable) - Number(a.readable) || byCodeUnit(b.changed, a.changed) || byCodeUnit(a.id, b.id),
    );
}
