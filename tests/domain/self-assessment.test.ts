import { describe, expect, it } from "vitest";
import type { Evaluation } from "#domain/evaluation.ts";
import { answeredHow, ownTargets } from "#domain/self-assessment.ts";
import { answerWith, evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { agreeing, person } from "#tests/support/collected.ts";

const own = (answers: Parameters<typeof evaluationWith>[1], overrides: Partial<Evaluation> = {}) =>
  ownTargets(smallAssessment, evaluationWith(smallAssessment, answers, overrides));

describe("the group's own targets", () => {
  it("are those set for a step or for one of its questions", () => {
    expect(own({ "ground-plan": 3 })).toEqual({ steps: [], isAll: false });
    expect(own({ "roof-tiles": answerWith(null, { target: 0 }) }, { targets: { walls: 0 } })).toEqual({
      steps: ["walls", "roof"],
      isAll: false,
    });
  });

  it("are not those of steps and questions that are not chosen", () => {
    expect(own({}, { targets: { walls: 5 }, scope: { steps: ["ground"], variant: "full" } })).toEqual({
      steps: [],
      isAll: false,
    });
    expect(own({}, { targets: { ground: 5 }, scope: { steps: ["ground"], variant: "full" } }).isAll).toBe(true);
  });
});

describe("how the answers came about", () => {
  const alone = ["a", "b", "c"].map((id) => person(id, "builder", { "ground-plan": 3 }));
  const how = (method: Evaluation["method"], mark: 3 | null, collected?: Evaluation["collected"]) =>
    answeredHow(evaluationWith(smallAssessment, { "ground-plan": mark }, { method, ...(collected && { collected }) }));

  it("is the method where nobody answered alone", () => {
    expect(how("consensus", 3)).toEqual({ method: "consensus", ahead: 0 });
    expect(how("individual", 3)).toEqual({ method: "individual", ahead: 0 });
  });

  it("is agreement on what some had answered ahead, once the group has answered anything", () => {
    expect(how("individual", null, { rounds: {}, respondents: alone })).toEqual({ method: "individual", ahead: 0 });
    expect(how("individual", 3, { rounds: {}, respondents: alone })).toEqual({ method: "consensus", ahead: 3 });
    expect(how("consensus", 3, { rounds: {}, respondents: alone })).toEqual({ method: "consensus", ahead: 3 });
  });

  it("is interviews until the room has marked as well", () => {
    expect(how("interview", 3, { rounds: {}, respondents: alone })).toEqual({ method: "interview", ahead: 0 });
    const rounds = { "ground-plan": [agreeing as never] };
    expect(how("interview", 3, { rounds, respondents: alone })).toEqual({ method: "consensus", ahead: 3 });
  });
});
