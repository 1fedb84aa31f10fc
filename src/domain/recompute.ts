/** Owns whether the levels that were stored with an evaluation are those its answers come to now, and if not, why. */
import { type Assessment, tolerance } from "./assessment.ts";
import type { Evaluation } from "./evaluation.ts";
import { storedResult } from "./record-keeping.ts";

/** "engine": computed by other rules; "definition": on another structure; "document": neither, so the file was changed outside the app. */
export type RecomputeReason = "engine" | "definition" | "document";

export interface Recomputed {
  readonly reason: RecomputeReason;
  /** The steps whose levels differ, in the assessment's order; unrounded, null where there is no level. */
  readonly steps: readonly { readonly step: string; readonly stored: number | null; readonly now: number | null }[];
}

/**
 * What differs between the stored result and the present one; null when no level does, or nothing was stored. Ask it of
 * a document as it was opened: edits do not touch the result.
 */
export function recompute(assessment: Assessment, evaluation: Evaluation): Recomputed | null {
  const { result } = evaluation;
  if (result === null) return null;
  const now = storedResult(assessment, evaluation);
  const steps = assessment.steps
    .map(({ id }) => ({ step: id, stored: result.levels[id] ?? null, now: now.levels[id] ?? null }))
    .filter(({ stored, now }) => isDifferent(stored, now));
  if (steps.length === 0) return null;
  if (result.engine !== now.engine) return { reason: "engine", steps };
  return { reason: result.digest === now.digest ? "document" : "definition", steps };
}

const isDifferent = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a !== b : Math.abs(a - b) > tolerance;
