/** Owns turning the text of a file into a value, within limits that hold before anything else looks at it. */
import { type FileFault, type FileFaultValues, wholeFault } from "./file-fault.ts";

/** The most a file may hold, in megabytes. */
export const maxFileMegabytes = 20;
/** How deep its groups and lists may lie in each other. An evaluation needs eight. */
const maxLevels = 40;
/** How many values it may hold in all. Two hundred evaluations hold half of this. */
const maxParts = 1_000_000;
/** How many values one group or list may hold. The longest is the log: ten thousand changes are years of work. */
const maxMembers = 50_000;

export type JsonResult =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: FileFault };

/** The value of a file's text, with or without a byte order mark, or why it is not read. */
export function readJson(text: string): JsonResult {
  if (text.length > maxFileMegabytes * 1_000_000) {
    return { ok: false, fault: wholeFault("too-large", { megabytes: maxFileMegabytes }) };
  }
  const { levels, parts, members } = extentOf(text);
  if (levels > maxLevels) return { ok: false, fault: wholeFault("too-deep", { levels: maxLevels }) };
  if (parts > maxParts) return { ok: false, fault: wholeFault("too-many-parts", { most: maxParts }) };
  if (members > maxMembers) return { ok: false, fault: wholeFault("too-many-parts", { most: maxMembers }) };
  return parseJson(text.startsWith("\uFEFF") ? text.slice(1) : text);
}

/** The value of a JSON text without a byte order mark, or the place where it stops being JSON. */
export function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: FileFault<"not-json"> } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const place = placeOf(error instanceof Error ? error.message : "", text);
    return { ok: false, fault: { code: "not-json", path: [], values: place } };
  }
}

interface Extent {
  readonly levels: number;
  /** About how many values there are in all. */
  readonly parts: number;
  /** How many the largest group or list holds. */
  readonly members: number;
}

/** How deep the text goes and how much it holds, counted without parsing it; deeper than allowed it stops counting. */
function extentOf(text: string): Extent {
  /** How many values have begun at each level. */
  const begun: number[] = [0];
  let level = 0;
  let levels = 0;
  let parts = 1;
  let members = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isInString) {
      if (character === "\\") at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === "{" || character === "[") {
      level += 1;
      parts += 1;
      begun[level] = 1;
      levels = Math.max(levels, level);
      if (level > maxLevels) break;
    } else if (character === "}" || character === "]") level -= 1;
    else if (character === ",") {
      parts += 1;
      const count = (begun[level] ?? 0) + 1;
      begun[level] = count;
      members = Math.max(members, count);
    }
  }
  return { levels, parts, members };
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
