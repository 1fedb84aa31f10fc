import { expect, test } from "vitest";
import { createAction } from "#domain/evaluation.ts";
import { documentContext } from "#documents/document-context.ts";
import { evaluationWith, marksByStep, smallAssessment } from "#tests/support/assessments.ts";
import { roofTemplate } from "#tests/support/roof-template.ts";
import { smallWords } from "#tests/support/report-content.ts";

const contextOf = (marks: Parameters<typeof marksByStep>[1]) =>
  documentContext(
    smallAssessment,
    smallWords.assessment,
    evaluationWith(smallAssessment, marksByStep(smallAssessment, marks), {
      organisation: { name: "Mittköping", code: null },
      unit: "Hemtjänsten",
      actions: [
        {
          ...createAction("a", {
            text: "Lägg taket",
            step: "roof",
            question: null,
            why: "",
            templates: ["roof-count"],
          }),
          owner: "Byggare",
        },
        createAction("b", { text: "Gräv", step: "ground", question: null, why: "", templates: ["ground-plan-form"] }),
      ],
    }),
    roofTemplate,
    "sv",
  );

test("a document is filled in with the step's level, target and gap and only the actions that point at the template", () => {
  expect(contextOf({ roof: 2 })).toEqual({
    municipality: "Mittköping",
    unit: "Hemtjänsten",
    date: "2026-03-12",
    level: "2 Plan",
    target: "4 Klart",
    gap: "2",
    actions: [{ text: "Lägg taket", owner: "Byggare", start: "", finish: "" }],
  });
});

test("a step without answers has no level and no gap", () => {
  const { level, target, gap } = contextOf({});
  expect([level, target, gap]).toEqual(["", "4 Klart", ""]);
});
