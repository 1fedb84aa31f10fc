import { describe, expect, test } from "vitest";
import type { Assessment, Template } from "#domain/assessment.ts";
import { checkAssessment, checkTemplate } from "#domain/assessment-check.ts";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import { gardenFolder } from "../fixtures/garden.ts";

const read = readAssessmentFolder(gardenFolder);
if (!read.ok) throw new Error("the fixture has faults");
const garden: Assessment = read.content.assessment;
const [plan, plant] = garden.steps as [Assessment["steps"][number], Assessment["steps"][number]];
const log: Template = read.content.templates["day-log"]!.template;

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
});

describe("the formulas of a template", () => {
  const withFormula = (formula: string): Template => ({
    ...log,
    blocks: log.blocks.map((block) =>
      block.type === "table"
        ? {
            ...block,
            columns: block.columns.map((column) => (column.id === "cost" ? { ...column, formula } : column)),
          }
        : block,
    ),
  });
  const path = ["blocks", 1, "columns", 4, "formula"];

  test.each(["{litres}", "{litres} * {price}", "(({litres} - 1.5)) / {price} + 2"])("%s is arithmetic", (formula) => {
    expect(checkTemplate(garden, withFormula(formula))).toEqual([]);
  });

  test.each(["{litres} *", "{litres} {price}", "alert({litres})", "({litres}", "{litres} ** 2"])(
    "%s is no arithmetic",
    (formula) => {
      expect(checkTemplate(garden, withFormula(formula))).toEqual([{ path, code: "bad-formula", formula }]);
    },
  );

  test.each(["bed", "cost"])("a column such as %s cannot be counted with", (id) => {
    expect(checkTemplate(garden, withFormula(`{${id}} + 1`))).toEqual([{ path, code: "unknown-column", id }]);
  });
});
