/** Owns how alike two evaluations are in what decides whether their results can be set side by side. */
import { tolerance } from "./assessment.ts";
import { answerTo, type Evaluation } from "./evaluation.ts";
import type { ComparedRun } from "./comparison.ts";
import { isSameText } from "./same-organisation.ts";
import { chosenQuestions, chosenSteps } from "./scope.ts";
import { compareVersions, isComparable, mappingOf, verdictOn, type VersionMapping } from "./version-mapping.ts";

export const comparabilityAspects = ["version", "variant", "method", "scope", "roles", "coverage"] as const;
export type ComparabilityAspect = (typeof comparabilityAspects)[number];
export type Likeness = "same" | "partly" | "different";
export type Comparability = Readonly<Record<ComparabilityAspect, Likeness>>;

type ScopePart = "unit" | "track" | "steps";

export interface ComparabilityMeasures {
  readonly version: {
    readonly versions: readonly [string, string];
    /** How many of the older version's questions mean the same in the newer; null when nothing leads between them. */
    readonly common: number | null;
    readonly all: number;
  };
  readonly variant: { readonly variants: readonly [string, string] };
  readonly method: { readonly methods: readonly [Evaluation["method"], Evaluation["method"]] };
  readonly scope: { readonly differs: readonly ScopePart[] };
  /** Of all roles that took part in either, how many took part in both. */
  readonly roles: { readonly both: number; readonly all: number };
  /** Shares 0..1. */
  readonly coverage: { readonly coverages: readonly [number, number] };
}

/** Share of the older version's questions that must be comparable for two versions to be partly alike. */
const mostQuestions = 0.8;

/**
 * How alike two evaluations are. version: same if equal, partly if at least 80 % of the older version's questions mean
 * the same in the newer, whichever evaluation is on it. variant and method: same or partly. scope (unit, track, steps): same if all are equal, partly
 * if some are. roles: same if equal, partly if at least half of all that took part in either took part in both; with no
 * roles on either side they are equal. coverage: same if it differs by less than 0.1, partly by less than 0.3.
 */
export const comparability = (
  one: ComparedRun,
  other: ComparedRun,
  mappings: readonly VersionMapping[],
): Comparability => likenesses(measureComparability(one, other, mappings));

/** The measures of each aspect; `one` is the earlier. */
export function measureComparability(
  one: ComparedRun,
  other: ComparedRun,
  mappings: readonly VersionMapping[],
): ComparabilityMeasures {
  const [a, b] = [one.evaluation, other.evaluation];
  return {
    version: measureVersions(one, other, mappings),
    variant: { variants: [a.scope.variant, b.scope.variant] },
    method: { methods: [a.method, b.method] },
    scope: { differs: differingParts(a, b) },
    roles: {
      both: new Set(a.roles.filter((role) => b.roles.includes(role))).size,
      all: new Set([...a.roles, ...b.roles]).size,
    },
    coverage: { coverages: [coverageOf(one), coverageOf(other)] },
  };
}

/** Answered weight / applicable weight over the chosen steps, 0..1; 0 when nothing is applicable. */
export function coverageOf({ assessment, evaluation }: ComparedRun): number {
  const marks = chosenSteps(assessment, evaluation)
    .flatMap((step) => chosenQuestions(assessment, evaluation, step))
    .map(({ id, weight }) => ({ weight, mark: answerTo(evaluation, id).mark }));
  const weigh = (parts: typeof marks): number => parts.reduce((sum, { weight }) => sum + weight, 0);
  const applicable = weigh(marks.filter(({ mark }) => mark !== "not-relevant"));
  return applicable === 0 ? 0 : weigh(marks.filter(({ mark }) => typeof mark === "number")) / applicable;
}

function measureVersions(
  { assessment: one }: ComparedRun,
  { assessment: other }: ComparedRun,
  mappings: readonly VersionMapping[],
): ComparabilityMeasures["version"] {
  const [older, newer] = compareVersions(one.version, other.version) <= 0 ? [one, other] : [other, one];
  const questions = older.steps.flatMap((step) => step.questions);
  const mapped = mappingOf(older, newer, mappings);
  return {
    versions: [one.version, other.version],
    common: mapped && questions.filter(({ id }) => isComparable(verdictOn(mapped, id))).length,
    all: questions.length,
  };
}

function differingParts(a: Evaluation, b: Evaluation): readonly ScopePart[] {
  const isSame: Readonly<Record<ScopePart, boolean>> = {
    unit: isSameText(a.unit, b.unit),
    track: a.track === b.track,
    steps: isSameSet(new Set(a.scope.steps), new Set(b.scope.steps)),
  };
  return (["unit", "track", "steps"] as const).filter((part) => !isSame[part]);
}

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((member) => b.has(member));

/** The likeness of each aspect, by what is measured of it. */
export const likenesses = ({
  version,
  variant,
  method,
  scope,
  roles,
  coverage,
}: ComparabilityMeasures): Comparability => ({
  version: versionLikeness(version),
  variant: variant.variants[0] === variant.variants[1] ? "same" : "partly",
  method: method.methods[0] === method.methods[1] ? "same" : "partly",
  scope: scopeLikeness(scope),
  roles: roleLikeness(roles),
  coverage: coverageLikeness(Math.abs(coverage.coverages[0] - coverage.coverages[1])),
});

function versionLikeness({ versions, common, all }: ComparabilityMeasures["version"]): Likeness {
  if (versions[0] === versions[1] && common !== null) return "same";
  return common !== null && common >= mostQuestions * all - tolerance ? "partly" : "different";
}

function scopeLikeness({ differs }: ComparabilityMeasures["scope"]): Likeness {
  if (differs.length === 0) return "same";
  return differs.length === 3 ? "different" : "partly";
}

function roleLikeness({ both, all }: ComparabilityMeasures["roles"]): Likeness {
  if (both === all) return "same";
  return both * 2 >= all ? "partly" : "different";
}

function coverageLikeness(difference: number): Likeness {
  if (difference < 0.1 - tolerance) return "same";
  return difference < 0.3 - tolerance ? "partly" : "different";
}
