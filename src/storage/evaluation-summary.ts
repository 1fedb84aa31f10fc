/** Owns what a stored record says of itself in a list. */
import * as v from "valibot";
import { evaluationSchema } from "#domain/evaluation-schema.ts";
import type { EvaluationSummary } from "./evaluation-repository.ts";

/** The summary of a record; not readable, and without words, when it is not a whole evaluation of this format. */
export function summaryOf(id: string, record: unknown): EvaluationSummary {
  if (!v.is(evaluationSchema, record)) {
    return { id, name: "", label: "", date: "", changed: "", readable: false };
  }
  const { organisation, label, date, changed } = record;
  return { id, name: organisation.name, label, date, changed, readable: true };
}
