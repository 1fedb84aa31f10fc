/** Owns where the numbers of a chart's marks stand, so that no number covers a mark or another number. */

export interface NumberToPlace {
  /** The middle of its mark. */
  readonly x: number;
  readonly width: number;
  /** The side it stands on when both are free: -1 left, 1 right. */
  readonly side: 1 | -1;
}

/** From a mark's middle to its number, and how far from their middles other marks are left free. */
export interface Spacing {
  readonly distance: number;
  /** By a mark with a number of its own, and by one without. */
  readonly reach: { readonly numbered: number; readonly other: number };
}

const ample: Spacing = { distance: 8, reach: { numbered: 6, other: 6 } };

/**
 * Where each number begins, in the order given, on the side it wants or else the other, as near as `narrow` where it has
 * to; null for one with room nowhere, which the table tells. `others` are marks without a
 * number; nothing stands outside `from` and `to`.
 */
export function placeNumbers(
  numbers: readonly NumberToPlace[],
  others: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
  narrow: Spacing = ample,
): readonly (number | null)[] {
  const marks = [
    ...numbers.map(({ x }) => ({ x, kind: "numbered" as const })),
    ...others.map((x) => ({ x, kind: "other" as const })),
  ];
  const taken: { readonly start: number; readonly end: number }[] = [];
  return numbers.map(({ x, width, side }) => {
    const starts = [ample, narrow].flatMap((room) =>
      [side, -side].map((each) => ({
        candidate: each === 1 ? x + room.distance : x - room.distance - width,
        reach: room.reach,
      })),
    );
    const start = starts.find(({ candidate, reach }) => {
      const end = candidate + width;
      const isInside = candidate >= from && end <= to;
      const coversMark = marks.some(
        (mark) => mark.x !== x && candidate < mark.x + reach[mark.kind] && end > mark.x - reach[mark.kind],
      );
      const coversNumber = taken.some((other) => candidate < other.end + 2 && end > other.start - 2);
      return isInside && !coversMark && !coversNumber;
    })?.candidate;
    if (start !== undefined) taken.push({ start, end: start + width });
    return start ?? null;
  });
}
