/** Owns what lies behind each line of the comparability of two evaluations, so that it can be said in words. */
import {
  type Comparability,
  type ComparabilityAspect,
  comparability,
  comparabilityAspects,
  coverageOf,
} from "./comparability.ts";
import type { ComparedRun } from "./comparison.ts";
import type { Evaluation } from "./evaluation.ts";
import { compareVersions, isComparable, mappingOf, verdictOn, type VersionMapping } from "./version-mapping.ts";

export type ScopePart = "unit" | "track" | "steps";

interface Facts {
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

export type ComparabilityFact = {
  [A in ComparabilityAspect]: { readonly aspect: A; readonly likeness: Comparability[A] } & Facts[A];
}[ComparabilityAspect];

/** A fact for each aspect, in the order they are shown; `one` is the earlier. */
export function comparabilityFacts(
  one: ComparedRun,
  other: ComparedRun,
  mappings: readonly VersionMapping[],
): readonly ComparabilityFact[] {
  const likeness = comparability(one, other, mappings);
  const [a, b] = [one.evaluation, other.evaluation];
  const facts: Facts = {
    version: versionFacts(one, other, mappings),
    variant: { variants: [a.scope.variant, b.scope.variant] },
    method: { methods: [a.method, b.method] },
    scope: { differs: differingParts(a, b) },
    roles: {
      both: new Set(a.roles.filter((role) => b.roles.includes(role))).size,
      all: new Set([...a.roles, ...b.roles]).size,
    },
    coverage: { coverages: [coverageOf(one), coverageOf(other)] },
  };
  return comparabilityAspects.map(
    (aspect) => ({ aspect, likeness: likeness[aspect], ...facts[aspect] }) as ComparabilityFact,
  );
}

function versionFacts(
  { assessment: one }: ComparedRun,
  { assessment: other }: ComparedRun,
  mappings: readonly VersionMapping[],
): Facts["version"] {
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
    unit: a.unit.trim().toLowerCase() === b.unit.trim().toLowerCase(),
    track: a.track === b.track,
    steps: a.scope.steps.toSorted().join(" ") === b.scope.steps.toSorted().join(" "),
  };
  return (["unit", "track", "steps"] as const).filter((part) => !isSame[part]);
}
