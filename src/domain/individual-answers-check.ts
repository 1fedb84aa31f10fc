/** Owns whether a value read from somewhere is one person's answers to an assessment. Changes nothing and never throws. */
import * as v from "valibot";
import type { Assessment } from "./assessment.ts";
import { checkGiven, checkMoment } from "./collected-check.ts";
import { structureDigest } from "./definition-digest.ts";
import { type EvaluationFaultValues, givenLists, shapeFault } from "./evaluation-check.ts";
import { findForbiddenKey, isGroup, kindOf } from "./evaluation-header.ts";
import {
  type IndividualAnswers,
  individualAnswersSchema,
  individualAnswersType,
  individualAnswersVersion,
} from "./individual-answers.ts";

/** What each fault says beside its code and path. */
export interface AnswersFaultValues extends Pick<
  EvaluationFaultValues,
  | "forbidden-key"
  | "unknown-version"
  | "unknown-assessment"
  | "other-assessment-version"
  | "bad-shape"
  | "unknown-question"
  | "unknown-step"
  | "unknown-level"
  | "impossible-date"
> {
  readonly "not-answers": EvaluationFaultValues["not-an-evaluation"];
  readonly "definition-differs": { readonly id: string; readonly version: string };
}

export type AnswersFault<C extends keyof AnswersFaultValues = keyof AnswersFaultValues> = {
  [K in C]: {
    readonly code: K;
    readonly path: readonly (string | number)[];
    readonly values: AnswersFaultValues[K];
  };
}[C];

export type AnswersCheck =
  | { readonly kind: "whole"; readonly answers: IndividualAnswers }
  /** Whole as far as one can tell, but of another assessment, another version of it, or another structure by that name. */
  | { readonly kind: "other-version"; readonly fault: AnswersFault }
  | { readonly kind: "damaged"; readonly faults: readonly AnswersFault[] };

/** The value as one person's answers to the assessment, or what stands in the way; works for any JSON value. */
export function checkIndividualAnswers(assessment: Assessment, value: unknown): AnswersCheck {
  const header = checkHeader(value);
  if (header) return { kind: "damaged", faults: [header] };
  const lists = givenLists(value, []);
  const parsed = v.safeParse(individualAnswersSchema, value);
  if (!parsed.success || lists.length > 0)
    return { kind: "damaged", faults: [...lists, ...(parsed.issues ?? []).map(shapeFault)] };
  const answers = parsed.output;
  const fault = otherVersion(assessment, answers.assessment);
  if (fault) return { kind: "other-version", fault };
  const faults = [...checkMoment(["created"], answers.created), ...checkGiven(assessment, [], answers)];
  return faults.length > 0 ? { kind: "damaged", faults } : { kind: "whole", answers };
}

function checkHeader(value: unknown): AnswersFault | undefined {
  if (!isGroup(value)) return { code: "not-answers", path: [], values: { found: kindOf(value) } };
  const forbidden = findForbiddenKey(value);
  if (forbidden) return forbidden;
  if (value["type"] !== individualAnswersType) return { code: "not-answers", path: [], values: { found: "other" } };
  const version = value["formatVersion"];
  if (version === individualAnswersVersion) return undefined;
  const found = typeof version === "number" || typeof version === "string" ? String(version).slice(0, 100) : "";
  return { code: "unknown-version", path: ["formatVersion"], values: { found, known: individualAnswersVersion } };
}

function otherVersion(
  assessment: Assessment,
  { id, version, digest }: IndividualAnswers["assessment"],
): AnswersFault | undefined {
  if (id !== assessment.id) {
    return { code: "unknown-assessment", path: ["assessment", "id"], values: { found: id } };
  }
  if (version !== assessment.version) {
    const values = { found: version.slice(0, 100), known: assessment.version };
    return { code: "other-assessment-version", path: ["assessment", "version"], values };
  }
  if (digest === structureDigest(assessment)) return undefined;
  return { code: "definition-differs", path: [], values: { id, version } };
}
