/** Owns what has happened to each question from one version of an assessment to the next. Reads no files. */
import * as v from "valibot";
import type { Assessment } from "./assessment.ts";

/** From the most alike to the least. "new" is only in the newer version, "gone" only in the older. */
export const mappingVerdicts = ["same", "reworded", "changed", "new", "gone"] as const;
export type MappingVerdict = (typeof mappingVerdicts)[number];

const version = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, "bad-version"));

/** `mappings/<old>--<new>.yaml`: every question id of both versions, each with a verdict. */
export const versionMappingSchema = v.strictObject({
  from: version,
  to: version,
  questions: v.record(v.string(), v.picklist(mappingVerdicts)),
});
export type VersionMapping = v.InferOutput<typeof versionMappingSchema>;

/** Below 0 when the first version is the older, above 0 when it is the newer, 0 when they are equal. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [a.split(".").map(Number), b.split(".").map(Number)];
  return first.map((part, index) => part - (second[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/**
 * What has happened to the questions from an older structure to a newer one; null when nothing in them can be set side
 * by side: different assessments, different scales, or versions that no chain of mappings leads between.
 */
export const mappingOf = (
  older: Assessment,
  newer: Assessment,
  mappings: readonly VersionMapping[],
): MappedQuestions | null =>
  older.id === newer.id && isSameScale(older, newer) ? mappingBetween(mappings, older.version, newer.version) : null;

const isSameScale = ({ scale: { values: a } }: Assessment, { scale: { values: b } }: Assessment): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

/**
 * The verdicts from one version to a newer one, through as many mappings as it takes, where each question has the worst
 * verdict on the way; null when no chain of mappings leads there. From a version to itself nothing needs to be mapped:
 * every question asked about is the same, which an empty map with `isIdentity` says.
 */
export function mappingBetween(mappings: readonly VersionMapping[], from: string, to: string): MappedQuestions | null {
  if (from === to) return { isIdentity: true, verdicts: new Map() };
  const chain = findChain(mappings, from, to);
  return chain === null ? null : { isIdentity: false, verdicts: chain.map(verdictsOf).reduce(joinVerdicts) };
}

export interface MappedQuestions {
  readonly isIdentity: boolean;
  readonly verdicts: ReadonlyMap<string, MappingVerdict>;
}

/** What has happened to a question; "gone" for one that neither version has. */
export const verdictOn = ({ isIdentity, verdicts }: MappedQuestions, questionId: string): MappingVerdict =>
  isIdentity ? "same" : (verdicts.get(questionId) ?? "gone");

/** Whether answers to the question mean the same in both versions. */
export const isComparable = (verdict: MappingVerdict): boolean => verdict === "same" || verdict === "reworded";

function findChain(mappings: readonly VersionMapping[], from: string, to: string): readonly VersionMapping[] | null {
  const reached = new Map<string, readonly VersionMapping[]>([[from, []]]);
  // The map grows while it is walked, so that the shortest chain is found first.
  for (const [version, chain] of reached) {
    if (version === to) return chain;
    for (const mapping of mappings) {
      if (mapping.from === version && !reached.has(mapping.to)) reached.set(mapping.to, [...chain, mapping]);
    }
  }
  return null;
}

const verdictsOf = ({ questions }: VersionMapping): ReadonlyMap<string, MappingVerdict> =>
  new Map(Object.entries(questions));

/** A question that came or went on the way is not in both ends; any other has the worse of its two verdicts. */
function joinVerdicts(
  earlier: ReadonlyMap<string, MappingVerdict>,
  later: ReadonlyMap<string, MappingVerdict>,
): ReadonlyMap<string, MappingVerdict> {
  const joined = new Map<string, MappingVerdict>();
  for (const [id, verdict] of earlier) {
    const after = later.get(id);
    if (verdict === "gone") {
      // An id that is used anew stands for another question.
      joined.set(id, after === undefined ? "gone" : "changed");
    } else if (verdict === "new") {
      if (after !== undefined && after !== "gone") joined.set(id, "new");
    } else joined.set(id, after === undefined ? "gone" : worse(verdict, after));
  }
  for (const [id, verdict] of later) if (!earlier.has(id)) joined.set(id, verdict);
  return joined;
}

const worse = (a: MappingVerdict, b: MappingVerdict): MappingVerdict =>
  mappingVerdicts.indexOf(a) >= mappingVerdicts.indexOf(b) ? a : b;
