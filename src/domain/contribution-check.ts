/** Owns whether a value read from somewhere is a contribution that this program can show. Changes nothing and never throws. */
import * as v from "valibot";
import { type Assessment, stepById } from "./assessment.ts";
import { type Contribution, contributionFormatVersion, contributionType } from "./contribution.ts";
import { contributionSchema } from "./contribution-schema.ts";
import { type EvaluationFaultValues, shapeFault } from "./evaluation-check.ts";
import { isRealDay } from "./real-day.ts";
import { findForbiddenKey, isGroup, kindOf } from "./evaluation-header.ts";

/** What each fault says beside its code and path. */
export interface ContributionFaultValues extends Pick<
  EvaluationFaultValues,
  "forbidden-key" | "unknown-version" | "unknown-assessment" | "bad-shape" | "unknown-step" | "impossible-date"
> {
  readonly "not-a-contribution": EvaluationFaultValues["not-an-evaluation"];
  readonly "duplicate-experience": { readonly id: string };
}

export type ContributionFaultCode = keyof ContributionFaultValues;

export type ContributionFault<C extends ContributionFaultCode = ContributionFaultCode> = {
  [K in C]: {
    readonly code: K;
    readonly path: readonly (string | number)[];
    readonly values: ContributionFaultValues[K];
  };
}[C];

export type ContributionCheck =
  | { readonly ok: true; readonly contribution: Contribution }
  | { readonly ok: false; readonly faults: readonly ContributionFault[] };

/** The value as a contribution to the assessment, or everything that stands in the way; works for any JSON value. */
export function checkContribution(assessment: Assessment, value: unknown): ContributionCheck {
  const header = checkContributionHeader(value);
  if (header.length > 0) return { ok: false, faults: header };
  const parsed = v.safeParse(contributionSchema, value);
  if (!parsed.success) return { ok: false, faults: parsed.issues.map(shapeFault) };
  const faults = checkMeaning(assessment, parsed.output);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, contribution: parsed.output };
}

/** Whether the value can be told to be a contribution at all, of a format version known here; no faults when it can. */
export function checkContributionHeader(value: unknown): readonly ContributionFault[] {
  if (!isGroup(value)) return [{ code: "not-a-contribution", path: [], values: { found: kindOf(value) } }];
  const forbidden = findForbiddenKey(value);
  if (forbidden) return [forbidden];
  if (value["type"] !== contributionType) return [{ code: "not-a-contribution", path: [], values: { found: "other" } }];
  const version = value["formatVersion"];
  if (version === contributionFormatVersion) return [];
  const found = typeof version === "number" || typeof version === "string" ? String(version).slice(0, 100) : "";
  return [{ code: "unknown-version", path: ["formatVersion"], values: { found, known: contributionFormatVersion } }];
}

/** Steps keep their ids between versions of an assessment, so any version of it will do. */
function checkMeaning(assessment: Assessment, contribution: Contribution): readonly ContributionFault[] {
  const { id } = contribution.assessment;
  if (id !== assessment.id) return [{ code: "unknown-assessment", path: ["assessment", "id"], values: { found: id } }];
  const day = contribution.created.slice(0, 10);
  const seen = new Set<string>();
  return [
    ...(isRealDay(day) ? [] : [{ code: "impossible-date" as const, path: ["created"], values: { value: day } }]),
    ...contribution.experiences.flatMap((experience, index): readonly ContributionFault[] => {
      const path = ["experiences", index];
      const isDuplicate = seen.has(experience.id);
      seen.add(experience.id);
      return [
        ...(isDuplicate
          ? [{ code: "duplicate-experience" as const, path: [...path, "id"], values: { id: experience.id } }]
          : []),
        ...(stepById(assessment, experience.step)
          ? []
          : [{ code: "unknown-step" as const, path: [...path, "step"], values: { id: experience.step } }]),
      ];
    }),
  ];
}
