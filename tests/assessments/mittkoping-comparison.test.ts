import { expect, it } from "vitest";
import { compareRuns } from "#domain/comparison.ts";
import { comparisonRows } from "#domain/comparison-rows.ts";
import { mittkopingMappings, mittkopingYears } from "#tests/support/three-years.ts";
import expected from "./mittkoping-comparison.expected.json" with { type: "json" };

// The working stands in mittkoping-comparison.md.
it("says of Mittköping's three years what was worked out by hand", async () => {
  const [first, second, third] = await mittkopingYears();
  expect(comparisonRows(compareRuns([third, first, second], mittkopingMappings))).toEqual(expected);
});
