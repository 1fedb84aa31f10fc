import { createEvaluationRepository, type EvaluationRepository } from "./evaluation-repository.ts";
import { createMemoryTables } from "./memory-tables.ts";

/** A repository that forgets everything when the page closes, holding the given records by id from the start. */
export const createMemoryEvaluationRepository = (
  initial: Iterable<readonly [string, unknown]> = [],
): EvaluationRepository => createEvaluationRepository(createMemoryTables(initial));
