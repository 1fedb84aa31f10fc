/** Owns the log of what is stored of each evaluation: what its rows hold, how many are kept, and what they tell of a record. */
import type { Evaluation } from "#domain/evaluation.ts";
import { isGroup } from "#domain/evaluation-header.ts";
import { nextKey } from "./next-key.ts";
import type { LogRow, Transaction } from "./tables.ts";

/** How many rows are kept of an evaluation; the evaluation itself holds all that they say. */
const mostRows = 200;

/**
 * Adds a row for a revision that takes the place of `stored`, in the transaction that stores it; none for an edit that
 * the evaluation's own log says nothing of. The oldest rows go when there are more than 200.
 */
export async function addToLog(
  table: Transaction,
  cause: LogRow["cause"],
  stored: unknown,
  { id, revision, changed: at, log }: Evaluation,
): Promise<void> {
  const entries = log.slice(logOf(stored).length);
  if (entries.length === 0 && cause === "save") return;
  const keys = (await rowsOf(table, id)).map(([key]) => key);
  await table("log").put(nextKey(keys, id), { id, revision, at, cause, entries, length: log.length });
  await Promise.all(keys.slice(0, Math.max(0, keys.length + 1 - mostRows)).map((key) => table("log").remove(key)));
}

/** Every row of an evaluation, oldest first, with its key. */
export const rowsOf = async (table: Transaction, id: string): Promise<readonly (readonly [string, LogRow])[]> =>
  (await table("log").all(`${id}\0`)).filter(([, row]) => row.id === id);

export async function forgetLog(table: Transaction, id: string): Promise<void> {
  await Promise.all((await rowsOf(table, id)).map(([key]) => table("log").remove(key)));
}

/**
 * Whether the record still has in its log what the last row says was stored with it. Both are written together, so a
 * record that has not was changed by something else than Niosteg, or is torn. True without rows.
 */
export function isLogWhole(rows: readonly LogRow[], record: unknown): boolean {
  const last = rows.at(-1);
  if (!last) return true;
  const log = logOf(record).slice(0, last.length);
  const end = log.slice(last.length - last.entries.length);
  return log.length === last.length && JSON.stringify(end) === JSON.stringify(last.entries);
}

const logOf = (record: unknown): readonly unknown[] =>
  isGroup(record) && Array.isArray(record["log"]) ? record["log"] : [];
