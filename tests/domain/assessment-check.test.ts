import { describe, expect, test } from "vitest";
import type { Assessment } from "#domain/assessment.ts";
import { checkAssessment } from "#domain/assessment-check.ts";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import { gardenFolder } from "../fixtures/garden.ts";

const read = readAssessmentFolder(gardenFolder);
if (!read.ok) throw new Error("the fixture has faults");
const garden: Assessment = read.content.assessment;
const [plan, plant] = garden.steps as [Assessment["steps"][number], Assessment["steps"][number]];

describe("the structure of an assessment", () => {
  test.each<[string, Partial<Assessment>, unknown]>([
    [
      "two steps with one id, which also share their questions",
      { steps: [plan, plan] },
      [
        { path: ["steps", 1, "id"], code: "duplicate-id", id: "plan" },
        { path: ["steps", 1, "questions", 0, "id"], code: "duplicate-id", id: "plan-written" },
        { path: ["steps", 1, "questions", 1, "id"], code: "duplicate-id", id: "plan-known" },
        { path: ["rules", 0, "when", 1, "any", 0], code: "unknown-step", id: "plant" },
      ],
    ],
    [
      "a step that depends on itself",
      { steps: [{ ...plan, dependsOn: ["plan"] }, plant] },
      [{ path: ["steps", 0, "dependsOn", 0], code: "depends-on-itself", id: "plan" }],
    ],
    [
      "a step that depends on an unknown one",
      { steps: [plan, { ...plant, dependsOn: ["soil"] }] },
      [{ path: ["steps", 1, "dependsOn", 0], code: "unknown-step", id: "soil" }],
    ],
    [
      "a role and a track that do not exist, where roles are given their tracks",
      { roleTracks: { nobody: ["nowhere"] } },
      [
        { path: ["roleTracks", "nobody"], code: "unknown-role", id: "nobody" },
        { path: ["roleTracks", "nobody", 0], code: "unknown-track", id: "nowhere" },
      ],
    ],
    [
      "a role that does not exist, or is named twice, among those who know",
      {
        steps: [
          { ...plan, knownBy: ["keeper", "keeper"] },
          { ...plant, knownBy: ["nobody"] },
        ],
      },
      [
        { path: ["steps", 0, "knownBy", 1], code: "duplicate-id", id: "keeper" },
        { path: ["steps", 1, "knownBy", 0], code: "unknown-role", id: "nobody" },
      ],
    ],
    [
      "a role that does not exist among those who know the answer to one question",
      { steps: [plan, { ...plant, questions: [{ ...plant.questions[0]!, knownBy: ["nobody"] }] }] },
      [{ path: ["steps", 1, "questions", 0, "knownBy", 0], code: "unknown-role", id: "nobody" }],
    ],
    [
      "a reference profile that lacks a step, knows another and lies between two levels",
      { reference: { plan: 0.75, soil: 1 } },
      [
        { path: ["reference"], code: "missing-level", id: "plant" },
        { path: ["reference", "plan"], code: "not-a-level", value: 0.75, levels: [0, 0.25, 0.5, 1] },
        { path: ["reference", "soil"], code: "unknown-step", id: "soil" },
      ],
    ],
    [
      "a scale that falls",
      { scale: { values: [0, 0.5, 0.25, 1] } },
      [{ path: ["scale", "values", 2], code: "scale-not-rising", value: 0.25, previous: 0.5 }],
    ],
    [
      "a target between two levels",
      { target: 0.75 },
      [{ path: ["target"], code: "not-a-level", value: 0.75, levels: [0, 0.25, 0.5, 1] }],
    ],
    [
      "a step's target between two levels",
      { steps: [{ ...plan, target: 0.4 }, plant] },
      [{ path: ["steps", 0, "target"], code: "not-a-level", value: 0.4, levels: [0, 0.25, 0.5, 1] }],
    ],
    [
      "a threshold above the scale",
      { thresholds: { ...garden.thresholds, readyAt: 3 } },
      [{ path: ["thresholds", "readyAt"], code: "outside-scale", value: 3, lowest: 0, highest: 1 }],
    ],
    [
      "an id that no record can hold safely",
      { roles: ["constructor"] },
      [{ path: ["roles", 0], code: "reserved-id", id: "constructor" }],
    ],
  ])("%s is a fault", (_name, change, expected) => {
    expect(checkAssessment({ ...garden, ...change }, ["day-log"])).toEqual(expected);
  });

  test("has no faults as it stands", () => {
    expect(checkAssessment(garden, ["day-log"])).toEqual([]);
  });

  test("may have a level for every step as a reference, and roles that know", () => {
    const steps = [{ ...plan, knownBy: ["keeper"] }, plant];
    expect(checkAssessment({ ...garden, steps, reference: { plan: 0.5, plant: 1 } }, ["day-log"])).toEqual([]);
  });
});
