/** Owns what a run goes on from: what is stored, and what was put by on it. Loaded when one is opened or read again. */
import type { Assessment } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { checkEvaluation } from "#domain/evaluation-check.ts";
import { continuation } from "./continuation.ts";
import { type Opening, setAside } from "./running-evaluation.ts";
import { unsavedEdits } from "./unsaved-edits.ts";

/** Undefined when it cannot be read, or is not a whole evaluation. */
export async function storedEvaluation(
  { repository, id }: Opening,
  assessment: Assessment,
): Promise<Evaluation | undefined> {
  const checked = checkEvaluation(assessment, await repository.load(id).catch(() => undefined));
  return checked.ok ? checked.evaluation : undefined;
}

/** The document that goes on from what is stored; null when none was put by. One that goes on from something else is set aside. */
export async function continuedEdits(
  opening: Opening,
  assessment: Assessment,
  stored: Evaluation,
): Promise<Evaluation | null> {
  const edits = unsavedEdits(opening.shelf, opening.id);
  if (!edits) return null;
  const continued = continuation(edits, assessment, stored);
  if (!continued) await setAside(opening, edits.document);
  return continued;
}
