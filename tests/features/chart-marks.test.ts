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

  it("never cover one another or a mark, wherever the marks lie; those without room are left out", () => {
    const spots = [0, 0.6, 1.2, 2, 3, 5];
    let count = 0;
    for (const level of spots)
      for (const target of spots)
        for (const last of spots)
          for (const reference of spots) {
            const marks = [
              mark("reference", reference),
              mark("last", last),
              mark("target", target),
              mark("level", level),
            ];
            const places = placeNumbers(marks);
            const boxes = places.map(({ kind, x, y, number }) => ({
              kind,
              x,
              y,
              width: number.length * 0.5,
              height: 0.85,
            }));
            for (const [index, box] of boxes.entries()) {
              for (const other of boxes.slice(index + 1))
                expect(Math.abs(box.x - other.x) >= box.width || Math.abs(box.y - other.y) >= box.height).toBe(true);
              for (const { kind, x } of marks)
                if (kind !== "reference")
                  expect(Math.abs(box.x - x) >= box.width / 2 + 0.5 || Math.abs(box.y) >= 0.9).toBe(true);
            }
            expect(placeNumbers(marks.slice(1)).map(({ kind }) => kind)).toContain("level");
            count += places.length;
          }
    expect(count).toBeGreaterThan(2 * spots.length ** 4);
  });
});
