/** Owns a connection to one IndexedDB database: opened when first needed, given up to other pages, opened again when it died. */
import { type IDBPDatabase, openDB } from "idb";
import { withPatience } from "./patience.ts";

const maxAttempts = 3;

/** Runs work on the open database and, where the connection died under it, tries again, three times in all. */
export type RunOnDatabase<Schema> = <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>) => Promise<T>;

export interface ConnectionEvents {
  /** The database is open, for the first time or again. */
  readonly onOpened?: (() => void) | undefined;
  /** Another page asked for the database, and it was let go: in the newer version that it has, or null to remove it. */
  readonly onGivenUp?: ((version: number | null) => void) | undefined;
}

/** The database could not be opened because other pages hold an older one and do not let go. */
export class BlockedDatabaseError extends Error {
  override readonly name = "BlockedDatabaseError";
}

/**
 * A runner on the named database in the given version, which gets its object stores from `upgrade` when it is new or
 * older. A database of a newer version is refused with VersionError and left alone.
 */
export function connectDatabase<Schema>(
  name: string,
  version: number,
  upgrade: (database: IDBPDatabase<Schema>) => void,
  { onOpened, onGivenUp }: ConnectionEvents = {},
): RunOnDatabase<Schema> {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;

  const connect = (): Promise<IDBPDatabase<Schema>> => {
    const forget = (): void => {
      if (connection === opening) connection = undefined;
    };
    const opening = withPatience(
      (blocked) => {
        const opened = openDB<Schema>(name, version, {
          upgrade,
          blocked,
          blocking: (_ours, asked) => {
            forget();
            void opened.then((database) => database.close());
            onGivenUp?.(asked);
          },
          terminated: forget,
        });
        return opened;
      },
      () => new BlockedDatabaseError("Other pages hold an older version of the database."),
    );
    connection = opening;
    opening.then(onOpened, forget);
    return opening;
  };

  return async (work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- an attempt follows only when the one before has failed
        return await work(await (connection ?? connect()));
      } catch (error) {
        if (attempt >= maxAttempts || !isDeadConnection(error)) throw error;
        connection?.then(
          (database) => database.close(),
          () => undefined,
        );
        connection = undefined;
      }
    }
  };
}

/** How browsers say that a connection was closed under us: InvalidStateError, or UnknownError where the storage process died. */
const isDeadConnection = (error: unknown): boolean =>
  error instanceof DOMException && ["InvalidStateError", "UnknownError", "AbortError"].includes(error.name);
