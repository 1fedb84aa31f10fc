/** Owns opening a stored evaluation: nothing is written before it is loaded, read and checked. Loaded when one is opened. */
import { checkEvaluation, type EvaluationFault } from "#domain/evaluation-check.ts";
import { continuedEdits } from "./continued-edits.ts";
import { type OpenEvaluation, type Opening, start } from "./running-evaluation.ts";
import type { FindContent, RunContent } from "./run-content.ts";

export type OpenResult =
  | { readonly ok: true; readonly run: OpenEvaluation }
  | { readonly ok: false; readonly reason: "not-found" | "storage-failed" }
  /** `record`: what is stored, as it is. */
  | { readonly ok: false; readonly reason: "unknown-assessment"; readonly record: unknown }
  | {
      readonly ok: false;
      readonly reason: "invalid";
      readonly record: unknown;
      readonly faults: readonly EvaluationFault[];
    };

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
  if (!found) return { ok: false, reason: "unknown-assessment", record };
  const checked = checkEvaluation(found.assessment, record);
  if (!checked.ok) return { ok: false, reason: "invalid", record, faults: checked.faults };
  const stored = checked.evaluation;
  const unsaved = await continuedEdits(opening, found.assessment, stored);
  const { run, elect } = start(opening, found, stored, unsaved ?? stored);
  await elect();
  if (unsaved) await run.flush();
  return { ok: true, run };
}
