/** Owns tables that live only as long as the page: for tests, and where the browser stores nothing. */
import { byCodeUnit } from "#domain/code-unit-order.ts";
import { type Table, tableNames, type TableRows, type Tables, type Transaction } from "./tables.ts";

type Held = ReadonlyMap<keyof TableRows, ReadonlyMap<string, unknown>>;

/** Tables that hold the given evaluations by id from the start and forget everything when the page closes. */
export function createMemoryTables(evaluations: Iterable<readonly [string, unknown]> = []): Tables {
  let held: Held = new Map(tableNames.map((name) => [name, new Map(name === "evaluations" ? evaluations : [])]));
  let last: Promise<unknown> = Promise.resolve();
  const within =
    (isKept: boolean): Tables["read"] =>
    (names, work) => {
      const transaction = last.then(async () => {
        const open = new Map(names.map((name) => [name, new Map(held.get(name))]));
        const result = await work(((name) => tableOver(open.get(name))) as Transaction);
        if (isKept) held = new Map([...held, ...open]);
        return result;
      });
      last = transaction.catch(() => undefined);
      return transaction;
    };
  return { read: within(false), write: within(true) };
}

function tableOver(rows: Map<string, unknown> | undefined): Table<unknown> {
  if (!rows) throw new Error("The transaction was not opened over this table.");
  return {
    get: async (key) => structuredClone(rows.get(key)),
    all: async (prefix = "") =>
      [...rows]
        .filter(([key]) => key.startsWith(prefix))
        .toSorted(([a], [b]) => byCodeUnit(a, b))
        .map(([key, row]) => [key, structuredClone(row)] as const),
    put: async (key, row) => void rows.set(key, structuredClone(row)),
    remove: async (key) => void rows.delete(key),
  };
}
