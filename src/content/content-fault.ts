/** Owns where in a parsed file a fault stands; imports no Node, so that a browser can place faults too. */
import { isMap, isNode, isPair, isScalar, isSeq, type Document, type LineCounter } from "yaml";
import type { FaultPath } from "#domain/assessment-fault.ts";
import type { ModelFault, PlacedFault } from "#domain/model-fault.ts";

/** A parsed file with what is needed to find a place in it. */
export interface Located {
  readonly name: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** A checked value and where it stands: a whole file, or the part of one at the path. */
export interface Part<T> {
  readonly file: Located;
  readonly at: FaultPath;
  readonly value: T;
}

const atKey: ReadonlySet<ModelFault["code"]> = new Set([
  "unknown-words",
  "unknown-track",
  "unknown-key",
  "unknown-table",
  "unknown-cell",
  "computed-cell",
  "forbidden-key",
]);

/** The fault at its path's key or value in the file, or at the nearest parent that exists. */
export function placeFault(file: Located, fault: ModelFault): PlacedFault {
  const offset = offsetOf(file.document, fault.path, atKey.has(fault.code) ? "key" : "value");
  return placeAt(file, offset, fault);
}

/** The faults of a part, each with its path from the top of the file. */
export const placeFaults = (part: Part<unknown>, faults: readonly ModelFault[]): readonly PlacedFault[] =>
  faults.map((fault) => placeFault(part.file, { ...fault, path: [...part.at, ...fault.path] }));

/** The fault at a character of the file, counted from 0. */
export function placeAt(
  { name, lines }: Pick<Located, "name" | "lines">,
  offset: number,
  fault: ModelFault,
): PlacedFault {
  const { line, col } = lines.linePos(offset);
  return { file: name, line: Math.max(line, 1), column: Math.max(col, 1), fault };
}

/** A fault of the file as a whole. */
export const faultOfFile = (file: string, fault: ModelFault): PlacedFault => ({ file, line: 1, column: 1, fault });

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
