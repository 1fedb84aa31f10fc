/** Owns the tables in the browser's IndexedDB; decides nothing about what stands in them. */
import type { DBSchema, IDBPDatabase } from "idb";
import { connectDatabase, type ConnectionEvents } from "./database-connection.ts";
import { type Table, tableNames, type TableRows, type Tables, type Transaction } from "./tables.ts";

type Schema = DBSchema & { [Name in keyof TableRows]: { key: string; value: TableRows[Name] } };

/** Version 1 held `evaluations` only. */
const version = 2;

/** Tables in the named database; those that are missing are added when it is opened, and what it holds is kept. */
export function createIndexedDbTables(databaseName: string, events: ConnectionEvents = {}): Tables {
  const run = connectDatabase<Schema>(databaseName, version, addTables, events);
  const within =
    (mode: "readonly" | "readwrite"): Tables["read"] =>
    (names, work) =>
      run(async (database) => {
        const transaction = database.transaction([...names], mode, { durability: "strict" });
        const done = transaction.done;
        done.catch(() => undefined);
        const table = (name: keyof TableRows): unknown => tableOver(transaction.objectStore(name));
        try {
          const result = await work(table as Transaction);
          await done;
          return result;
        } catch (error) {
          // A transaction that ended by itself, as when the disk is full, says why; one that we end says nothing.
          const reason = transaction.error;
          if (!reason) abort(transaction);
          throw reason ?? error;
        }
      });
  return { read: within("readonly"), write: within("readwrite") };
}

function addTables(database: IDBPDatabase<Schema>): void {
  for (const name of tableNames) {
    if (!database.objectStoreNames.contains(name)) database.createObjectStore(name);
  }
}

interface Store {
  readonly get: (key: string) => Promise<unknown>;
  readonly getAll: (range?: IDBKeyRange) => Promise<unknown[]>;
  readonly getAllKeys: (range?: IDBKeyRange) => Promise<string[]>;
  /** Only where the transaction may write. */
  readonly put?: ((value: never, key: string) => Promise<unknown>) | undefined;
  readonly delete?: ((key: string) => Promise<void>) | undefined;
}

const tableOver = (store: Store): Table<unknown> => ({
  get: (key) => store.get(key),
  all: async (prefix) => {
    const range = prefix === undefined ? undefined : IDBKeyRange.bound(prefix, `${prefix}\uFFFF`);
    const [keys, rows] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
    return keys.map((key, index) => [key, rows[index]] as const);
  },
  put: async (key, row) => void (await store.put?.(row as never, key)),
  remove: async (key) => store.delete?.(key),
});

function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It had already ended.
  }
}
