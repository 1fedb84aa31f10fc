/** Owns each line of the comparability of two evaluations together with what lies behind it, so that it can be said in words. */
import {
  type ComparabilityAspect,
  type ComparabilityMeasures,
  comparabilityAspects,
  type Likeness,
  likenesses,
  measureComparability,
} from "./comparability.ts";
import type { ComparedRun } from "./comparison.ts";
import type { VersionMapping } from "./version-mapping.ts";

export type ComparabilityFact = {
  [A in ComparabilityAspect]: { readonly aspect: A; readonly likeness: Likeness } & ComparabilityMeasures[A];
}[ComparabilityAspect];

/** A fact for each aspect, in the order they are shown; `one` is the earlier. */
export function comparabilityFacts(
  one: ComparedRun,
  other: ComparedRun,
  mappings: readonly VersionMapping[],
): readonly ComparabilityFact[] {
  const measures = measureComparability(one, other, mappings);
  const likeness = likenesses(measures);
  return comparabilityAspects.map(
    (aspect) => ({ aspect, likeness: likeness[aspect], ...measures[aspect] }) as ComparabilityFact,
  );
}
