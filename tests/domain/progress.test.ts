import { describe, expect, it } from "vitest";
import type { Answer, Evaluation, Mark } from "#domain/evaluation.ts";
import { evaluationProgress, nextOpenQuestion, questionsInWalk, stepProgress } from "#domain/progress.ts";
import { answerWith, evaluationWith, smallAssessment } from "#tests/support/assessments.ts";

const small = (answers: Readonly<Record<string, Mark | Answer>> = {}, overrides: Partial<Evaluation> = {}) =>
  evaluationWith(smallAssessment, answers, overrides);
const allHandled = {
  "ground-plan": 0,
  "ground-people": "unknown",
  "walls-start": "not-relevant",
  "walls-finish": 5,
  "roof-tiles": 1,
  "roof-gutter": 2,
} as const;

describe("the walk", () => {
  it("goes through the chosen variant in the order of the assessment", () => {
    expect(questionsInWalk(smallAssessment, small())).toEqual([
      { step: "ground", question: "ground-plan" },
      { step: "ground", question: "ground-people" },
      { step: "walls", question: "walls-start" },
      { step: "walls", question: "walls-finish" },
      { step: "roof", question: "roof-tiles" },
      { step: "roof", question: "roof-gutter" },
    ]);
  });

  it("keeps to the chosen steps, in the order of the assessment and not of the choice", () => {
    const scope = { steps: ["roof", "ground"], variant: "full" };
    expect(questionsInWalk(smallAssessment, small({}, { scope })).map(({ question }) => question)).toEqual([
      "ground-plan",
      "ground-people",
      "ground-survey",
      "roof-tiles",
      "roof-gutter",
    ]);
  });
});

describe("the progress of a step", () => {
  it.each([
    ["nothing is said", {}, { handled: 0, total: 2, parked: 0, state: "not-started" }],
    ["a question is level 0", { "ground-plan": 0 }, { handled: 1, total: 2, parked: 0, state: "started" }],
    ["a question is a don't-know", { "ground-plan": "unknown" }, { handled: 1, total: 2, parked: 0, state: "started" }],
    [
      "a question is not relevant",
      { "ground-plan": "not-relevant" },
      { handled: 1, total: 2, parked: 0, state: "started" },
    ],
    [
      "a blank question is parked",
      { "ground-plan": answerWith(null, { parked: true }) },
      { handled: 0, total: 2, parked: 1, state: "started" },
    ],
    ["all are handled", allHandled, { handled: 2, total: 2, parked: 0, state: "done" }],
    [
      "all are handled but one is parked",
      { ...allHandled, "ground-plan": answerWith(3, { parked: true }) },
      { handled: 2, total: 2, parked: 1, state: "started" },
    ],
    [
      "only a question outside the variant is answered",
      { "ground-survey": 3 },
      { handled: 0, total: 2, parked: 0, state: "not-started" },
    ],
  ] as const)("when %s", (_, answers, expected) => {
    expect(stepProgress(smallAssessment, small(answers), "ground")).toEqual(expected);
  });

  it("is nothing of nothing for a step that is left out or unknown", () => {
    const nothing = { handled: 0, total: 0, parked: 0, state: "not-started" };
    const evaluation = small(allHandled, { scope: { steps: ["roof"], variant: "short" } });
    expect(stepProgress(smallAssessment, evaluation, "ground")).toEqual(nothing);
    expect(stepProgress(smallAssessment, evaluation, "cellar")).toEqual(nothing);
  });

  it("is done for a chosen step that has no question in the variant", () => {
    const assessment = {
      ...smallAssessment,
      steps: smallAssessment.steps.map((step) => ({
        ...step,
        questions: step.questions.map((question) => ({ ...question, core: step.id !== "ground" })),
      })),
    };
    expect(stepProgress(assessment, small(), "ground")).toEqual({
      handled: 0,
      total: 0,
      parked: 0,
      state: "done",
    });
  });
});

describe("the progress of an evaluation", () => {
  it("adds up the chosen steps", () => {
    const answers = {
      ...allHandled,
      "walls-finish": null,
      "roof-tiles": answerWith(2, { parked: true }),
    };
    expect(evaluationProgress(smallAssessment, small(answers))).toEqual({
      handled: 5,
      total: 6,
      parked: 1,
      stepsDone: 1,
      steps: 3,
    });
    const scope = { steps: ["ground", "walls"], variant: "full" };
    expect(evaluationProgress(smallAssessment, small(answers, { scope }))).toEqual({
      handled: 3,
      total: 5,
      parked: 0,
      stepsDone: 0,
      steps: 2,
    });
  });
});

describe("the next open question", () => {
  it.each([
    ["the first of all when nothing is said", {}, { step: "ground", question: "ground-plan" }],
    [
      "the first blank one",
      { ...allHandled, "walls-finish": null, "roof-gutter": null },
      { step: "walls", question: "walls-finish" },
    ],
    [
      "a parked one with a level, when it comes first",
      { ...allHandled, "ground-people": answerWith(3, { parked: true }), "walls-finish": null },
      { step: "ground", question: "ground-people" },
    ],
    ["none when all are handled and none parked", allHandled, undefined],
  ] as const)("is %s", (_, answers, expected) => {
    expect(nextOpenQuestion(smallAssessment, small(answers))).toEqual(expected);
  });
});
