import { describe, expect, it } from "vitest";
import {
  highestLevel,
  isAtLeast,
  levelPosition,
  rolesOf,
  lowestLevel,
  questionsOf,
  stepById,
  stepOfQuestion,
  variantOf,
} from "#domain/assessment.ts";
import { connectAssessment, smallAssessment, unevenAssessment } from "#tests/support/assessments.ts";

describe("look-ups in an assessment", () => {
  it.each([
    [3, 3, true],
    [2.9999999999, 3, true],
    [3.0000000001, 3, true],
    [2.99999999, 3, false],
    [0, 3, false],
  ])("compares %d with the limit %d within the tolerance: %s", (value, limit, expected) => {
    expect(isAtLeast(value, limit)).toBe(expected);
  });

  it("takes the lowest and highest level and a level's place from the scale", () => {
    expect(lowestLevel(unevenAssessment)).toBe(0);
    expect(highestLevel(unevenAssessment)).toBe(1);
    expect([0, 0.25, 0.5, 1, 0.75].map((level) => levelPosition(unevenAssessment, level))).toEqual([0, 1, 2, 3, -1]);
  });

  it("finds a variant by id and falls back on the first", () => {
    expect(variantOf(smallAssessment, "full").minCoverage).toBe(0.6);
    expect(variantOf(smallAssessment, "no-such").id).toBe("short");
  });

  it("asks only core questions in a core variant", () => {
    const ground = stepById(smallAssessment, "ground")!;
    const idsIn = (variantId: string) =>
      questionsOf(ground, variantOf(smallAssessment, variantId)).map((question) => question.id);
    expect(idsIn("short")).toEqual(["ground-plan", "ground-people"]);
    expect(idsIn("full")).toEqual(["ground-plan", "ground-people", "ground-survey"]);
  });

  it("finds a step by its id and by its question", () => {
    expect(stepById(smallAssessment, "walls")?.target).toBe(3);
    expect(stepById(smallAssessment, "cellar")).toBeUndefined();
    expect(stepOfQuestion(smallAssessment, "roof-gutter")?.id).toBe("roof");
    expect(stepOfQuestion(smallAssessment, "cellar-door")).toBeUndefined();
  });
});

describe("the nine steps of Connect", () => {
  it("stand in their order, on their direct prerequisites", () => {
    const numberOf = (id: string) => connectAssessment.steps.findIndex((step) => step.id === id) + 1;
    expect(connectAssessment.steps.map((step) => [step.id, step.dependsOn.map(numberOf)])).toEqual([
      ["vision", []],
      ["strategy", [1]],
      ["communication-plan", [1, 2]],
      ["needs-analysis", [2, 3]],
      ["market-analysis", [2, 4]],
      ["evaluation-model", [2, 4, 5]],
      ["procurement-model", [2, 4]],
      ["implementation-model", [2, 3, 4, 6, 7]],
      ["effect-monitoring", [2, 6, 8]],
    ]);
  });

  it("have two questions each in the short variant", () => {
    const short = variantOf(connectAssessment, "short");
    expect(connectAssessment.steps.map((step) => questionsOf(step, short).length)).toEqual(Array(9).fill(2));
  });

  it("are measured on the scale, target and thresholds that the method page describes", () => {
    expect(connectAssessment.scale.values).toEqual([0, 1, 2, 3, 4, 5]);
    expect(connectAssessment.target).toBe(4);
    expect(connectAssessment.thresholds).toEqual({ readyAt: 3, begunAt: 2, aboveBy: 1 });
    expect(connectAssessment.variants.map(({ id, minCoverage }) => [id, minCoverage])).toEqual([
      ["short", 0.5],
      ["full", 0.6],
    ]);
  });
});

it("roles follow the track, and all are offered while none is chosen", () => {
  const assessment = {
    ...smallAssessment,
    tracks: ["care", "school"],
    roles: ["nurse", "manager", "teacher"],
    roleTracks: { nurse: ["care"], teacher: ["school"] },
  };
  expect([null, "care", "school"].map((track) => rolesOf(assessment, track))).toEqual([
    ["nurse", "manager", "teacher"],
    ["nurse", "manager"],
    ["manager", "teacher"],
  ]);
});
