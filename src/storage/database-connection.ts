/** Owns a connection to one IndexedDB database: opened when first needed, given up to other pages, opened again when it died. */
import { type IDBPDatabase, openDB } from "idb";

const maxAttempts = 3;

/** Runs work on the open database and, where the connection died under it, tries again, three times in all. */
export type RunOnDatabase<Schema> = <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>) => Promise<T>;

/** A runner on the named database, which gets its object stores from `createStores` when it is new. */
export function connectDatabase<Schema>(
  name: string,
  createStores: (database: IDBPDatabase<Schema>) => void,
): RunOnDatabase<Schema> {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;

  const connect = (): Promise<IDBPDatabase<Schema>> => {
    const forget = (): void => {
      if (connection === opening) connection = undefined;
    };
    const opening = openDB<Schema>(name, 1, {
      upgrade: (database) => createStores(database),
      blocking: () => {
        forget();
        void opening.then((database) => database.close());
      },
      terminated: forget,
    });
    connection = opening;
    opening.catch(forget);
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
