/** Owns evaluations that live only as long as the page: for tests, and where the browser stores nothing. */
import { assertReplaceable, type EvaluationRepository, summarise } from "./evaluation-repository.ts";

/** A repository that forgets everything when the page closes, holding the given records by id from the start. */
export function createMemoryEvaluationRepository(
  initial: Iterable<readonly [string, unknown]> = [],
): EvaluationRepository {
  const records = new Map<string, unknown>(initial);
  return {
    list: async () => summarise(records),
    load: async (id) => structuredClone(records.get(id)),
    save: async (evaluation) => {
      assertReplaceable(records.get(evaluation.id));
      records.set(evaluation.id, structuredClone(evaluation));
    },
    remove: async (id) => {
      records.delete(id);
    },
  };
}
