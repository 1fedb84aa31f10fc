/** Owns opening a stored evaluation: nothing is written before it is loaded, read and checked. Loaded when one is opened. */
import { checkEvaluation, type EvaluationFault } from "#domain/evaluation-check.ts";
import { type OpenEvaluation, type Opening, setAside, start } from "./running-evaluation.ts";
import type { FindContent, RunContent } from "./run-content.ts";
import { unsavedEdits } from "./unsaved-edits.ts";

export type OpenResult =
  | { readonly ok: true; readonly run: OpenEvaluation }
  | { readonly ok: false; readonly reason: "not-found" | "unknown-assessment" | "storage-failed" }
  | { readonly ok: false; readonly reason: "invalid"; readonly faults: readonly EvaluationFault[] };

interface StoredOpening extends Opening {
  readonly findContent: FindContent;
}

/** Loads, checks and starts a run. Nothing is written before all three have succeeded. */
export async function openEvaluation(opening: StoredOpening): Promise<OpenResult> {
  const { repository, id, shelf } = opening;
  let record: unknown;
  let found: RunContent | undefined;
  try {
    record = await repository.load(id);
    if (record !== undefined) found = await opening.findContent(shelf, record);
  } catch {
    return { ok: false, reason: "storage-failed" };
  }
  if (record === undefined) return { ok: false, reason: "not-found" };
  if (!found) return { ok: false, reason: "unknown-assessment" };
  const checked = checkEvaluation(found.assessment, record);
  if (!checked.ok) return { ok: false, reason: "invalid", faults: checked.faults };
  const stored = checked.evaluation;
  const edits = unsavedEdits(shelf, id);
  const isContinued = Array.isArray(edits?.bases) && edits.bases.includes(stored.changed);
  const unsaved = isContinued ? checkEvaluation(found.assessment, edits.document) : null;
  if (edits && !unsaved?.ok) await setAside(opening, edits.document);
  const { run, elect } = start(opening, found, stored, unsaved?.ok ? { ...unsaved.evaluation, result: null } : stored);
  await elect();
  if (unsaved?.ok) await run.flush();
  return { ok: true, run };
}
