/** Owns whether a value read from somewhere is an evaluation that this program can open. Changes nothing and never throws. */
import * as v from "valibot";
import { type Assessment, levelPosition, stepById, stepOfQuestion } from "./assessment.ts";
import { createEvaluation, type Evaluation } from "./evaluation.ts";
import { checkHeader, claimedAssessmentId, isGroup } from "./evaluation-header.ts";
import { evaluationSchema } from "./evaluation-schema.ts";
import { migrateEvaluation } from "./migrations.ts";

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
const checkNoLists = (value: unknown): readonly EvaluationFault[] =>
  ["answers", "targets", "notes"]
    .filter((key) => isGroup(value) && Array.isArray(value[key]))
    .map((key) => ({ code: "bad-shape", path: [key], values: { expected: "group" } }));

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
    ...Object.keys(evaluation.notes).flatMap((id) => checkStep(assessment, ["notes", id], id)),
    ...evaluation.focus.flatMap((id, index) =>
      checkListedStep(assessment, evaluation.focus.indexOf(id) < index, ["focus", index], id),
    ),
    ...checkActions(assessment, evaluation),
  ];
}

type Path = readonly (string | number)[];

function checkScope(assessment: Assessment, evaluation: Evaluation): readonly EvaluationFault[] {
  const { steps, variant } = evaluation.scope;
  const { track } = evaluation;
  const faults: EvaluationFault[] = [];
  steps.forEach((id, index) => {
    faults.push(...checkListedStep(assessment, steps.indexOf(id) < index, ["scope", "steps", index], id));
  });
  if (!assessment.variants.some(({ id }) => id === variant)) {
    faults.push({ code: "unknown-variant", path: ["scope", "variant"], values: { id: variant } });
  }
  if (track !== null && !assessment.tracks.includes(track)) {
    faults.push({ code: "unknown-track", path: ["track"], values: { id: track } });
  }
  return faults;
}

/** A step in a list that names each step once at most. */
function checkListedStep(
  assessment: Assessment,
  isRepeated: boolean,
  path: Path,
  id: string,
): readonly EvaluationFault[] {
  return [
    ...checkStep(assessment, path, id),
    ...(isRepeated ? [{ code: "duplicate-step" as const, path, values: { id } }] : []),
  ];
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
      ...action.indicators.flatMap(({ id }, position): readonly EvaluationFault[] =>
        action.indicators.findIndex((other) => other.id === id) < position
          ? [{ code: "duplicate-indicator", path: [...path, "indicators", position, "id"], values: { id } }]
          : [],
      ),
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
    [["decision", "date"], evaluation.decision.date],
    [["followUp", "of", "date"], evaluation.followUp?.of.date ?? ""],
    ...evaluation.vision.goals.map((goal, index) => [["vision", "goals", index, "date"], goal.date] as const),
    ...evaluation.actions.flatMap((action, index) => [
      [["actions", index, "start"], action.start] as const,
      [["actions", index, "finish"], action.finish] as const,
      ...action.indicators.flatMap(
        ({ baseline, target, measurements }, position) =>
          [
            [["actions", index, "indicators", position, "baseline", "date"], baseline.date],
            [["actions", index, "indicators", position, "target", "date"], target.date],
            ...measurements.map(
              (measurement, place) =>
                [["actions", index, "indicators", position, "measurements", place, "date"], measurement.date] as const,
            ),
          ] as const,
      ),
    ]),
  ];
  return dates
    .filter(([, value]) => value !== "" && !isRealDay(value))
    .map(([path, value]) => ({ code: "impossible-date", path, values: { value } }));
}

/** Whether a day written 2026-03-12 is in the calendar: 2026-02-30 is not. */
export function isRealDay(day: string): boolean {
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
