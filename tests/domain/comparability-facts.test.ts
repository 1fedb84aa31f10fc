import { expect, test } from "vitest";
import { comparabilityFacts } from "#domain/comparability-facts.ts";
import { mittkopingMappings, mittkopingYears } from "#tests/support/three-years.ts";

test("each line of the box has what lies behind it", async () => {
  const [first, , last] = await mittkopingYears();
  const moved = {
    ...last,
    evaluation: { ...last.evaluation, unit: "Skolan", scope: { ...last.evaluation.scope, variant: "full" } },
  };
  expect(comparabilityFacts(first, moved, mittkopingMappings).slice(0, 5)).toEqual([
    { aspect: "version", likeness: "partly", versions: ["0.9.0", "1.0.0"], common: 44, all: 46 },
    { aspect: "variant", likeness: "partly", variants: ["short", "full"] },
    { aspect: "method", likeness: "same", methods: ["consensus", "consensus"] },
    { aspect: "scope", likeness: "partly", differs: ["unit"] },
    { aspect: "roles", likeness: "partly", both: 6, all: 10 },
  ]);
  expect(comparabilityFacts(first, last, mittkopingMappings).at(-1)).toEqual({
    aspect: "coverage",
    likeness: "same",
    coverages: [17 / 19, 15 / 17],
  });
});

test("versions that nothing leads between have nothing in common, whichever is first", async () => {
  const [first, , last] = await mittkopingYears();
  expect(comparabilityFacts(last, first, [])[0]).toEqual({
    aspect: "version",
    likeness: "different",
    versions: ["1.0.0", "0.9.0"],
    common: null,
    all: 46,
  });
});
