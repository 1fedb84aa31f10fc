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

/** The numbers that are never left out come first. */
const inOrder: readonly ShapeKind[] = ["level", "target", "last", "reference"];
const markReach = 0.62;
/** The tick of the reference profile is taller than it is wide. */
const tickReach = { halfWidth: 0.3, halfHeight: 0.95 };
const besideGap = 0.3;
const aboveMark = 1.12;
const halfHeight = 0.46;
const digit = 0.56;

/**
 * The numbers that have room, each at its mark: first on the side away from the row's other marks, then on the other side,
 * then above it and below it. The bar lies between the marks named as its ends. One that has room nowhere is left out; the table has it.
 */
export function placeNumbers(
  marks: readonly NumberedMark[],
  barEnds: readonly [ShapeKind, ShapeKind] = ["level", "target"],
): readonly NumberPlace[] {
  const taken: Box[] = marks.map(boxOf);
  const ends = marks.filter(({ kind }) => barEnds.includes(kind)).map(({ x }) => x);
  if (ends.length === 2) taken.push(barBetween(Math.min(...ends), Math.max(...ends)));
  const middle = marks.reduce((sum, { x }) => sum + x, 0) / marks.length;
  const places: NumberPlace[] = [];
  for (const kind of inOrder) {
    const mark = marks.find((other) => other.kind === kind);
    const box =
      mark && candidates(mark, mark.x < middle).find((candidate) => !taken.some((other) => overlap(candidate, other)));
    if (mark === undefined || box === undefined) continue;
    taken.push(box);
    places.push({ kind, number: mark.number, x: box.x, y: box.y });
  }
  return places;
}

function candidates({ x, number }: NumberedMark, isLeftmost: boolean): readonly Box[] {
  const halfWidth = (number.length * digit) / 2;
  const beside = markReach + besideGap + halfWidth;
  const sides = isLeftmost ? [-beside, beside] : [beside, -beside];
  return [
    ...sides.map((shift) => ({ x: x + shift, y: 0, halfWidth, halfHeight })),
    ...[-aboveMark, aboveMark].map((y) => ({ x, y, halfWidth, halfHeight })),
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
