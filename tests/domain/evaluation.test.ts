import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { answerTo, createAction, createEvaluation, emptyAnswer, levelOf } from "#domain/evaluation.ts";
import { evaluationSchema } from "#domain/evaluation-schema.ts";
import { answerWith, evaluationWith, smallAssessment } from "#tests/support/assessments.ts";

const created = createEvaluation(smallAssessment, {
  id: "evaluation-1",
  now: "2026-03-12T09:00:00Z",
  date: "2026-03-12",
  appVersion: "0.1.0",
});

describe("a new evaluation", () => {
  it("covers all steps in the first variant with nothing answered", () => {
    expect(created.assessment).toEqual({ id: "small", version: "1.0.0" });
    expect(created.scope).toEqual({ steps: ["ground", "walls", "roof"], variant: "short" });
    expect([created.answers, created.targets, created.actions]).toEqual([{}, {}, []]);
  });

  it("is a valid document", () => {
    expect(v.parse(evaluationSchema, created)).toEqual(created);
  });
});

describe("an answer", () => {
  it("is the empty one when nothing has been said", () => {
    expect(answerTo(created, "ground-plan")).toEqual(emptyAnswer);
  });

  it("is the one given", () => {
    const given = answerWith(2, { parked: true });
    expect(answerTo(evaluationWith(smallAssessment, { "ground-plan": given }), "ground-plan")).toEqual(given);
  });

  it.each([
    [0, 0],
    [3, 3],
    [null, undefined],
    ["unknown", undefined],
    ["not-relevant", undefined],
  ] as const)("with the mark %s has the level %s", (mark, level) => {
    expect(levelOf(answerWith(mark))).toBe(level);
  });
});

describe("a new action", () => {
  it("has its text and origin, is not started, and has no amount rather than 0", () => {
    const action = createAction("action-1", {
      text: "Write the plan.",
      step: "ground",
      question: "ground-plan",
      why: "",
      templates: ["ground-plan-form"],
    });
    expect(action).toEqual({
      id: "action-1",
      text: "Write the plan.",
      step: "ground",
      question: "ground-plan",
      why: "",
      owner: "",
      deputy: "",
      start: "",
      finish: "",
      status: "not-started",
      funding: null,
      amount: null,
      risks: "",
      indicators: [],
      templates: ["ground-plan-form"],
    });
    expect(v.parse(evaluationSchema, { ...created, actions: [action] }).actions).toEqual([action]);
  });
});
