/** Owns turning YAML or JSON text into a value that fits a schema, with the place of every fault; runs in a browser too. */
import * as v from "valibot";
import { isAlias, isCollection, isScalar, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { FaultPath } from "#domain/assessment-fault.ts";
import { type FormCode, formCodes, type ModelFault, type PlacedFault, type ValueKind } from "#domain/model-fault.ts";
import { faultOfFile, type Located, placeAt, placeFault, type Part } from "./content-fault.ts";

export type TextResult<T> =
  { readonly ok: true; readonly part: Part<T> } | { readonly ok: false; readonly faults: readonly PlacedFault[] };

const largestMegabytes = 5;
const deepestLevel = 40;
/** One missing bracket can make every line after it a fault. */
const mostErrors = 10;

/** The text's value as the schema gives it, or the faults in it. Large, deep, aliased and unsafe text is refused. */
export function readYamlText<S extends v.GenericSchema>(
  name: string,
  text: string,
  schema: S,
): TextResult<v.InferOutput<S>> {
  const parsed = parseText(name, text);
  if (!parsed.ok) return parsed;
  const { file } = parsed;
  const result = v.safeParse(schema, file.document.toJS());
  if (result.success) return { ok: true, part: { file, at: [], value: result.output } };
  return {
    ok: false,
    faults: result.issues
      .flatMap((issue) => mostSpecific(issue, []))
      .map(({ issue, path }) => placeFault(file, shapeFault(issue, path))),
  };
}

type Parsed =
  { readonly ok: true; readonly file: Located } | { readonly ok: false; readonly faults: readonly PlacedFault[] };

function parseText(name: string, text: string): Parsed {
  const refuse = (fault: ModelFault): Parsed => ({ ok: false, faults: [faultOfFile(name, fault)] });
  if (new TextEncoder().encode(text).length > largestMegabytes * 1_000_000) {
    return refuse({ path: [], code: "too-large", megabytes: largestMegabytes });
  }
  const tooDeep: ModelFault = { path: [], code: "too-deep", levels: deepestLevel };
  if (bracketDepth(text) > deepestLevel * 2) return refuse(tooDeep);
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "silent" });
  } catch (error) {
    // Lists nested by the thousand exhaust the parser's stack before it can say so.
    if (error instanceof RangeError) return refuse(tooDeep);
    throw error;
  }
  if (document.errors.some(({ message }) => /call stack|recursion/i.test(message))) return refuse(tooDeep);
  const file = { name, document, lines };
  const faults = document.errors
    .slice(0, mostErrors)
    .map((error) => placeAt(file, error.pos[0], { path: [], code: "bad-yaml", reason: error.message }));
  const refused = faults.length > 0 ? faults : unsafeParts(file);
  return refused.length > 0 ? { ok: false, faults: refused } : { ok: true, file };
}

/** At least as deep as the brackets nest, counting those in texts too. */
function bracketDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth = mark === "[" || mark === "{" ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const forbiddenKeys: ReadonlySet<unknown> = new Set(["__proto__", "constructor", "prototype"]);

/** Keys that could reach an object's prototype, aliases that could multiply the text, and nesting without end. */
function unsafeParts(file: Located): readonly PlacedFault[] {
  const faults: PlacedFault[] = [];
  const add = (offset: number | undefined, fault: ModelFault) => faults.push(placeAt(file, offset ?? 0, fault));
  visit(file.document, {
    Node: (_key, node, ancestors) => {
      if (isAlias(node)) add(node.range?.[0], { path: [], code: "alias" });
      if (ancestors.filter((ancestor) => isCollection(ancestor)).length <= deepestLevel) return undefined;
      add(node.range?.[0], { path: [], code: "too-deep", levels: deepestLevel });
      return visit.BREAK;
    },
    Pair: (_key, { key }) => {
      if (!isScalar(key)) add(undefined, { path: [], code: "bad-yaml", reason: "A key must be plain text" });
      else if (forbiddenKeys.has(key.value)) {
        add(key.range?.[0], { path: [], code: "forbidden-key", key: String(key.value) });
      }
    },
  });
  return faults;
}

type Issue = v.BaseIssue<unknown>;
interface PlacedIssue {
  readonly issue: Issue;
  readonly path: FaultPath;
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

function shapeFault(issue: Issue, path: FaultPath): ModelFault {
  const found = issue.received === "undefined" ? "" : issue.received;
  const key = String(path.at(-1) ?? "");
  if (issue.message === "too-few") {
    return { path, code: "too-few", least: Number(issue.requirement), found: Number(found) };
  }
  const form = formCodes.find((code): code is FormCode => code === issue.message);
  if (form) return { path, code: form, found };
  if (issue.type === "strict_object" && issue.expected === "never") return { path, code: "unknown-key", key };
  if (issue.type === "strict_object" && issue.expected?.startsWith('"') === true) {
    return { path, code: "missing-key", key };
  }
  const choices = [...(issue.expected ?? "").matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? "");
  if (choices.length > 0) return { path, code: "not-one-of", choices, found };
  return { path, code: "wrong-type", expected: kindOf(issue), found };
}

const kinds: Readonly<Record<string, ValueKind>> = {
  string: "text",
  number: "number",
  boolean: "truth",
  array: "list",
  strict_object: "group",
  record: "group",
  union: "text",
};

const kindOf = (issue: Issue): ValueKind => kinds[issue.type] ?? "other";
