import { describe, expect, test } from "vitest";
import { comparisonKind, latestOfEach, shortNames } from "#domain/comparison-kind.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { evaluationWith, smallAssessment as assessment } from "#tests/support/assessments.ts";

const run = (details: Partial<Evaluation> & { readonly name?: string }) => {
  const { name = "Mittköping", ...rest } = details;
  return { assessment, evaluation: { ...evaluationWith(assessment, {}), organisation: { name, code: null }, ...rest } };
};

describe("what evaluations are compared as", () => {
  test.each([
    ["years", [run({}), run({ name: " mittköping " })]],
    ["years", [run({ track: "school" }), run({ track: null })]],
    ["tracks", [run({ track: "school" }), run({ track: "health-care" })]],
    ["municipalities", [run({ track: "school" }), run({ name: "Lillby" })]],
  ])("%s", (kind, runs) => expect(comparisonKind(runs)).toBe(kind));
});

describe("what each is called", () => {
  test.each([
    [
      ["2024-03-01", "2025-03-01"],
      ["2024", "2025"],
    ],
    [
      ["2025-03-01", "2025-09-01"],
      ["2025-03-01", "2025-09-01"],
    ],
    [
      ["2025-03-01", "2025-03-01"],
      ["2025-03-01 (1)", "2025-03-01 (2)"],
    ],
  ])("%s", (dates, names) => expect(shortNames(dates.map((date) => run({ date })))).toEqual(names));

  test("one without a day has the day it was begun", () => {
    expect(shortNames([run({ date: "", created: "2023-05-06T10:00:00.000Z" })])).toEqual(["2023"]);
  });
});

test("the latest of each group is kept", () => {
  const runs = [
    run({ id: "b", date: "2025-01-01" }),
    run({ id: "c", date: "2026-01-01", track: "school" }),
    run({ id: "a", date: "2024-01-01" }),
  ];
  const latest = latestOfEach(runs, ({ evaluation }) => evaluation.track ?? "");
  expect(latest.map(({ evaluation }) => evaluation.id)).toEqual(["b", "c"]);
});
