/** Owns when edits that were put by go on from what is stored. */
import type { Assessment } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { checkEvaluation } from "#domain/evaluation-check.ts";
import type { Shelf } from "./routes.ts";
import { type UnsavedEdits, unsavedEdits } from "./unsaved-edits.ts";

/** The document with the edits; null when it is not whole, or was made on something else. */
export function continuation(edits: UnsavedEdits, assessment: Assessment, stored: Evaluation): Evaluation | null {
  if (!Array.isArray(edits.bases) || !edits.bases.includes(stored.changed)) return null;
  const checked = checkEvaluation(assessment, edits.document);
  return checked.ok ? { ...checked.evaluation, result: null } : null;
}

/** What is stored, with what was put by on it when there is something. */
export function withContinuedEdits(shelf: Shelf, assessment: Assessment, stored: Evaluation): Evaluation {
  const edits = unsavedEdits(shelf, stored.id);
  return (edits && continuation(edits, assessment, stored)) ?? stored;
}
