/** Owns going on without lasting storage where the browser has none: the app is walked in memory, and says so. */
import type { ConnectionEvents } from "#storage/database-connection.ts";
import { BlockedDatabaseError } from "#storage/database-connection.ts";
import { createIndexedDbTables } from "#storage/indexed-db-tables.ts";
import type { Tables } from "#storage/tables.ts";

interface Events extends Omit<ConnectionEvents, "onOpened"> {
  /** Everything is in memory from now on. */
  readonly onMemory: () => void;
}

interface Forms<Port> {
  readonly lasting: (events: ConnectionEvents) => Port;
  readonly memory: () => Promise<Port>;
}

/**
 * Runs work on the lasting form; on the one in memory for as long as the page lives where no database can be opened. One
 * that was opened once, that is of a newer version or that other pages hold is never exchanged so: its faults are handed on.
 */
export function lastingOrMemory<Port>(
  forms: Forms<Port>,
  { onMemory, ...events }: Events,
): <T>(work: (port: Port) => Promise<T>) => Promise<T> {
  let hasOpened = false;
  let memory: Promise<Port> | undefined;
  const onOpened = () => {
    hasOpened = true;
  };
  const lasting = forms.lasting({ ...events, onOpened });
  const loadMemory = () => {
    memory ??= forms.memory();
    memory.catch(() => {
      memory = undefined;
    });
    return memory;
  };
  return async (work) => {
    if (memory) return work(await memory);
    try {
      return await work(lasting);
    } catch (error) {
      if (hasOpened || isHeld(error)) throw error;
      onMemory();
      return work(await loadMemory());
    }
  };
}

/** Tables in the named database, or in memory. */
export function createTables(databaseName: string, events: Events): Tables {
  const run = lastingOrMemory<Tables>(
    {
      lasting: (connection) => createIndexedDbTables(databaseName, connection),
      memory: async () => (await import("#storage/memory-tables.ts")).createMemoryTables(),
    },
    events,
  );
  return {
    read: (names, work) => run((tables) => tables.read(names, work)),
    write: (names, work) => run((tables) => tables.write(names, work)),
  };
}

/** The database is there, but not for this page. */
const isHeld = (error: unknown): boolean =>
  error instanceof BlockedDatabaseError || (error instanceof DOMException && error.name === "VersionError");
