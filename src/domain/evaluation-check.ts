/** Owns whether a value read from somewhere is an evaluation that this program can open. Changes nothing and never throws. */
import * as v from "valibot";
import type { Assessment } from "./assessment.ts";
import { createEvaluation, type Evaluation } from "./evaluation.ts";
import { checkHeader, claimedAssessmentId, isGroup } from "./evaluation-header.ts";
import { checkMeaning } from "./evaluation-meaning.ts";
import { evaluationSchema } from "./evaluation-schema.ts";
import { migrateEvaluation } from "./migrations.ts";
import type { Path } from "./reference-check.ts";

export type ExpectedForm =
  | "text"
  | "number"
  | "list"
  | "group"
  | "truth"
  | "choice"
  | "form"
  | "shorter"
  | "within-limits"
  | "present"
  | "absent";

/** What each fault says beside its code and path. */
export interface EvaluationFaultValues {
  readonly "not-an-evaluation": { readonly found: "list" | "number" | "text" | "truth" | "nothing" | "other" };
  readonly "forbidden-key": { readonly key: string };
  readonly "unknown-version": { readonly found: string; readonly known: number };
  readonly "unknown-assessment": { readonly found: string };
  readonly "other-assessment-version": { readonly found: string; readonly known: string };
  readonly "bad-shape": { readonly expected: ExpectedForm };
  readonly "unknown-question": { readonly id: string };
  readonly "unknown-step": { readonly id: string };
  readonly "unknown-level": { readonly value: number; readonly levels: readonly number[] };
  readonly "unknown-template": { readonly id: string };
  readonly "unknown-variant": { readonly id: string };
  readonly "unknown-track": { readonly id: string };
  readonly "not-relevant-without-reason": { readonly id: string };
  readonly "duplicate-step": { readonly id: string };
  readonly "duplicate-action": { readonly id: string };
  readonly "duplicate-indicator": { readonly id: string };
  readonly "duplicate-respondent": { readonly id: string };
  /** A round counts more or fewer levels than the scale has. */
  readonly "other-scale": { readonly found: number; readonly levels: number };
  readonly "impossible-date": { readonly value: string };
}

export type EvaluationFaultCode = keyof EvaluationFaultValues;

export type EvaluationFault<C extends EvaluationFaultCode = EvaluationFaultCode> = {
  [K in C]: {
    readonly code: K;
    readonly path: readonly (string | number)[];
    readonly values: EvaluationFaultValues[K];
  };
}[C];

export type EvaluationCheck =
  | { readonly ok: true; readonly evaluation: Evaluation }
  | { readonly ok: false; readonly faults: readonly EvaluationFault[] };

/** The value, of this format or an older one, as an evaluation of the assessment, or everything that stands in the way; works for any JSON value. */
export function checkEvaluation(assessment: Assessment, read: unknown): EvaluationCheck {
  const header = checkHeader(read);
  if (header.length > 0) return { ok: false, faults: header };
  const value = migrateEvaluation(read);
  const claimed = checkClaim(assessment, value);
  if (claimed.length > 0) return { ok: false, faults: claimed };
  const lists = checkNoLists(value);
  const parsed = parseShape(value);
  if (lists.length > 0 || !parsed.success) {
    const shape = [...lists, ...(parsed.success ? [] : parsed.issues.map(shapeFault))];
    return { ok: false, faults: [...shape, ...checkRest(assessment, value, shape)] };
  }
  const faults = checkMeaning(assessment, parsed.output);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, evaluation: parsed.output };
}

function checkClaim(assessment: Assessment, value: unknown): readonly EvaluationFault[] {
  const id = claimedAssessmentId(value);
  if (id === undefined || !isGroup(value) || !isGroup(value["assessment"])) return [];
  if (id !== assessment.id) {
    return [{ code: "unknown-assessment", path: ["assessment", "id"], values: { found: id.slice(0, 100) } }];
  }
  const version = value["assessment"]["version"];
  if (typeof version !== "string" || version === assessment.version) return [];
  return [
    {
      code: "other-assessment-version",
      path: ["assessment", "version"],
      values: { found: version.slice(0, 100), known: assessment.version },
    },
  ];
}

/** The schema's records would take an empty list for an empty record. */
function checkNoLists(value: unknown): readonly EvaluationFault[] {
  if (!isGroup(value)) return [];
  const { collected } = value;
  return [
    ...listsAmong(value, [], ["answers", "targets", "notes"]),
    ...(isGroup(collected) ? listsAmong(collected, ["collected"], ["rounds"]) : []),
    ...(isGroup(collected) && Array.isArray(collected["respondents"])
      ? collected["respondents"].flatMap((respondent: unknown, index) =>
          givenLists(respondent, ["collected", "respondents", index]),
        )
      : []),
  ];
}

/** Lists where the marks and notes of one person should be records. */
export const givenLists = (given: unknown, path: Path): readonly EvaluationFault<"bad-shape">[] =>
  isGroup(given) ? listsAmong(given, path, ["marks", "notes"]) : [];

const listsAmong = (
  group: Readonly<Record<string, unknown>>,
  path: Path,
  keys: readonly string[],
): readonly EvaluationFault<"bad-shape">[] =>
  keys
    .filter((key) => Array.isArray(group[key]))
    .map((key) => ({ code: "bad-shape", path: [...path, key], values: { expected: "group" } }));

/** A value with more parts than this is told its first fault of shape only: there may be one for each part. */
const mostPartsToJudge = 100_000;

function parseShape(value: unknown): v.SafeParseResult<typeof evaluationSchema> {
  const first = v.safeParse(evaluationSchema, value, { abortEarly: true });
  return first.success || hasMoreParts(value, mostPartsToJudge) ? first : v.safeParse(evaluationSchema, value);
}

/** Whether the value holds more than so many values, however deep. */
function hasMoreParts(value: unknown, most: number): boolean {
  const open: unknown[] = [value];
  for (let count = 0; open.length > 0; count += 1) {
    if (count + open.length > most) return true;
    const part = open.pop();
    if (typeof part === "object" && part !== null) for (const inner of Object.values(part)) open.push(inner);
  }
  return false;
}

const recordsById: ReadonlySet<string> = new Set(["answers", "targets", "notes"]);

/** The faults of meaning in what is left when every part whose shape is wrong has been taken out. */
function checkRest(
  assessment: Assessment,
  value: unknown,
  faults: readonly EvaluationFault[],
): readonly EvaluationFault[] {
  if (!isGroup(value)) return [];
  const blank = new Map<string, unknown>(
    Object.entries(createEvaluation(assessment, { id: "-", now: "2000-01-01T00:00:00Z", date: "", appVersion: "" })),
  );
  const rest = new Map<string, unknown>([...blank, ...Object.entries(value)]);
  for (const { path } of faults) {
    const [key, entry] = [String(path[0]), path[1]];
    const record = rest.get(key);
    if (recordsById.has(key) && entry !== undefined && isGroup(record)) {
      rest.set(key, Object.fromEntries(Object.entries(record).filter(([id]) => id !== entry)));
    } else if (blank.has(key)) rest.set(key, blank.get(key));
    else rest.delete(key);
  }
  const whole = v.safeParse(evaluationSchema, Object.fromEntries(rest), { abortEarly: true });
  return whole.success ? checkMeaning(assessment, whole.output) : [];
}

/** What a schema says of a value, as a fault with its place. */
export function shapeFault(issue: v.BaseIssue<unknown>): EvaluationFault<"bad-shape"> {
  const path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === "string" || typeof key === "number" ? [key] : [],
  );
  return { code: "bad-shape", path, values: { expected: expectedForm(issue) } };
}

function expectedForm(issue: v.BaseIssue<unknown>): ExpectedForm {
  switch (issue.type) {
    case "strict_object":
      if (issue.expected === "never") return "absent";
      return issue.received === "undefined" ? "present" : "group";
    case "object":
    case "record":
      return "group";
    case "string":
      return "text";
    case "number":
      return "number";
    case "array":
      return "list";
    case "boolean":
      return "truth";
    case "literal":
    case "picklist":
    case "union":
      return "choice";
    case "max_length":
      return "shorter";
    case "finite":
    case "integer":
    case "min_value":
    case "max_value":
      return "within-limits";
    case "min_length":
    case "non_empty":
      return "present";
    default:
      return "form";
  }
}
