/** Owns where the numbers of a chart's marks stand, so that no number covers a mark or another number. */

export interface NumberToPlace {
  /** The middle of its mark. */
  readonly x: number;
  readonly width: number;
  /** The side it stands on when both are free: -1 left, 1 right. */
  readonly side: 1 | -1;
}

/** From a mark's middle to its number, and to what the mark itself covers. */
const distance = 8;
const reach = 6;

/**
 * Where each number begins, in the order given, on the side it wants or else the other; null for one with room on neither,
 * which the table tells. `others` are marks without a number; nothing stands outside `from` and `to`.
 */
export function placeNumbers(
  numbers: readonly NumberToPlace[],
  others: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly (number | null)[] {
  const marks = [...numbers.map(({ x }) => x), ...others];
  const taken: { readonly start: number; readonly end: number }[] = [];
  return numbers.map(({ x, width, side }) => {
    const starts = [side, -side].map((each) => (each === 1 ? x + distance : x - distance - width));
    const start = starts.find((candidate) => {
      const end = candidate + width;
      const isInside = candidate >= from && end <= to;
      const coversMark = marks.some((mark) => mark !== x && candidate < mark + reach && end > mark - reach);
      const coversNumber = taken.some((other) => candidate < other.end + 2 && end > other.start - 2);
      return isInside && !coversMark && !coversNumber;
    });
    if (start !== undefined) taken.push({ start, end: start + width });
    return start ?? null;
  });
}
