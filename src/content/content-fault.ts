/** Owns how a fault in content is placed and said to the person who edits the files. */
import { isMap, isNode, isPair, isScalar, isSeq, type Document, type LineCounter } from "yaml";
import type { AssessmentFault, FaultPath } from "#domain/assessment-check.ts";

export interface ContentFault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** `path: expected ...` */
  readonly message: string;
}

/** A parsed file with what is needed to find a place in it. */
export interface Located {
  readonly name: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** `file:line:column path: expected ...`, on one line. */
export const printFault = (fault: ContentFault): string =>
  `${fault.file}:${fault.line}:${fault.column} ${fault.message.replaceAll(/\s+/g, " ")}`;

/** A path as written in messages: steps.0.id; "(file)" for the whole file. */
export const pathText = (path: FaultPath): string => (path.length === 0 ? "(file)" : path.join("."));

/** A fault at the path's key or value, or at the nearest parent that exists. */
export function faultAt(
  file: Located,
  path: FaultPath,
  message: string,
  side: "key" | "value" = "value",
): ContentFault {
  const offset = offsetOf(file.document, path, side);
  const { line, col } = file.lines.linePos(offset);
  return {
    file: file.name,
    line: Math.max(line, 1),
    column: Math.max(col, 1),
    message: `${pathText(path)}: ${message}`,
  };
}

/** What was expected, in English for the person who edits the files. */
export function describeAssessmentFault(fault: AssessmentFault): string {
  switch (fault.code) {
    case "duplicate-id":
      return `expected an id used once, found "${fault.id}" again`;
    case "reserved-id":
      return `expected another id, "${fault.id}" is reserved`;
    case "unknown-step":
      return `expected the id of a step, found "${fault.id}"`;
    case "unknown-template":
      return `expected the id of a template in toolbox/, found "${fault.id}"`;
    case "unknown-column":
      return `expected the id of another column that holds numbers, found "${fault.id}"`;
    case "depends-on-itself":
      return `expected other steps, found the step itself "${fault.id}"`;
    case "cyclic-dependency":
      return `expected no cycle, found ${fault.cycle.join(" -> ")}`;
    case "scale-not-rising":
      return `expected a value above ${fault.previous}, found ${fault.value}`;
    case "not-a-level":
      return `expected one of the scale's values ${fault.levels.join(", ")}, found ${fault.value}`;
    case "outside-scale":
      return `expected a value from ${fault.lowest} to ${fault.highest}, found ${fault.value}`;
    case "missing-words":
      return `expected words for "${fault.id}", found none`;
    case "unknown-words":
      return `expected only known ids, found "${fault.id}"`;
    case "wrong-count":
      return `expected ${fault.expected} texts, found ${fault.found}`;
    case "wrong-step":
      return `expected "${fault.expected}", found "${fault.found}"`;
    case "missing-formula":
      return "expected a formula for this column";
    case "missing-options":
      return "expected options for this column";
    case "needless-formula":
      return "expected a formula only in columns of type formula";
    case "needless-options":
      return "expected options only in columns of type choice";
    case "bad-formula":
      return `expected arithmetic over columns such as "{hours} * {rate}", found "${fault.formula}"`;
  }
}

function offsetOf(document: Document.Parsed, path: FaultPath, side: "key" | "value"): number {
  let value: unknown = document.contents;
  let offset = startOf(value) ?? 0;
  for (const [index, part] of path.entries()) {
    if (isMap(value)) {
      const pair = value.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part),
      );
      if (!pair) return offset;
      const key = startOf(pair.key);
      const last = index === path.length - 1;
      offset = (last && side === "value" ? scalarStart(pair.value) : undefined) ?? key ?? offset;
      value = pair.value;
    } else if (isSeq(value)) {
      const item: unknown = value.items[Number(part)];
      const start = startOf(item);
      if (start === undefined) return offset;
      offset = start;
      value = item;
    } else return offset;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const scalarStart = (node: unknown): number | undefined => (isScalar(node) ? startOf(node) : undefined);
