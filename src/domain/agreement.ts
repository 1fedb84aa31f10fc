/** Owns when marks made apart agree: the rule of the room, over one question's marks. */

/** How many gave each mark to a question in one round. */
export interface Round {
  /** By position on the scale, from the lowest level. */
  readonly levels: readonly number[];
  readonly unknown: number;
  readonly notRelevant: number;
}

export interface Spread {
  /** How many marked a level; those who did not know, or found it not relevant, are counted apart. */
  readonly n: number;
  /** The middle position, the two middle ones averaged; null when nobody marked a level. */
  readonly median: number | null;
  /** The lowest and the highest position that somebody marked; null when nobody marked a level. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** How many marked a position more than one from the median. */
  readonly outside: number;
  /** Whether the marks agree; null with fewer than three. */
  readonly verdict: "agreed" | "disagreed" | null;
}

/** Fewer level marks than this give no verdict. */
export const fewestMarks = 3;
/** How far from the median, in positions on the scale, a mark may be without being outside. */
const reach = 1;

/**
 * How far apart the marks of a round are. They agree when three times those outside are fewer than all who marked a
 * level: generalised from the published consensus rule of the SCIROCCO workshops.
 */
export function spreadOf({ levels }: Pick<Round, "levels">): Spread {
  const positions = levels.flatMap((count, position) => Array.from({ length: count }, () => position));
  const n = positions.length;
  const [lowest, highest] = [positions[0] ?? null, positions.at(-1) ?? null];
  const median = medianOf(positions);
  if (median === null) return { n, median, lowest, highest, outside: 0, verdict: null };
  const outside = positions.filter((position) => Math.abs(position - median) > reach).length;
  const verdict = n < fewestMarks ? null : 3 * outside < n ? "agreed" : "disagreed";
  return { n, median, lowest, highest, outside, verdict };
}

/** The middle of positions in rising order, the two middle ones averaged; null for none. */
function medianOf(positions: readonly number[]): number | null {
  const middle = positions.length / 2;
  const [below, above] = [positions[Math.ceil(middle) - 1], positions[Math.floor(middle)]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}
