import { describe, expect, it } from "vitest";
import { type Action, createAction } from "#domain/evaluation.ts";
import { createIndicator } from "#domain/indicators.ts";
import { lackingParts, planCompleteness } from "#domain/plan-completeness.ts";

const actionWith = (overrides: Partial<Action> = {}): Action => ({
  ...createAction("a1", { text: "Write it down", step: "ground", question: null, why: "", templates: [] }),
  ...overrides,
});

const complete: Partial<Action> = {
  owner: "Head of administration",
  start: "2026-04-01",
  finish: "2026-10-31",
  funding: "missing",
  indicators: [
    {
      ...createIndicator("i1"),
      name: "Units with a plan",
      baseline: { value: 0, date: "" },
      target: { value: 12, date: "2026-12-31" },
      source: { kind: "own-count", text: "", survey: [] },
      owner: "Head of administration",
    },
  ],
};

describe("what an action lacks", () => {
  it("is everything in a new action", () => {
    expect(lackingParts(actionWith())).toEqual(["owner", "start", "finish", "funding", "indicator"]);
  });

  it("is nothing once everything is said, also when what is said is that funding is missing", () => {
    expect(lackingParts(actionWith(complete))).toEqual([]);
  });

  it("is the owner when only spaces stand there", () => {
    expect(lackingParts(actionWith({ ...complete, owner: "  " }))).toEqual(["owner"]);
  });

  it("is the indicator when none of them can be followed up", () => {
    expect(lackingParts(actionWith({ ...complete, indicators: [createIndicator("i2")] }))).toEqual(["indicator"]);
  });
});

describe("the completeness of a plan", () => {
  it("is zero of everything without actions", () => {
    expect(planCompleteness([])).toEqual({
      actions: 0,
      lacking: { owner: 0, start: 0, finish: 0, funding: 0, indicator: 0 },
      amount: 0,
      withoutAmount: 0,
      uncertainFunding: 0,
      steps: 0,
    });
  });

  it("counts what is lacking, adds up the amounts and counts the steps", () => {
    expect(
      planCompleteness([
        actionWith({ ...complete, amount: 250_000, step: "ground" }),
        actionWith({ ...complete, amount: 0, funding: "unclear", finish: "", step: "walls" }),
        actionWith({ owner: "IT", funding: "partly", step: "walls" }),
      ]),
    ).toEqual({
      actions: 3,
      lacking: { owner: 0, start: 1, finish: 2, funding: 0, indicator: 1 },
      amount: 250_000,
      withoutAmount: 1,
      uncertainFunding: 2,
      steps: 2,
    });
  });

  it("counts 0 kronor as an amount", () => {
    expect(planCompleteness([actionWith({ amount: 0 }), actionWith()]).withoutAmount).toBe(1);
  });

  it("counts unsaid funding as lacking and not as uncertain", () => {
    const { lacking, uncertainFunding } = planCompleteness([actionWith({ funding: null })]);
    expect({ funding: lacking.funding, uncertainFunding }).toEqual({ funding: 1, uncertainFunding: 0 });
  });
});
