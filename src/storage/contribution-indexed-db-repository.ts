/** Owns contributions in the browser's IndexedDB, a store for each shelf; decides nothing about what they mean. */
import type { DBSchema } from "idb";
import { changeable, type ContributionRepository } from "./contribution-repository.ts";
import { connectDatabase, type ConnectionEvents } from "./database-connection.ts";

interface Database extends DBSchema {
  own: { key: string; value: unknown };
  imported: { key: string; value: unknown };
}

/** A repository in the named database. */
export function createIndexedDbContributionRepository(
  databaseName: string,
  events?: ConnectionEvents,
): ContributionRepository {
  const run = connectDatabase<Database>(
    databaseName,
    1,
    (database) => {
      database.createObjectStore("own");
      database.createObjectStore("imported");
    },
    events,
  );
  return {
    list: (shelf) =>
      run(async (database) => {
        const { store } = database.transaction(shelf);
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return keys.map((key, index) => ({ key, value: values[index] }));
      }),
    change: (shelf, key, change) =>
      run(async (database) => {
        const transaction = database.transaction(shelf, "readwrite", { durability: "strict" });
        const changed = change(changeable(await transaction.store.get(key)));
        await Promise.all([transaction.store.put(changed, key), transaction.done]);
      }),
    remove: (shelf, key) =>
      run(async (database) => {
        const transaction = database.transaction(shelf, "readwrite", { durability: "strict" });
        await Promise.all([transaction.store.delete(key), transaction.done]);
      }),
  };
}
