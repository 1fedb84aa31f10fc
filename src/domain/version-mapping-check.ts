/** Owns whether a mapping between two versions says something of every question, and nothing that cannot be. */
import type { Assessment } from "./assessment.ts";
import type { FaultPath } from "./assessment-fault.ts";
import type { MappingVerdict, VersionMapping } from "./version-mapping.ts";

export type MappingFault = { readonly path: FaultPath } & (
  | { readonly code: "unmapped-question" | "unknown-question"; readonly id: string }
  | { readonly code: "wrong-verdict"; readonly id: string; readonly verdict: MappingVerdict }
  | { readonly code: "unknown-version"; readonly version: string }
);

/** The faults of a mapping between two of the structures, which are given by version; empty when it is right. */
export function checkMapping(
  { from, to, questions }: VersionMapping,
  structures: ReadonlyMap<string, Assessment>,
): readonly MappingFault[] {
  const [older, newer] = [structures.get(from), structures.get(to)];
  if (!older) return [{ path: ["from"], code: "unknown-version", version: from }];
  if (!newer) return [{ path: ["to"], code: "unknown-version", version: to }];
  const [before, after] = [questionIds(older), questionIds(newer)];
  const unmapped = [...new Set([...before, ...after])].filter((id) => !Object.hasOwn(questions, id));
  return [
    ...unmapped.map((id): MappingFault => ({ path: ["questions"], code: "unmapped-question", id })),
    ...Object.entries(questions).flatMap(([id, verdict]): readonly MappingFault[] => {
      const path = ["questions", id];
      const [isBefore, isAfter] = [before.has(id), after.has(id)];
      if (!isBefore && !isAfter) return [{ path, code: "unknown-question", id }];
      const isTrue = verdict === "new" ? !isBefore : verdict === "gone" ? !isAfter : isBefore && isAfter;
      return isTrue ? [] : [{ path, code: "wrong-verdict", id, verdict }];
    }),
  ];
}

const questionIds = ({ steps }: Assessment): ReadonlySet<string> =>
  new Set(steps.flatMap(({ questions }) => questions.map(({ id }) => id)));
