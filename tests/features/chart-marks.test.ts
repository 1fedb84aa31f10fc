import { describe, expect, it } from "vitest";
import { isWalkKey, type MarkWalk, marksIn, nextMark, type WalkKey } from "#charts/mark-walk.ts";
import { type NumberedMark, placeNumbers } from "#charts/number-places.ts";

const rows: MarkWalk = {
  shape: "rows",
  rows: [
    [
      { id: "a/target", kind: "target", at: 4 },
      { id: "a/level", kind: "level", at: 1 },
    ],
    [],
    [{ id: "c/target", kind: "target", at: 3 }],
    [
      { id: "d/last", kind: "last", at: 0 },
      { id: "d/level", kind: "level", at: 2.5 },
    ],
  ],
};
const ring: MarkWalk = { shape: "ring", marks: ["north", "east", "south", "west"] };

describe("the arrow keys in rows of marks", () => {
  it.each<[string, WalkKey, string]>([
    ["a/level", "ArrowRight", "a/target"],
    ["a/target", "ArrowLeft", "a/level"],
    ["a/level", "ArrowLeft", "a/level"],
    ["a/target", "ArrowDown", "c/target"],
    ["c/target", "ArrowDown", "d/level"],
    ["d/last", "ArrowUp", "c/target"],
    ["a/level", "ArrowUp", "a/level"],
    ["c/target", "Home", "a/level"],
    ["c/target", "End", "d/level"],
  ])("lead from %s by %s to %s", (from, key, to) => {
    expect(nextMark(rows, from, key)).toBe(to);
  });
});

describe("the arrow keys in a ring of marks", () => {
  it.each<[string, WalkKey, string]>([
    ["north", "ArrowRight", "east"],
    ["north", "ArrowLeft", "west"],
    ["south", "ArrowRight", "east"],
    ["south", "ArrowLeft", "west"],
    ["east", "ArrowUp", "north"],
    ["east", "ArrowDown", "south"],
    ["west", "ArrowDown", "south"],
    ["east", "ArrowRight", "east"],
    ["north", "ArrowUp", "north"],
    ["east", "End", "west"],
  ])("lead from %s by %s to %s", (from, key, to) => {
    expect(nextMark(ring, from, key)).toBe(to);
  });
});

it("marks are read row by row, from left to right", () => {
  expect(marksIn(rows)).toEqual(["a/level", "a/target", "c/target", "d/last", "d/level"]);
});

it("other keys are left to the browser", () => {
  expect(["ArrowDown", "Home", "Tab", "Enter", " ", "a"].filter(isWalkKey)).toEqual(["ArrowDown", "Home"]);
});

describe("the numbers at the marks", () => {
  const mark = (kind: NumberedMark["kind"], x: number, number = "2,5"): NumberedMark => ({ kind, x, number });
  const placed = (marks: readonly NumberedMark[]) =>
    placeNumbers(marks).map(({ kind, x, y }) => [
      kind,
      x < marks.find((other) => other.kind === kind)!.x ? "left" : "right",
      y,
    ]);

  it("stand on the sides that face away from each other", () => {
    expect(placed([mark("level", 10), mark("target", 20)])).toEqual([
      ["level", "left", 0],
      ["target", "right", 0],
    ]);
    expect(placed([mark("level", 20), mark("target", 10)])).toEqual([
      ["level", "right", 0],
      ["target", "left", 0],
    ]);
  });

  it("of a mark on top of another one stands above it", () => {
    const places = placeNumbers([mark("level", 10, "3"), mark("target", 20, "4"), mark("last", 10, "3")]);
    expect(places.map(({ kind, x, y }) => ({ kind, x, y }))).toContainEqual({ kind: "last", x: 10, y: -1.12 });
  });

  const boxOf = ({ x, y, number }: ReturnType<typeof placeNumbers>[number]) => ({
    x,
    y,
    width: number.length * 0.5,
    height: 0.85,
  });
  const kinds = ["level", "target", "last", "reference"] as const;
  /** Every way four marks can lie on a scale from 0 to 5, half levels apart and, close together, tenths apart. */
  const spreads = (emPerLevel: number): readonly (readonly NumberedMark[])[] => {
    const halves = Array.from({ length: 11 }, (_, index) => index / 2);
    const tenths = Array.from({ length: 8 }, (_, index) => (10 + index) / 10);
    return [halves, tenths].flatMap((levels) =>
      levels.flatMap((level) =>
        levels.flatMap((target) =>
          levels.flatMap((last) =>
            levels.map((reference) =>
              [level, target, last, reference].map((value, index) =>
                mark(kinds[index]!, value * emPerLevel, String(value).replace(".", ",")),
              ),
            ),
          ),
        ),
      ),
    );
  };

  it.each([2.5, 10])("are all there and cover neither one another nor a mark, at %d em to a level", (emPerLevel) => {
    const wrong = spreads(emPerLevel).flatMap((marks) => {
      const places = placeNumbers(marks);
      const boxes = places.map(boxOf);
      const isCovered = boxes.some((box, index) =>
        boxes
          .slice(index + 1)
          .some(
            (other) =>
              Math.abs(box.x - other.x) < (box.width + other.width) / 2 && Math.abs(box.y - other.y) < box.height,
          ),
      );
      const coversMark = boxes.some((box) =>
        marks.some(
          ({ kind, x }) => kind !== "reference" && Math.abs(box.x - x) < box.width / 2 + 0.5 && Math.abs(box.y) < 0.9,
        ),
      );
      const isWhole = places.length === 4 && new Set(places.map(({ kind }) => kind)).size === 4;
      return isWhole && !isCovered && !coversMark ? [] : [marks.map(({ number }) => number)];
    });
    expect(wrong).toEqual([]);
  });

  it("that are too long to have room are left out from the last", () => {
    const long = kinds.map((kind) => mark(kind, 0, "12 345 678,9"));
    const left = placeNumbers(long).map(({ kind }) => kind);
    expect(left).toEqual(kinds.slice(0, left.length));
  });
});
