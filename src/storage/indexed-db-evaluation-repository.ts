/** Owns evaluations in the browser's IndexedDB, one record for each; decides nothing about what they mean. */
import type { DBSchema } from "idb";
import { connectDatabase } from "./database-connection.ts";
import { assertReplaceable, type EvaluationRepository, summarise } from "./evaluation-repository.ts";

interface Database extends DBSchema {
  evaluations: { key: string; value: unknown };
}

/** A repository in the named database; real work and examples have a database each. */
export function createIndexedDbEvaluationRepository(databaseName: string): EvaluationRepository {
  const run = connectDatabase<Database>(databaseName, (database) => {
    database.createObjectStore("evaluations");
  });
  return {
    list: async () =>
      summarise(
        await run(async (database) => {
          const { store } = database.transaction("evaluations");
          const [ids, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
          return ids.map((id, index) => [id, records[index]] as const);
        }),
      ),
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
