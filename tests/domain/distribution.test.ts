import { expect, test } from "vitest";
import { distributionOf } from "#domain/distribution.ts";
import { evaluationWith, marksByStep, smallAssessment as assessment } from "#tests/support/assessments.ts";

const run = (name: string, ground: number, date = "2026-01-01", variant = "short") => {
  const evaluation = evaluationWith(assessment, marksByStep(assessment, { ground }));
  const organisation = { name, code: null };
  return { assessment, evaluation: { ...evaluation, organisation, date, scope: { ...evaluation.scope, variant } } };
};
const five = [run("Östby", 4), run("Åby", 1), run("Ärlinge", 3), run("Alby", 5), run("Zinkby", 2)];

test("municipalities stand in the alphabetical order of the language, whatever their levels", () => {
  const distribution = distributionOf(five, "sv");
  expect(distribution?.municipalities).toEqual(["Alby", "Zinkby", "Åby", "Ärlinge", "Östby"]);
  expect(distribution?.steps[0]).toEqual({ step: "ground", levels: [5, 2, 1, 3, 4] });
  expect(distribution?.steps[1]).toEqual({ step: "walls", levels: [null, null, null, null, null] });
});

test("fewer than five are not shown, and a municipality counts once, by its latest", () => {
  expect(distributionOf(five.slice(1), "sv")).toBeNull();
  expect(distributionOf([...five.slice(1), run("Åby", 5, "2025-01-01")], "sv")).toBeNull();
  const again = distributionOf([...five, run("åby", 5, "2025-01-01")], "sv");
  expect(again?.steps[0]?.levels).toEqual([5, 2, 1, 3, 4]);
});

test("it says whether all answered the same", () => {
  expect(distributionOf(five, "sv")?.isAlike).toBe(true);
  expect(distributionOf([...five, run("Byn", 2, "2026-01-01", "full")], "sv")?.isAlike).toBe(false);
});
