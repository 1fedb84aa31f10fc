import { describe, expect, it } from "vitest";
import { createAction, type Indicator } from "#domain/evaluation.ts";
import { canBeFollowedUp, createIndicator, lackingIndicatorParts } from "#domain/indicators.ts";

const whole: Indicator = {
  ...createIndicator("i1"),
  name: "Share of relatives who feel safe",
  baseline: { value: 0, date: "" },
  target: { value: 0, date: "2026-12-31" },
  source: { kind: "relative-survey", text: "", survey: [] },
  owner: "Head of unit",
};

describe("what an indicator lacks", () => {
  it("is everything that follow-up needs in a new one", () => {
    expect(lackingIndicatorParts(createIndicator("i1"))).toEqual([
      "name",
      "baseline",
      "target",
      "target-date",
      "source",
      "owner",
    ]);
  });

  it("is nothing once that is said, also when the values are 0 and the rest is left unsaid", () => {
    expect(lackingIndicatorParts(whole)).toEqual([]);
  });

  it.each([
    ["name", { name: " " }],
    ["baseline", { baseline: { value: null, date: "2026-01-01" } }],
    ["target", { target: { value: null, date: "2026-12-31" } }],
    ["target-date", { target: { value: 1, date: "" } }],
    ["source", { source: { kind: null, text: "A list", survey: [] } }],
    ["owner", { owner: "" }],
  ] as const)("is its %s when only that is missing", (part, changes) => {
    expect(lackingIndicatorParts({ ...whole, ...changes } as Indicator)).toEqual([part]);
  });
});

describe("an action", () => {
  const action = createAction("a1", { text: "", step: "ground", question: null, why: "", templates: [] });

  it("can be followed up when one of its indicators is whole", () => {
    expect(canBeFollowedUp({ ...action, indicators: [createIndicator("i2"), whole] })).toBe(true);
  });

  it("cannot without indicators, or with unfinished ones", () => {
    expect([action, { ...action, indicators: [createIndicator("i2")] }].map(canBeFollowedUp)).toEqual([false, false]);
  });
});
