import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shown } from "#domain/rounding.ts";

describe("the number as shown", () => {
  it.each([
    [0, 0],
    [2.25, 2.3],
    [-2.25, -2.3],
    [2.2499, 2.2],
    [0.05, 0.1],
    [-0.05, -0.1],
    [0.04, 0],
    [1.9999999999, 2],
    [0.15, 0.2],
    [1.005, 1],
    [0.049999999999, 0.1],
    [0.04999, 0],
    [4.95, 5],
    [5, 5],
  ])("shows %d as %d", (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  it("shows a small negative number as 0, never as -0", () => {
    expect(Object.is(shown(-0.04), 0)).toBe(true);
    expect(Object.is(shown(-0), 0)).toBe(true);
  });

  it("is symmetric, keeps a number already shown, and is never further off than half a tenth", () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (value) => {
        expect(shown(shown(value))).toBe(shown(value));
        expect(shown(-value) + shown(value)).toBe(0);
        expect(Math.abs(shown(value) - value)).toBeLessThanOrEqual(0.05 + 1e-8);
      }),
    );
  });
});
