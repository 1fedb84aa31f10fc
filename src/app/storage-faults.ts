/** Owns going on without lasting storage where the browser has none: the app is walked in memory, and says so. */
import type { ConnectionEvents } from "#storage/database-connection.ts";
import { BlockedDatabaseError } from "#storage/database-connection.ts";
import { createIndexedDbTables } from "#storage/indexed-db-tables.ts";
import type { Tables } from "#storage/tables.ts";

interface Events extends ConnectionEvents {
  /** The tables are in memory from now on. */
  readonly onMemory: () => void;
}

/**
 * Tables in the named database; in memory for as long as the page lives where no database can be opened. One that was
 * opened once, that is of a newer version or that other pages hold is never exchanged so: its faults are handed on.
 */
export function createTables(databaseName: string, { onMemory, ...events }: Events): Tables {
  const lasting = createIndexedDbTables(databaseName, events);
  let memory: Promise<Tables> | undefined;
  let hasOpened = false;
  const within =
    (mode: keyof Tables): Tables["read"] =>
    async (names, work) => {
      if (memory) return (await memory)[mode](names, work);
      try {
        return await lasting[mode](names, (table) => {
          hasOpened = true;
          return work(table);
        });
      } catch (error) {
        if (hasOpened || isHeld(error)) throw error;
        memory ??= import("#storage/memory-tables.ts").then(({ createMemoryTables }) => createMemoryTables());
        onMemory();
        return (await memory)[mode](names, work);
      }
    };
  return { read: within("read"), write: within("write") };
}

/** The database is there, but not for this page. */
const isHeld = (error: unknown): boolean =>
  error instanceof BlockedDatabaseError || (error instanceof DOMException && error.name === "VersionError");
