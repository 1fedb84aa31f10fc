/** Owns what a stored record says of itself in a list. */
import * as v from "valibot";
import { collectedIn } from "#domain/collected.ts";
import { evaluationSchema } from "#domain/evaluation-schema.ts";
import { migrateEvaluation } from "#domain/migrations.ts";
import type { EvaluationSummary } from "./evaluation-repository.ts";

/** The summary of a record of any known format; not readable, and without words, when it is not a whole evaluation. */
export function summaryOf(id: string, record: unknown): EvaluationSummary {
  const evaluation = migrateEvaluation(record);
  if (!v.is(evaluationSchema, evaluation)) {
    return { id, name: "", label: "", date: "", changed: "", revision: 0, readable: false, isHeld: false };
  }
  const isHeld = Object.keys(collectedIn(evaluation).rounds).length > 0;
  const { organisation, label, date, changed, revision } = evaluation;
  return { id, name: organisation.name, label, date, changed, revision, readable: true, isHeld };
}
