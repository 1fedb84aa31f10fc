import type { ConnectionEvents } from "./database-connection.ts";
import { createEvaluationRepository, type EvaluationRepository } from "./evaluation-repository.ts";
import { createIndexedDbTables } from "./indexed-db-tables.ts";

/** A repository in the named database; real work, examples and runs on own models have a database each. */
export const createIndexedDbEvaluationRepository = (
  databaseName: string,
  events?: ConnectionEvents,
): EvaluationRepository => createEvaluationRepository(createIndexedDbTables(databaseName, events));
