/** Owns one person's own answers while they are being written: kept in this browser, and read back with suspicion. */
import * as v from "valibot";
import type { Assessment } from "#domain/assessment.ts";
import { createIndividualAnswers, type IndividualAnswers } from "#domain/individual-answers.ts";
import { checkIndividualAnswers } from "#domain/individual-answers-check.ts";

/** Begins like everything the app keeps, so that "Avsluta och rensa" takes it away. */
const keptAs = "niosteg-alone";

export interface AloneDraft {
  readonly answers: IndividualAnswers;
  readonly variant: string;
}

const keptSchema = v.object({ answers: v.unknown(), variant: v.string() });

export interface KeptDraft {
  /** null: none that can go on. */
  readonly draft: AloneDraft | null;
  /** Whether there is one of another version of the assessment. */
  readonly isOutdated: boolean;
}

/** What is kept here; what cannot be read counts as nothing. */
export function readAloneDraft(assessment: Assessment): KeptDraft {
  try {
    const kept = v.safeParse(keptSchema, JSON.parse(localStorage.getItem(keptAs) ?? "null"));
    if (!kept.success) return { draft: null, isOutdated: false };
    const checked = checkIndividualAnswers(assessment, kept.output.answers);
    if (checked.kind !== "whole") return { draft: null, isOutdated: checked.kind === "other-version" };
    return { draft: { answers: checked.answers, variant: kept.output.variant }, isOutdated: false };
  } catch {
    return { draft: null, isOutdated: false };
  }
}

/** A draft with nothing said, not yet kept. */
export const newAloneDraft = (assessment: Assessment): AloneDraft => ({
  answers: createIndividualAnswers(assessment, { id: crypto.randomUUID(), now: new Date().toISOString() }),
  variant: assessment.variants[0]!.id,
});

/** Keeps it; false where the browser keeps nothing. */
export function keepAloneDraft(draft: AloneDraft): boolean {
  try {
    localStorage.setItem(keptAs, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Leaves nothing of it here. */
export function forgetAloneDraft(): void {
  try {
    localStorage.removeItem(keptAs);
  } catch {
    // A browser that refuses access holds nothing to forget.
  }
}
