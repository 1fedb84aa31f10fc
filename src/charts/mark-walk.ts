/** Owns which mark of a chart a key leads to: the one that lies the way the key points. */

/** A mark in a row. */
export interface MarkSpot {
  readonly id: string;
  /** Marks of one kind are followed from row to row. */
  readonly kind: string;
  /** Where it lies along the row, in any unit. */
  readonly at: number;
}

/** The marks of a chart as they lie: in rows from top to bottom, or clockwise in a ring from the top. */
export type MarkWalk =
  | { readonly shape: "rows"; readonly rows: readonly (readonly MarkSpot[])[] }
  | { readonly shape: "ring"; readonly marks: readonly string[] };

const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"] as const;
export type WalkKey = (typeof keys)[number];

export const isWalkKey = (key: string): key is WalkKey => keys.some((known) => known === key);

/** The marks in reading order; empty when the chart has none. */
export const marksIn = (walk: MarkWalk): readonly string[] =>
  walk.shape === "ring" ? walk.marks : walk.rows.flatMap((row) => inRow(row).map(({ id }) => id));

/** The mark that the key leads to from `current`; `current` itself when there is none that way. */
export function nextMark(walk: MarkWalk, current: string, key: WalkKey): string {
  const marks = marksIn(walk);
  if (key === "Home") return marks[0] ?? current;
  if (key === "End") return marks.at(-1) ?? current;
  return (
    (walk.shape === "ring" ? aroundRing(walk.marks, current, key) : acrossRows(walk.rows, current, key)) ?? current
  );
}

type Arrow = Exclude<WalkKey, "Home" | "End">;

const inRow = (row: readonly MarkSpot[]): readonly MarkSpot[] => row.toSorted((a, b) => a.at - b.at);

function acrossRows(rows: readonly (readonly MarkSpot[])[], current: string, key: Arrow): string | undefined {
  const here = rows.findIndex((row) => row.some(({ id }) => id === current));
  const row = inRow(rows[here] ?? []);
  const place = row.findIndex(({ id }) => id === current);
  const spot = row[place];
  if (spot === undefined) return undefined;
  if (key === "ArrowLeft") return row[place - 1]?.id;
  if (key === "ArrowRight") return row[place + 1]?.id;
  const ahead = key === "ArrowDown" ? rows.slice(here + 1) : rows.slice(0, here).toReversed();
  return nearest(ahead.find((other) => other.length > 0) ?? [], spot)?.id;
}

/** The spot of the same kind, else the one closest along the row. */
function nearest(row: readonly MarkSpot[], { kind, at }: MarkSpot): MarkSpot | undefined {
  const same = row.filter((spot) => spot.kind === kind);
  const distance = (spot: MarkSpot) => Math.abs(spot.at - at);
  return (same.length > 0 ? same : row).toSorted((a, b) => distance(a) - distance(b))[0];
}

/** The neighbour that lies the way the arrow points: to the right is clockwise in the upper half, anticlockwise below. */
function aroundRing(marks: readonly string[], current: string, key: Arrow): string | undefined {
  const here = marks.indexOf(current);
  if (here < 0) return undefined;
  const along = (index: number) => {
    const angle = (2 * Math.PI * index) / marks.length;
    if (key === "ArrowRight") return Math.sin(angle);
    if (key === "ArrowLeft") return -Math.sin(angle);
    return key === "ArrowUp" ? Math.cos(angle) : -Math.cos(angle);
  };
  const least = along(here) + 1e-9;
  const [ahead] = [here + 1, here - 1].filter((index) => along(index) > least).toSorted((a, b) => along(b) - along(a));
  return ahead === undefined ? undefined : marks[(ahead + marks.length) % marks.length];
}
