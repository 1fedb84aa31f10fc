/** Owns where the numbers at the marks of a row stand, so that none covers another number or a mark. */
import type { ShapeKind } from "./mark-shapes.tsx";

/** A mark and its number; lengths in em, from any origin along the row. */
export interface NumberedMark {
  readonly kind: ShapeKind;
  readonly x: number;
  readonly number: string;
}

export interface NumberPlace {
  readonly kind: ShapeKind;
  readonly number: string;
  /** The middle of the number, in em: x along the row, y down from the middle of the marks. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Who gets room first. */
const inOrder: readonly ShapeKind[] = ["level", "target", "last", "reference"];
const markReach = 0.62;
/** The tick of the reference profile is taller than it is wide. */
const tickReach = { halfWidth: 0.3, halfHeight: 0.95 };
const besideGap = 0.3;
const aboveMark = 1.12;
/** How far a number above or below its mark may stand to the side, nearest first. */
const shifts = [0, 0.45, 0.9, 1.35, 1.75] as const;
const halfHeight = 0.46;
const digit = 0.56;

/**
 * A place for each number, at its mark: first on the side away from the row's other marks, then on the other side, then
 * above and below, straight or a little to the side. The bar lies between the marks named as its ends. Four marks with
 * numbers such as "2,5" all have room, wherever they lie; longer numbers may not, and then those that come last are left out.
 */
export function placeNumbers(
  marks: readonly NumberedMark[],
  barEnds: readonly [ShapeKind, ShapeKind] = ["level", "target"],
): readonly NumberPlace[] {
  const taken: Box[] = marks.map(boxOf);
  const ends = marks.filter(({ kind }) => barEnds.includes(kind)).map(({ x }) => x);
  if (ends.length === 2) taken.push(barBetween(Math.min(...ends), Math.max(...ends)));
  const middle = marks.reduce((sum, { x }) => sum + x, 0) / marks.length;
  const choices = inOrder.flatMap((kind) =>
    marks
      .filter((mark) => mark.kind === kind)
      .map((mark) => ({
        mark,
        boxes: candidates(mark, mark.x < middle).filter((box) => !taken.some((other) => overlap(box, other))),
      })),
  );
  for (let count = choices.length; count > 0; count -= 1) {
    const boxes = arrange(choices.slice(0, count).map(({ boxes }) => boxes));
    if (boxes !== null)
      return boxes.flatMap(({ x, y }, index) => {
        const choice = choices[index];
        return choice === undefined ? [] : [{ kind: choice.mark.kind, number: choice.mark.number, x, y }];
      });
  }
  return [];
}

/** One box from each list, the earliest that leave room for those that follow; null when none do. */
function arrange(lists: readonly (readonly Box[])[], taken: readonly Box[] = []): readonly Box[] | null {
  const [boxes, ...rest] = lists;
  if (boxes === undefined) return taken;
  for (const box of boxes) {
    const found = taken.some((other) => overlap(box, other)) ? null : arrange(rest, [...taken, box]);
    if (found !== null) return found;
  }
  return null;
}

function candidates({ x, number }: NumberedMark, isLeftmost: boolean): readonly Box[] {
  const halfWidth = (number.length * digit) / 2;
  const beside = markReach + besideGap + halfWidth;
  const away = isLeftmost ? -1 : 1;
  return [
    { x: x + away * beside, y: 0, halfWidth, halfHeight },
    { x: x - away * beside, y: 0, halfWidth, halfHeight },
    ...shifts.flatMap((shift) =>
      [-aboveMark, aboveMark].flatMap((y) =>
        [away * shift, -away * shift].map((aside) => ({ x: x + aside, y, halfWidth, halfHeight })),
      ),
    ),
  ];
}

const boxOf = ({ kind, x }: NumberedMark): Box =>
  kind === "reference" ? { x, y: 0, ...tickReach } : { x, y: 0, halfWidth: markReach, halfHeight: markReach };

const barBetween = (from: number, to: number): Box => ({
  x: (from + to) / 2,
  y: 0,
  halfWidth: (to - from) / 2,
  halfHeight: 0.13,
});

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight;
