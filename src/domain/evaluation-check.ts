/** Owns whether a value read from somewhere is an evaluation that this program can open. Changes nothing and never throws. */
import * as v from "valibot";
import { type Assessment, levelPosition, stepById, stepOfQuestion } from "./assessment.ts";
import { type Evaluation, evaluationType, formatVersion } from "./evaluation.ts";
import { evaluationSchema } from "./evaluation-schema.ts";

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

/** The assessment id that a value from outside says it belongs to; undefined when it says none. */
export function claimedAssessmentId(value: unknown): string | undefined {
  const id = isGroup(value) && isGroup(value["assessment"]) ? value["assessment"]["id"] : undefined;
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
  if (version !== formatVersion) {
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

/** The value as an evaluation of the assessment, or everything that stands in the way; works for any JSON value. */
export function checkEvaluation(assessment: Assessment, value: unknown): EvaluationCheck {
  const header = checkHeader(value);
  if (header.length > 0) return { ok: false, faults: header };
  const claimed = checkClaim(assessment, value);
  if (claimed.length > 0) return { ok: false, faults: claimed };
  const lists = checkNoLists(value);
  if (lists.length > 0) return { ok: false, faults: lists };
  const parsed = v.safeParse(evaluationSchema, value);
  if (!parsed.success) return { ok: false, faults: parsed.issues.map(shapeFault) };
  const faults = checkMeaning(assessment, parsed.output);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, evaluation: parsed.output };
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function kindOf(value: unknown): EvaluationFaultValues["not-an-evaluation"]["found"] {
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

/** Walks without recursion, so that a deeply nested value cannot exhaust the stack. */
function findForbiddenKey(root: unknown): EvaluationFault | undefined {
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
const checkNoLists = (value: unknown): readonly EvaluationFault[] =>
  ["answers", "targets"]
    .filter((key) => isGroup(value) && Array.isArray(value[key]))
    .map((key) => ({ code: "bad-shape", path: [key], values: { expected: "group" } }));

function shapeFault(issue: v.BaseIssue<unknown>): EvaluationFault {
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

function checkMeaning(assessment: Assessment, evaluation: Evaluation): readonly EvaluationFault[] {
  return [
    ...checkScope(assessment, evaluation),
    ...checkDates(evaluation),
    ...Object.entries(evaluation.answers).flatMap(([id, answer]): readonly EvaluationFault[] => {
      const path = ["answers", id];
      const { mark, target, reason } = answer;
      return [
        ...checkQuestion(assessment, path, id),
        ...(typeof mark === "number" ? checkLevel(assessment, [...path, "mark"], mark) : []),
        ...(target === null ? [] : checkLevel(assessment, [...path, "target"], target)),
        ...(mark === "not-relevant" && reason.trim() === ""
          ? [{ code: "not-relevant-without-reason" as const, path: [...path, "reason"], values: { id } }]
          : []),
      ];
    }),
    ...Object.entries(evaluation.targets).flatMap(([id, target]) => [
      ...checkStep(assessment, ["targets", id], id),
      ...checkLevel(assessment, ["targets", id], target),
    ]),
    ...checkActions(assessment, evaluation),
  ];
}

type Path = readonly (string | number)[];

function checkScope(assessment: Assessment, evaluation: Evaluation): readonly EvaluationFault[] {
  const { steps, variant } = evaluation.scope;
  const { track } = evaluation;
  const faults: EvaluationFault[] = [];
  steps.forEach((id, index) => {
    const path = ["scope", "steps", index];
    faults.push(...checkStep(assessment, path, id));
    if (steps.indexOf(id) < index) faults.push({ code: "duplicate-step", path, values: { id } });
  });
  if (!assessment.variants.some(({ id }) => id === variant)) {
    faults.push({ code: "unknown-variant", path: ["scope", "variant"], values: { id: variant } });
  }
  if (track !== null && !assessment.tracks.includes(track)) {
    faults.push({ code: "unknown-track", path: ["track"], values: { id: track } });
  }
  return faults;
}

function checkActions(assessment: Assessment, { actions }: Evaluation): readonly EvaluationFault[] {
  const templates = new Set(
    assessment.steps.flatMap((step) => step.questions.flatMap((question) => question.templates)),
  );
  const seen = new Set<string>();
  return actions.flatMap((action, index): readonly EvaluationFault[] => {
    const path = ["actions", index];
    const duplicate = seen.has(action.id);
    seen.add(action.id);
    return [
      ...(duplicate ? [{ code: "duplicate-action" as const, path: [...path, "id"], values: { id: action.id } }] : []),
      ...checkStep(assessment, [...path, "step"], action.step),
      ...(action.question === null ? [] : checkQuestion(assessment, [...path, "question"], action.question)),
      ...action.templates.flatMap((id, position): readonly EvaluationFault[] =>
        templates.has(id) ? [] : [{ code: "unknown-template", path: [...path, "templates", position], values: { id } }],
      ),
    ];
  });
}

function checkDates(evaluation: Evaluation): readonly EvaluationFault[] {
  const dates: readonly (readonly [Path, string])[] = [
    [["created"], evaluation.created.slice(0, 10)],
    [["changed"], evaluation.changed.slice(0, 10)],
    [["date"], evaluation.date],
    ...evaluation.vision.goals.map((goal, index) => [["vision", "goals", index, "date"], goal.date] as const),
    ...evaluation.actions.flatMap((action, index) => [
      [["actions", index, "start"], action.start] as const,
      [["actions", index, "finish"], action.finish] as const,
    ]),
  ];
  return dates
    .filter(([, value]) => value !== "" && !isRealDay(value))
    .map(([path, value]) => ({ code: "impossible-date", path, values: { value } }));
}

/** Whether a day written 2026-03-12 is in the calendar: 2026-02-30 is not. */
function isRealDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const february = isLeapYear ? 29 : 28;
  const lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return date >= 1 && date <= (lengths[month - 1] ?? 0);
}

const checkStep = (assessment: Assessment, path: Path, id: string): readonly EvaluationFault[] =>
  stepById(assessment, id) ? [] : [{ code: "unknown-step", path, values: { id } }];

const checkQuestion = (assessment: Assessment, path: Path, id: string): readonly EvaluationFault[] =>
  stepOfQuestion(assessment, id) ? [] : [{ code: "unknown-question", path, values: { id } }];

const checkLevel = (assessment: Assessment, path: Path, value: number): readonly EvaluationFault[] =>
  levelPosition(assessment, value) >= 0
    ? []
    : [{ code: "unknown-level", path, values: { value, levels: assessment.scale.values } }];
