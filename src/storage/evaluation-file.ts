/** Owns the file of one evaluation: reading it with suspicion, writing it the same way every time, and its name. */
import type { Assessment } from "#domain/assessment.ts";
import { plainFileName } from "#domain/plain-file-name.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { evaluationSchema } from "#domain/evaluation-schema.ts";
import { checkEvaluation, type EvaluationFault, type EvaluationFaultValues } from "#domain/evaluation-check.ts";
import { checkHeader, claimedAssessmentId } from "#domain/evaluation-header.ts";

export interface FileFaultValues extends EvaluationFaultValues {
  readonly "too-large": { readonly megabytes: number };
  readonly "pdf-without-evaluation": Readonly<Record<string, never>>;
  /** From 1; null where the place is not known. */
  readonly "not-json": { readonly line: number | null; readonly column: number | null };
}

export type FileFaultCode = keyof FileFaultValues;

/** What a file can have wrong with it: everything an evaluation can, and being no readable file at all. */
export type FileFault<C extends FileFaultCode = FileFaultCode> = {
  [K in C]: {
    readonly code: K;
    readonly path: readonly (string | number)[];
    readonly values: FileFaultValues[K];
  };
}[C];

export type EvaluationFileResult =
  | { readonly ok: true; readonly evaluation: Evaluation }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** The most a file may hold, in megabytes. */
export const maxFileMegabytes = 20;

/** The evaluation in a file's text, or everything that stands in the way of opening it; nothing is changed. */
export function parseEvaluationFile(
  text: string,
  findAssessment: (id: string) => Assessment | undefined,
): EvaluationFileResult {
  if (text.length > maxFileMegabytes * 1_000_000) {
    return {
      ok: false,
      faults: [{ code: "too-large", path: [], values: { megabytes: maxFileMegabytes } }],
    };
  }
  const json = parseJson(text.startsWith("\uFEFF") ? text.slice(1) : text);
  if (!json.ok) return { ok: false, faults: [json.fault] };
  const header = checkHeader(json.value);
  if (header.length > 0) return { ok: false, faults: header };
  const id = claimedAssessmentId(json.value);
  const path = ["assessment", "id"];
  if (id === undefined) {
    return { ok: false, faults: [{ code: "bad-shape", path, values: { expected: "text" } }] };
  }
  const assessment = findAssessment(id);
  const unknown: EvaluationFault = {
    code: "unknown-assessment",
    path,
    values: { found: id.slice(0, 100) },
  };
  return assessment ? checkEvaluation(assessment, json.value) : { ok: false, faults: [unknown] };
}

/** The evaluation as readable JSON: the same document always gives the same bytes, whatever order its keys came in. */
export const writeEvaluationFile = (evaluation: Evaluation): string =>
  `${JSON.stringify(inSchemaOrder(evaluationSchema, evaluation), null, 2)}\n`;

/** Such as 2026-03-12_Mittkoping.niosteg.json; without the day when none is set. */
export function evaluationFileName(evaluation: Evaluation): string {
  const name = plainFileName(evaluation.organisation.name) || "utvardering";
  return `${evaluation.date === "" ? "" : `${evaluation.date}_`}${name}.niosteg.json`;
}

type JsonResult =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: FileFault<"not-json"> };

/** The value of a JSON text without a byte order mark, or the place where it stops being JSON. */
export function parseJson(text: string): JsonResult {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const place = placeOf(error instanceof Error ? error.message : "", text);
    return { ok: false, fault: { code: "not-json", path: [], values: place } };
  }
}

/** Engines say the place in different ways, and some not at all. */
function placeOf(message: string, text: string): FileFaultValues["not-json"] {
  const lineAndColumn = /line (\d+) column (\d+)/.exec(message);
  if (lineAndColumn) return { line: Number(lineAndColumn[1]), column: Number(lineAndColumn[2]) };
  const position = /position (\d+)/.exec(message)?.[1];
  const isTruncated = /end of (JSON input|data)|EOF/i.test(message);
  if (position === undefined && !isTruncated) return { line: null, column: null };
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The parts of a schema that decide the order of keys. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  /** Of a union or a variant: shapes. Of a choice: its values. */
  readonly options?: readonly (Shape | string | number)[];
  /** Of a variant: the key whose literal tells the options apart. */
  readonly key?: unknown;
  readonly literal?: unknown;
}

/** The value with keys in the order of the schema, and those the schema does not name by code unit after them. */
export function inSchemaOrder(whole: Shape | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inSchemaOrder(whole?.item, item));
  if (typeof value !== "object" || value === null) return value;
  const shape = whole?.options ? optionFor(whole, new Map(Object.entries(value))) : whole;
  const known = shape?.entries ? Object.keys(shape.entries) : [];
  const rest = Object.keys(value).filter((key) => !known.includes(key));
  const ordered = [...known, ...rest.toSorted(byCodeUnit)];
  const contents = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    ordered
      .filter((key) => contents.has(key))
      .map((key) => [key, inSchemaOrder(shape?.entries?.[key] ?? shape?.value, contents.get(key))]),
  );
}

/** The option of a union that an object is: the one with its literal, or the only one with keys. */
function optionFor({ options = [], key }: Shape, contents: ReadonlyMap<string, unknown>): Shape | undefined {
  const groups = options.filter(
    (option): option is Shape => typeof option === "object" && option.entries !== undefined,
  );
  return typeof key !== "string"
    ? groups[0]
    : groups.find(({ entries }) => entries?.[key]?.literal === contents.get(key));
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
