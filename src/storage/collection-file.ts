/** Owns the file of all of a municipality's evaluations: each as in a file of its own, and each definition once. */
import { byCodeUnit } from "#domain/code-unit-order.ts";
import { checkDefinition } from "#domain/definition-check.ts";
import * as v from "valibot";
import { claimedAssessmentId, claimedVersion, findForbiddenKey, isGroup, kindOf } from "#domain/evaluation-header.ts";
import { evaluationSchema } from "#domain/evaluation-schema.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { FrozenAssessment } from "#domain/frozen-assessment.ts";
import { frozenAssessmentSchema } from "#domain/frozen-assessment.ts";
import { inSchemaOrder } from "#domain/schema-shape.ts";
import { type CheckDefinition, claimOf, openEvaluationFile, type OpenedFile } from "./evaluation-file.ts";
import { assessmentClaimSchema } from "./evaluation-file-schema.ts";
import type { FileFault } from "./file-fault.ts";

export const collectionType = "niosteg-collection";
const collectionVersion = 1;

export const collectionFileSchema = v.strictObject({
  type: v.literal(collectionType),
  formatVersion: v.literal(collectionVersion),
  /** The oldest version of this format whose readers may open the file. */
  minReaderVersion: v.literal(1),
  appVersion: v.pipe(v.string(), v.maxLength(500)),
  created: v.pipe(v.string(), v.isoTimestamp()),
  definitions: v.array(frozenAssessmentSchema),
  /** Each points out its definition by id, version and digest. */
  evaluations: v.array(v.strictObject({ ...evaluationSchema.entries, assessment: assessmentClaimSchema })),
});

export interface EvaluationToCollect {
  readonly evaluation: Evaluation;
  /** Undefined where it cannot be had; the evaluation is then kept without. */
  readonly definition: FrozenAssessment | undefined;
}

/** One of a collection's evaluations, or why it cannot be opened; the others are not held back by it. */
export type CollectedFile =
  { readonly ok: true; readonly file: OpenedFile } | { readonly ok: false; readonly faults: readonly FileFault[] };

export type CollectionResult =
  | { readonly ok: true; readonly files: readonly CollectedFile[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** Whether a value says that it is a collection, of whatever version. */
export const isCollection = (value: unknown): boolean => isGroup(value) && value["type"] === collectionType;

/** The evaluations of a collection, each with its definition and as strictly opened as a file of its own. Never throws. */
export function openCollection(value: unknown): CollectionResult {
  const forbidden = findForbiddenKey(value);
  if (forbidden) return { ok: false, faults: [forbidden] };
  if (!isGroup(value)) {
    return { ok: false, faults: [{ code: "not-an-evaluation", path: [], values: { found: kindOf(value) } }] };
  }
  const version = value["minReaderVersion"];
  if (typeof version !== "number" || version > collectionVersion) {
    const found = typeof version === "number" ? String(value["formatVersion"]).slice(0, 100) : "";
    return {
      ok: false,
      faults: [{ code: "unknown-version", path: ["formatVersion"], values: { found, known: collectionVersion } }],
    };
  }
  const { definitions, evaluations } = value;
  if (!Array.isArray(definitions)) return badList("definitions");
  if (!Array.isArray(evaluations)) return badList("evaluations");
  const seen = new Set<unknown>();
  const check = checkedOnce();
  const files = evaluations.map((evaluation: unknown, index): CollectedFile => {
    const id = isGroup(evaluation) ? evaluation["id"] : undefined;
    if (typeof id === "string" && seen.has(id)) {
      const path = ["evaluations", index, "id"];
      return { ok: false, faults: [{ code: "duplicate-evaluation", path, values: { id: id.slice(0, 100) } }] };
    }
    seen.add(id);
    const opened = openEvaluationFile(withItsDefinition(evaluation, definitions, check), check);
    return opened.ok ? opened : { ok: false, faults: opened.faults.map((fault) => inside(fault, index)) };
  });
  return { ok: true, files };
}

/** All evaluations as readable JSON: the same evaluations at the same time always give the same bytes. */
export function writeCollectionFile(
  collected: readonly EvaluationToCollect[],
  { appVersion, created }: { readonly appVersion: string; readonly created: string },
): string {
  const definitions = new Map<string, FrozenAssessment>();
  const evaluations = collected.map(({ evaluation, definition }) => {
    if (!definition) return evaluation;
    const claim = claimOf(definition);
    const key = `${claim.id} ${claim.version} ${claim.digest}`;
    const first = definitions.get(key) ?? definition;
    definitions.set(key, first);
    return { ...evaluation, assessment: claimOf(first) };
  });
  const collection = {
    type: collectionType,
    formatVersion: collectionVersion,
    minReaderVersion: 1,
    appVersion,
    created,
    definitions: [...definitions].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, definition]) => definition),
    evaluations: evaluations.toSorted((a, b) => byCodeUnit(a.id, b.id)),
  };
  return `${JSON.stringify(inSchemaOrder(collectionFileSchema, collection), null, 2)}\n`;
}

/** Such as 2026-03-12_Mittkoping.niosteg-samling.json. */
export const collectionFileName = (day: string, name: string): string =>
  `${day}_${name === "" ? "niosteg" : name}.niosteg-samling.json`;

/** The evaluation as in a file of its own, with the definition of the collection that it points out. */
function withItsDefinition(evaluation: unknown, definitions: readonly unknown[], check: CheckDefinition): unknown {
  if (!isGroup(evaluation) || !isGroup(evaluation["assessment"]) || "definition" in evaluation) return evaluation;
  const { digest } = evaluation["assessment"];
  const [id, version] = [claimedAssessmentId(evaluation), claimedVersion(evaluation)];
  const alike = definitions.filter((definition) => {
    const structure = isGroup(definition) ? definition["structure"] : undefined;
    return isGroup(structure) && structure["id"] === id && structure["version"] === version;
  });
  const found = alike.length > 1 ? alike.find((definition) => digestOf(check(definition)) === digest) : alike[0];
  return found === undefined ? evaluation : { ...evaluation, definition: found };
}

const digestOf = (definition: FrozenAssessment | null) => definition && claimOf(definition).digest;

/** Evaluations share their definitions, so that each is checked for the first of them only. */
function checkedOnce(): CheckDefinition {
  const checked = new Map<unknown, FrozenAssessment | null>();
  return (value) => {
    const definition = checked.has(value) ? (checked.get(value) ?? null) : checkDefinition(value);
    checked.set(value, definition);
    return definition;
  };
}

const inside = (fault: FileFault, index: number): FileFault => ({
  ...fault,
  path: ["evaluations", index, ...fault.path],
});

const badList = (key: string): CollectionResult => ({
  ok: false,
  faults: [{ code: "bad-shape", path: [key], values: { expected: "list" } }],
});
