import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewestMarks, spreadOf } from "#domain/agreement.ts";

/** How many of each position on a scale of six there are among the marks. */
const counted = (...marks: readonly number[]) => ({
  levels: [0, 1, 2, 3, 4, 5].map((level) => marks.filter((mark) => mark === level).length),
});
const times = (count: number, mark: number) => Array.from({ length: count }, () => mark);
const levels = fc.array(fc.nat({ max: 15 }), { minLength: 2, maxLength: 11 });

describe("the rule of the room", () => {
  it.each([
    ["agrees at 3", counted(...times(8, 3), 2, 2, 4, 1), { n: 12, median: 3, outside: 1, verdict: "agreed" }],
    [
      "disagrees at 2.5 when marks are spread over the scale",
      counted(0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5),
      { n: 12, median: 2.5, outside: 8, verdict: "disagreed" },
    ],
    [
      "disagrees at 3 when exactly a third is outside",
      counted(...times(7, 3), 4, ...times(4, 5)),
      { n: 12, median: 3, outside: 4, verdict: "disagreed" },
    ],
    ["gives no verdict of two", counted(3, 3), { n: 2, median: 3, outside: 0, verdict: null }],
    ["agrees of three alike", counted(3, 3, 3), { n: 3, median: 3, outside: 0, verdict: "agreed" }],
    ["has no middle of none", counted(), { n: 0, median: null, outside: 0, verdict: null }],
  ])("%s", (_, round, expected) => {
    const { n, median, outside, verdict } = spreadOf(round);
    expect({ n, median, outside, verdict }).toEqual(expected);
  });

  it("tells the lowest and the highest mark", () => {
    expect(spreadOf(counted(4, 1, 3))).toMatchObject({ lowest: 1, highest: 4 });
    expect(spreadOf(counted())).toMatchObject({ lowest: null, highest: null });
  });

  it("gives a verdict of three marks or more, and of no fewer", () => {
    fc.assert(
      fc.property(levels, (counts) => {
        const { n, verdict } = spreadOf({ levels: counts });
        expect(n).toBe(counts.reduce((sum, count) => sum + count, 0));
        expect(verdict === null).toBe(n < fewestMarks);
      }),
    );
  });

  it("is the same whichever end of the scale comes first", () => {
    fc.assert(
      fc.property(levels, (counts) => {
        const [there, back] = [spreadOf({ levels: counts }), spreadOf({ levels: counts.toReversed() })];
        const { outside, verdict, n } = there;
        expect({ outside, verdict, n }).toEqual({ outside: back.outside, verdict: back.verdict, n: back.n });
        if (there.median !== null && back.median !== null) expect(there.median).toBe(counts.length - 1 - back.median);
      }),
    );
  });

  it("never turns to disagreement by one more mark at the median", () => {
    fc.assert(
      fc.property(levels, (counts) => {
        const before = spreadOf({ levels: counts });
        fc.pre(before.verdict === "agreed" && Number.isInteger(before.median));
        const more = counts.map((count, position) => (position === before.median ? count + 1 : count));
        expect(spreadOf({ levels: more })).toMatchObject({ verdict: "agreed", median: before.median });
      }),
    );
  });

  it("agrees when every mark is within one position of every other", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 8 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 2, max: 20 }),
        (at, low, high) => {
          const counts = Array.from({ length: at + 2 }, (_, position) =>
            position === at ? low : position > at ? high : 0,
          );
          expect(spreadOf({ levels: counts })).toMatchObject({ verdict: "agreed", outside: 0 });
        },
      ),
    );
  });
});
