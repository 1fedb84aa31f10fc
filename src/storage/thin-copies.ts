/** Owns when a copy is due, and which copies are kept as they grow many: pure. */
import { byCodeUnit } from "#domain/code-unit-order.ts";
import type { Copy } from "./tables.ts";

type Kept = Pick<Copy, "key" | "id" | "kind" | "at" | "changed" | "bytes">;

/** How long a removed evaluation is kept, in days. */
export const daysInBin = 30;

const minutesApart = 5;
/** How many are kept of an evaluation: the latest, the last of each hour and of each day, and those before commands. */
const latest = 12;
const hours = 24;
const days = 30;
const beforeCommands = 20;
/** How much all copies of all evaluations may weigh together, in bytes. */
const heaviest = 20_000_000;

/** Whether five minutes have passed since each of the moments; a clock that was set back counts as time passed. */
export const isCopyDue = (moments: readonly string[], at: string): boolean =>
  moments.every((moment) => Math.abs(Date.parse(at) - Date.parse(moment)) >= minutesApart * 60_000);

/**
 * The keys of the copies to let go, of all evaluations together. Of those made in the course of editing, what is neither
 * among an evaluation's 12 latest nor the last of one of its 24 latest hours or 30 latest days; of those before
 * commands, all but the 20 latest. Then the oldest, those before commands last, while all weigh more than 20 MB. The
 * newest of all is always kept.
 */
export function copiesToDrop(copies: readonly Kept[]): readonly string[] {
  const newestFirst = copies.toSorted((a, b) => byCodeUnit(b.at, a.at) || byCodeUnit(b.key, a.key));
  const [edited, commanded] = [newestFirst.filter(isEdited), newestFirst.filter((copy) => !isEdited(copy))];
  const kept = new Set([
    ...newestOfEach(edited, ({ id, key }) => [id, key], latest),
    ...newestOfEach(edited, ({ id, changed }) => [id, changed.slice(0, "2026-03-12T09".length)], hours),
    ...newestOfEach(edited, ({ id, changed }) => [id, changed.slice(0, "2026-03-12".length)], days),
    ...newestOfEach(commanded, ({ id, key }) => [id, key], beforeCommands),
  ]);
  const [newest, ...others] = newestFirst.filter((copy) => kept.has(copy));
  const light = withinWeight([newest, ...others.toSorted((a, b) => Number(isEdited(a)) - Number(isEdited(b)))]);
  return newestFirst.filter((copy) => !light.has(copy)).map(({ key }) => key);
}

const isEdited = ({ kind }: Kept): boolean => kind === "editing";

/** The first copy of each kind that `nameOf` tells apart, for as many kinds of an evaluation as asked for. */
function newestOfEach(
  newestFirst: readonly Kept[],
  nameOf: (copy: Kept) => readonly [id: string, name: string],
  most: number,
): readonly Kept[] {
  const seen = new Map<string, Set<string>>();
  return newestFirst.filter((copy) => {
    const [id, name] = nameOf(copy);
    const names = seen.get(id) ?? new Set();
    seen.set(id, names);
    if (names.has(name) || names.size >= most) return false;
    names.add(name);
    return true;
  });
}

/** The evaluations that were last removed more than 30 days before the moment, whether or not they have come back. */
export function removedLongAgo(copies: readonly Pick<Copy, "id" | "kind" | "at">[], at: string): readonly string[] {
  const removed = copies.filter(({ kind }) => kind === "before-remove");
  const last = new Map(removed.toSorted((a, b) => byCodeUnit(a.at, b.at)).map((copy) => [copy.id, copy.at] as const));
  const limit = Date.parse(at) - daysInBin * 24 * 3_600_000;
  return [...last].filter(([, moment]) => Date.parse(moment) < limit).map(([id]) => id);
}

/** The first, and of the others as many from the front as there is room for. */
function withinWeight(inOrder: readonly (Kept | undefined)[]): ReadonlySet<Kept> {
  const light = new Set<Kept>();
  let weight = 0;
  for (const copy of inOrder) {
    if (!copy) continue;
    weight += copy.bytes;
    if (light.size > 0 && weight > heaviest) break;
    light.add(copy);
  }
  return light;
}
