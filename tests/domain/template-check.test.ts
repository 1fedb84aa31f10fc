import { describe, expect, test } from "vitest";
import type { Assessment, Template } from "#domain/assessment.ts";
import { checkTemplate } from "#domain/template-check.ts";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import { gardenFolder } from "../fixtures/garden.ts";

const read = readAssessmentFolder(gardenFolder);
if (!read.ok) throw new Error("the fixture has faults");
const garden: Assessment = read.content.assessment;
const log: Template = read.content.templates["day-log"]!.template;

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
