/** Owns reading one YAML or JSON file against a schema, with the place of every fault. */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { LineCounter, parseDocument } from "yaml";
import type { FaultPath } from "#domain/assessment-check.ts";
import { type ContentFault, faultAt, type Located } from "./content-fault.ts";

export interface YamlFile<T> extends Located {
  readonly value: T;
}

export type YamlResult<T> =
  { readonly ok: true; readonly file: YamlFile<T> } | { readonly ok: false; readonly faults: readonly ContentFault[] };

export function readYaml<S extends v.GenericSchema>(name: string, schema: S): YamlResult<v.InferOutput<S>>;
export function readYaml(name: string): YamlResult<unknown>;
/** The file's value as the schema gives it, or the faults in it. */
export function readYaml(name: string, schema: v.GenericSchema = v.unknown()): YamlResult<unknown> {
  const lines = new LineCounter();
  const text = readText(name);
  if (text === undefined) {
    const message = "(file): expected a file here, found none that can be read";
    return { ok: false, faults: [{ file: name, line: 1, column: 1, message }] };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      ok: false,
      faults: document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        const message = `(file): expected well-formed YAML, ${error.message}`;
        return { file: name, line: Math.max(line, 1), column: Math.max(col, 1), message };
      }),
    };
  }
  const located = { name, document, lines };
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { ok: true, file: { ...located, value: result.output } };
  return {
    ok: false,
    faults: result.issues
      .flatMap((issue) => mostSpecific(issue, []))
      .map(({ issue, path }) => faultAt(located, path, messageOf(issue), sideOf(issue))),
  };
}

type Issue = v.BaseIssue<unknown>;
interface PlacedIssue {
  readonly issue: Issue;
  readonly path: FaultPath;
}

function readText(name: string): string | undefined {
  try {
    return readFileSync(name, "utf8");
  } catch {
    return undefined;
  }
}

/** Of the alternatives of a union, the issue that lies deepest: the alternative that was most likely meant. */
function mostSpecific(issue: Issue, parent: FaultPath): readonly PlacedIssue[] {
  const path = [...parent, ...keysOf(issue)];
  if (issue.type !== "union" || !issue.issues) return [{ issue, path }];
  const alternatives = issue.issues.flatMap((inner) => mostSpecific(inner, path));
  const deepest = alternatives.toSorted((a, b) => b.path.length - a.path.length)[0];
  return deepest && deepest.path.length > path.length ? [deepest] : [{ issue, path }];
}

const keysOf = (issue: Issue): FaultPath =>
  issue.path?.flatMap(({ key }) => (typeof key === "string" || typeof key === "number" ? [key] : [])) ?? [];

const isUnknownKey = (issue: Issue): boolean => issue.type === "strict_object" && issue.expected === "never";

const sideOf = (issue: Issue): "key" | "value" => (isUnknownKey(issue) ? "key" : "value");

function messageOf(issue: Issue): string {
  if (issue.message.startsWith("expected")) {
    return issue.message.includes("found") ? issue.message : `${issue.message}, found ${issue.received}`;
  }
  if (isUnknownKey(issue)) return `expected only known keys, found ${issue.received}`;
  return `expected ${issue.expected ?? "another value"}, found ${issue.received === "undefined" ? "nothing" : issue.received}`;
}
