/** Owns how a value from outside is told to be an evaluation file at all. Small, since it is needed before anything is shown. */
import { evaluationType, formatVersion } from "./evaluation.ts";
import type { EvaluationFault, EvaluationFaultValues } from "./evaluation-check.ts";

/** The assessment id that a value from outside says it belongs to; undefined when it says none. */
export function claimedAssessmentId(value: unknown): string | undefined {
  const id = isGroup(value) && isGroup(value["assessment"]) ? value["assessment"]["id"] : undefined;
  return typeof id === "string" ? id : undefined;
}

/** The version of the assessment that a value from outside says it was made on; undefined when it says none. */
export function claimedVersion(value: unknown): string | undefined {
  const version = isGroup(value) && isGroup(value["assessment"]) ? value["assessment"]["version"] : undefined;
  return typeof version === "string" ? version : undefined;
}

/** The id of the evaluation that a value from outside says it follows up; undefined when it says none. */
export function claimedFollowUp(value: unknown): string | undefined {
  const followUp = isGroup(value) ? value["followUp"] : undefined;
  const id = isGroup(followUp) && isGroup(followUp["of"]) ? followUp["of"]["id"] : undefined;
  return typeof id === "string" ? id : undefined;
}

/** Whether the value can be told to be an evaluation file at all, of a format version known here; no faults when it can. */
export function checkHeader(value: unknown): readonly EvaluationFault[] {
  if (!isGroup(value)) {
    return [{ code: "not-an-evaluation", path: [], values: { found: kindOf(value) } }];
  }
  const forbidden = findForbiddenKey(value);
  if (forbidden) return [forbidden];
  if (value["type"] !== evaluationType) {
    return [{ code: "not-an-evaluation", path: [], values: { found: "other" } }];
  }
  const version = value["formatVersion"];
  const isKnown = typeof version === "number" && Number.isInteger(version) && version >= 1 && version <= formatVersion;
  if (!isKnown) {
    const found = typeof version === "number" || typeof version === "string" ? String(version) : "";
    return [
      {
        code: "unknown-version",
        path: ["formatVersion"],
        values: { found: found.slice(0, 100), known: formatVersion },
      },
    ];
  }
  return [];
}

/** Whether the value is an object with keys. */
export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a value that should have been an object is instead. */
export function kindOf(value: unknown): EvaluationFaultValues["not-an-evaluation"]["found"] {
  if (Array.isArray(value)) return "list";
  if (typeof value === "number") return "number";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "truth";
  return value === null || value === undefined ? "nothing" : "other";
}

const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

interface Visit {
  readonly value: unknown;
  readonly key: string | number;
  readonly parent: Visit | undefined;
}

/** The first key found that could reach an object's prototype; walks without recursion, so that a deeply nested value cannot exhaust the stack. */
export function findForbiddenKey(root: unknown): EvaluationFault<"forbidden-key"> | undefined {
  const open: Visit[] = [{ value: root, key: "", parent: undefined }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { value } = visit;
    const isList = Array.isArray(value);
    if (typeof value !== "object" || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      const here = { value: child, key: isList ? Number(key) : key, parent: visit };
      if (forbiddenKeys.has(key)) {
        return { code: "forbidden-key", path: pathOf(here), values: { key } };
      }
      open.push(here);
    }
  }
  return undefined;
}

function pathOf(visit: Visit): readonly (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Visit = visit; at.parent && path.length < 20; at = at.parent) path.unshift(at.key);
  return path;
}
