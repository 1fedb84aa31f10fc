/** Owns the checks that every part of a definition needs: ids that are unique and known, and words for each of them. */
import type { Assessment } from "./assessment.ts";
import type { AssessmentFault, FaultPath } from "./assessment-fault.ts";

export const idOf = (thing: { readonly id: string }): string => thing.id;

const reservedIds: ReadonlySet<string> = new Set(["constructor", "prototype"]);

/** Ids, each with its place, that may stand once in the whole definition. */
export function checkPlacedIds(
  things: readonly { readonly id: string; readonly path: FaultPath }[],
): readonly AssessmentFault[] {
  return [
    ...things
      .filter(({ id }, index) => things.findIndex((other) => other.id === id) < index)
      .map(({ id, path }) => ({ path, code: "duplicate-id" as const, id })),
    ...things
      .filter(({ id }) => reservedIds.has(id))
      .map(({ id, path }) => ({ path, code: "reserved-id" as const, id })),
  ];
}

/** Ids of one list, each at its place or at a field of it. */
export function checkUnique(path: FaultPath, ids: readonly string[], field?: string): readonly AssessmentFault[] {
  return ids.flatMap((id, index): readonly AssessmentFault[] => {
    const here = field === undefined ? [...path, index] : [...path, index, field];
    if (reservedIds.has(id)) return [{ path: here, code: "reserved-id", id }];
    return ids.indexOf(id) < index ? [{ path: here, code: "duplicate-id", id }] : [];
  });
}

/** Ids that must be those of steps; all of them stand at the path. */
export function checkKnownSteps(
  assessment: Assessment,
  path: FaultPath,
  ids: readonly string[],
): readonly AssessmentFault[] {
  return ids
    .filter((id) => !assessment.steps.some((step) => step.id === id))
    .map((id) => ({ path, code: "unknown-step", id }));
}

/** How many texts a list must hold. */
export function checkCount(path: FaultPath, expected: number, found: number): readonly AssessmentFault[] {
  return expected === found ? [] : [{ path, code: "wrong-count", expected, found }];
}

/** Words by id: each known id that lacks them and each id that nothing has. */
export function checkKeys(
  path: FaultPath,
  known: readonly string[],
  words: Readonly<Record<string, unknown>>,
): readonly AssessmentFault[] {
  return [
    ...known
      .filter((id) => !Object.hasOwn(words, id))
      .map((id) => ({ path: [...path, id], code: "missing-words" as const, id })),
    ...Object.keys(words)
      .filter((id) => !known.includes(id))
      .map((id) => ({ path: [...path, id], code: "unknown-words" as const, id })),
  ];
}
