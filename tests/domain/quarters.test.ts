import { describe, expect, it } from "vitest";
import { busiestQuarter, quartersOfPlan, timelineOfPlan } from "#domain/quarters.ts";

const plan = [
  { start: "2026-12-31", finish: "2027-04-01" },
  { start: "", finish: "2026-03-31" },
  { start: "", finish: "" },
  { start: "2026-01-01", finish: "2026-12-01" },
];

describe("the quarters of a plan", () => {
  it("are those where an action begins or ends, with the numbers of the actions", () => {
    expect(quartersOfPlan(plan)).toEqual([
      { year: 2026, quarter: 1, starts: [4], finishes: [2] },
      { year: 2026, quarter: 4, starts: [1], finishes: [4] },
      { year: 2027, quarter: 2, starts: [], finishes: [1] },
    ]);
  });

  it("are none without days", () => {
    expect(quartersOfPlan([{ start: "", finish: "" }])).toEqual([]);
    expect(timelineOfPlan([{ start: "", finish: "" }])).toEqual({ quarters: [], spans: [] });
  });
});

describe("the timeline of a plan", () => {
  it("has every quarter from first to last, and a span for each action that has a day", () => {
    expect(timelineOfPlan(plan)).toEqual({
      quarters: [
        { year: 2026, quarter: 1 },
        { year: 2026, quarter: 2 },
        { year: 2026, quarter: 3 },
        { year: 2026, quarter: 4 },
        { year: 2027, quarter: 1 },
        { year: 2027, quarter: 2 },
      ],
      spans: [
        { number: 1, from: 3, to: 5 },
        { number: 2, from: 0, to: 0 },
        { number: 4, from: 0, to: 3 },
      ],
    });
  });

  it("spans what lies between days in the wrong order", () => {
    expect(timelineOfPlan([{ start: "2026-07-01", finish: "2026-02-01" }]).spans).toEqual([
      { number: 1, from: 0, to: 2 },
    ]);
  });
});

describe("the busiest quarter", () => {
  const busiestOf = (...days: readonly (readonly [string, string])[]) =>
    busiestQuarter(timelineOfPlan(days.map(([start, finish]) => ({ start, finish }))));

  it("is the one in which most actions run, whether they begin, go on or end in it", () => {
    expect(busiestQuarter(timelineOfPlan(plan))).toEqual({ place: 0, count: 2 });
    expect(busiestOf(["2026-01-01", "2026-09-30"], ["2026-07-01", "2026-07-31"], ["2026-04-01", ""])).toEqual({
      place: 1,
      count: 2,
    });
  });

  it("is the first of several, and none for a plan without days", () => {
    expect(busiestOf(["2026-01-01", ""], ["2026-10-01", ""])).toEqual({ place: 0, count: 1 });
    expect(busiestOf(["", ""])).toBeNull();
  });
});
