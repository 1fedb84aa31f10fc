import { describe, expect, it } from "vitest";
import { createEvaluation } from "#domain/evaluation.ts";
import { followUpOf, nextYear } from "#domain/next-year.ts";
import { connectAssessment, evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { plannedAction, undecidedAction } from "#tests/support/report-content.ts";

const begun = { id: "next", now: "2027-03-11T08:00:00Z", date: "2027-03-11", appVersion: "0.2.0" };
const last = evaluationWith(
  smallAssessment,
  { "ground-plan": 3 },
  {
    id: "last",
    organisation: { name: "Husby", code: "1234" },
    unit: "Bygg",
    label: "Våren 2026",
    method: "interview",
    roles: ["builder", "Snickare"],
    scope: { steps: ["ground", "roof"], variant: "full" },
    targets: { ground: 5, roof: 2 },
    notes: { ground: { success: "En chef", hindrance: "", staysHere: false } },
    vision: { year: 2030, goals: [] },
    focus: ["roof"],
    actions: [plannedAction, undecidedAction],
  },
);

describe("next year", () => {
  it("keeps who and what it is about, answers nothing and follows up the plan", () => {
    expect(nextYear(smallAssessment, last, begun)).toEqual({
      ...createEvaluation(smallAssessment, begun),
      organisation: { name: "Husby", code: "1234" },
      unit: "Bygg",
      method: "interview",
      roles: ["builder", "Snickare"],
      scope: { steps: ["ground", "roof"], variant: "full" },
      targets: { ground: 5, roof: 2 },
      followUp: {
        of: { id: "last", date: "2026-03-12", label: "Våren 2026" },
        actions: [
          { action: plannedAction, verdict: null, why: "" },
          { action: undecidedAction, verdict: null, why: "" },
        ],
      },
    });
  });

  it("is on the version given, without the steps, levels, track and variant that it lacks", () => {
    const [ground] = smallAssessment.steps;
    const newer = {
      ...smallAssessment,
      version: "2.0.0",
      scale: { values: [0, 1, 2, 3, 4] },
      variants: [{ id: "whole", questions: "all" as const, minCoverage: 0.5 }],
      steps: [ground!],
    };
    const { assessment, scope, targets, track } = nextYear(newer, { ...last, track: "school" }, begun);
    expect({ assessment, scope, targets, track }).toEqual({
      assessment: { id: "small", version: "2.0.0" },
      scope: { steps: ["ground"], variant: "whole" },
      targets: {},
      track: null,
    });
  });

  it("has all steps when none of last year's is left, and keeps a track that is there", () => {
    const { scope, track } = nextYear(connectAssessment, { ...last, track: "school" }, begun);
    expect(scope.steps).toEqual(connectAssessment.steps.map(({ id }) => id));
    expect(track).toBe("school");
  });

  it("follows up a plan without actions too, so that last year is still known", () => {
    expect(followUpOf({ ...last, actions: [] })).toEqual({
      of: { id: "last", date: "2026-03-12", label: "Våren 2026" },
      actions: [],
    });
  });
});
