import { describe, expect, it } from "vitest";
import { oneYearAfter } from "#domain/follow-up.ts";

describe("one year after", () => {
  it.each([
    ["2026-03-12", "2027-03-12"],
    ["2027-12-31", "2028-12-31"],
    ["2028-02-29", "2029-02-28"],
    ["2027-02-28", "2028-02-28"],
    ["", ""],
  ])("%j is %j", (day, next) => {
    expect(oneYearAfter(day)).toEqual(next);
  });
});
