/** Owns evaluations in the browser's IndexedDB, one record for each; decides nothing about what they mean. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { assertReplaceable, type EvaluationRepository, summarise } from "./evaluation-repository.ts";

interface Database extends DBSchema {
  evaluations: { key: string; value: unknown };
}

const maxAttempts = 3;

/** A repository in the named database; real work and examples have a database each. */
export function createIndexedDbEvaluationRepository(databaseName: string): EvaluationRepository {
  let connection: Promise<IDBPDatabase<Database>> | undefined;

  const connect = (): Promise<IDBPDatabase<Database>> => {
    const forget = (): void => {
      if (connection === opening) connection = undefined;
    };
    const opening = openDB<Database>(databaseName, 1, {
      upgrade: (database) => {
        database.createObjectStore("evaluations");
      },
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

  const run = async <T>(work: (database: IDBPDatabase<Database>) => Promise<T>): Promise<T> => {
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

  return {
    list: () =>
      run(async (database) => {
        const { store } = database.transaction("evaluations");
        const [ids, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return summarise(ids.map((id, index) => [id, records[index]] as const));
      }),
    load: (id) => run((database) => database.get("evaluations", id)),
    save: (evaluation) =>
      run(async (database) => {
        const transaction = database.transaction("evaluations", "readwrite", { durability: "strict" });
        const stored = await transaction.store.get(evaluation.id);
        assertReplaceable(stored);
        await Promise.all([transaction.store.put(evaluation, evaluation.id), transaction.done]);
      }),
    remove: (id) =>
      run(async (database) => {
        const transaction = database.transaction("evaluations", "readwrite", { durability: "strict" });
        await Promise.all([transaction.store.delete(id), transaction.done]);
      }),
  };
}

/** How browsers say that a connection was closed under us: InvalidStateError, or UnknownError where the storage process died. */
const isDeadConnection = (error: unknown): boolean =>
  error instanceof DOMException && ["InvalidStateError", "UnknownError", "AbortError"].includes(error.name);
