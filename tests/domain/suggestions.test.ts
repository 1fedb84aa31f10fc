import { describe, expect, it } from "vitest";
import type { Assessment } from "#domain/assessment.ts";
import { type Action, type Answer, createAction, type Evaluation, type Mark } from "#domain/evaluation.ts";
import { scoreEvaluation } from "#domain/scoring.ts";
import { isInPlan, listUnknowns, suggestActions } from "#domain/suggestions.ts";
import { answerWith, evaluationWith, smallAssessment, unevenAssessment } from "#tests/support/assessments.ts";

type Answers = Readonly<Record<string, Mark | Answer>>;

function suggest(assessment: Assessment, answers: Answers, overrides: Partial<Evaluation> = {}) {
  const evaluation = evaluationWith(assessment, answers, overrides);
  return suggestActions(assessment, evaluation, scoreEvaluation(assessment, evaluation));
}

const ranks = (answers: Answers, overrides: Partial<Evaluation> = {}) =>
  suggest(smallAssessment, answers, overrides).map(({ question, rank }) => [question, rank]);

describe("suggested actions", () => {
  it("lead from a level to the next, ranked by gap x weight x (1 + dependents), with the reason", () => {
    expect(
      suggest(smallAssessment, {
        "ground-plan": 2,
        "ground-people": 4,
        "walls-start": 0,
        "walls-finish": 1,
        "roof-tiles": 3,
        "roof-gutter": 5,
      }),
    ).toEqual([
      {
        question: "walls-finish",
        step: "walls",
        from: 1,
        action: "walls-finish/1-2",
        templates: ["walls-finish-form"],
        gap: 2,
        weight: 3,
        dependents: 1,
        rank: 12,
      },
      {
        question: "ground-plan",
        step: "ground",
        from: 2,
        action: "ground-plan/2-3",
        templates: ["ground-plan-form"],
        gap: 2,
        weight: 1,
        dependents: 2,
        rank: 6,
      },
      {
        question: "walls-start",
        step: "walls",
        from: 0,
        action: "walls-start/0-1",
        templates: ["walls-start-form"],
        gap: 3,
        weight: 1,
        dependents: 1,
        rank: 6,
      },
      {
        question: "roof-tiles",
        step: "roof",
        from: 3,
        action: "roof-tiles/3-4",
        templates: ["roof-tiles-form"],
        gap: 1,
        weight: 1,
        dependents: 0,
        rank: 1,
      },
    ]);
  });

  it("count positions, not level values, on an uneven scale", () => {
    expect(
      suggest(unevenAssessment, { "try-small": 0.25, "keep-going": 0.5 }).map(({ question, action, gap, rank }) => ({
        question,
        action,
        gap,
        rank,
      })),
    ).toEqual([
      { question: "keep-going", action: "keep-going/2-3", gap: 0.5, rank: 0.5 },
      // gap 0.25 x weight 0.5 x (1 + 1)
      { question: "try-small", action: "try-small/1-2", gap: 0.25, rank: 0.25 },
    ]);
  });

  it("are tied by step, then question order", () => {
    expect(ranks({ "roof-gutter": 1, "roof-tiles": 1, "ground-people": 3, "ground-plan": 3 })).toEqual([
      ["ground-plan", 3],
      ["ground-people", 3],
      ["roof-tiles", 3],
      ["roof-gutter", 3],
    ]);
  });

  it("are tied when ranks differ by the arithmetic of decimals alone", () => {
    const assessment: Assessment = {
      ...smallAssessment,
      target: 1 + 1e-12,
      steps: smallAssessment.steps.map((step) => (step.id === "roof" ? { ...step, target: 3 + 1e-11 } : step)),
    };
    const suggestions = suggest(assessment, { "roof-tiles": 0, "ground-plan": 0 });
    expect(suggestions.map(({ question }) => question)).toEqual(["ground-plan", "roof-tiles"]);
    expect(suggestions[1]!.rank).toBeGreaterThan(suggestions[0]!.rank);
  });

  it("come from the question's own target before the step's, and the group's before the definition's", () => {
    expect(ranks({ "roof-tiles": answerWith(2, { target: 3 }), "roof-gutter": 2 }, { targets: { roof: 5 } })).toEqual([
      ["roof-gutter", 3],
      ["roof-tiles", 1],
    ]);
  });

  it.each([
    ["blank", null],
    ["a don't-know", "unknown"],
    ["not relevant", "not-relevant"],
    ["at its target", 4],
    ["above its target", 5],
  ] as const)("leave out a question that is %s", (_, mark) => {
    expect(ranks({ "ground-plan": mark })).toEqual([]);
  });

  it("leave out a gap that is there by the arithmetic of decimals alone", () => {
    expect(ranks({ "ground-plan": answerWith(3, { target: 3 + 1e-12 }) })).toEqual([]);
  });

  it("leave out a question at the top of the scale, where there is no next level", () => {
    expect(ranks({ "ground-plan": answerWith(5, { target: 6 }) })).toEqual([]);
  });

  it("leave out a level that the scale does not have", () => {
    expect(ranks({ "ground-plan": 2.5 })).toEqual([]);
  });

  it("include a parked question with a level, and one in a step with too few answers", () => {
    expect(ranks({ "walls-start": answerWith(2, { parked: true }) })).toEqual([["walls-start", 2]]);
  });

  it("come only from chosen steps and questions in the chosen variant", () => {
    const answers = { "ground-survey": 1, "roof-tiles": 1 };
    expect(ranks(answers)).toEqual([["roof-tiles", 3]]);
    expect(ranks(answers, { scope: { steps: ["ground", "walls"], variant: "full" } })).toEqual([["ground-survey", 12]]);
  });

  it.each([
    ["all chosen", ["ground", "walls", "roof"], {}, 2],
    ["also a dependent with too few answers", ["ground", "roof"], {}, 1],
    ["no dependent that is left out", ["ground"], {}, 0],
    [
      "no dependent that is not applicable",
      ["ground", "walls", "roof"],
      { "roof-tiles": "not-relevant", "roof-gutter": "not-relevant" },
      1,
    ],
  ] as const)("count dependents: %s", (_, steps, answers, expected) => {
    const scope = { steps: [...steps], variant: "short" };
    const suggestions = suggest(smallAssessment, { "ground-plan": 3, ...answers }, { scope });
    expect(suggestions.map(({ dependents, rank }) => [dependents, rank])).toEqual([[expected, 1 + expected]]);
  });
});

describe("things to find out", () => {
  const answers: Answers = {
    "roof-gutter": answerWith("unknown", { parked: true }),
    "ground-survey": "unknown",
    "ground-plan": "unknown",
    "ground-people": 0,
    "walls-start": "not-relevant",
    "walls-finish": null,
  };

  it("are the don't-knows of the chosen variant in order, nothing blank and nothing not relevant", () => {
    expect(listUnknowns(smallAssessment, evaluationWith(smallAssessment, answers))).toEqual([
      { question: "ground-plan", step: "ground" },
      { question: "roof-gutter", step: "roof" },
    ]);
  });

  it("leave out steps that are not chosen", () => {
    const scope = { steps: ["ground"], variant: "full" };
    expect(listUnknowns(smallAssessment, evaluationWith(smallAssessment, answers, { scope }))).toEqual([
      { question: "ground-plan", step: "ground" },
      { question: "ground-survey", step: "ground" },
    ]);
  });
});

describe("a question is in the plan", () => {
  const plan = (action: Partial<Action>) => ({
    actions: [
      {
        ...createAction("a", { text: "Own words", step: "ground", question: "ground-plan", why: "", templates: [] }),
        ...action,
      },
    ],
  });

  it.each([
    ["while an action that comes from it is not finished, whatever its words", {}, true],
    ["while the action is paused", { status: "paused" as const }, true],
    ["no longer when the action is finished", { status: "finished" as const }, false],
    ["not by the group's own action", { question: null }, false],
  ])("%s", (_, action, expected) => {
    expect(isInPlan(plan(action), "ground-plan")).toBe(expected);
  });
});
