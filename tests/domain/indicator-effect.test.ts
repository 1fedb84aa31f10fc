import { describe, expect, it } from "vitest";
import type { Indicator } from "#domain/evaluation.ts";
import { indicatorEffect } from "#domain/indicator-effect.ts";
import { createIndicator } from "#domain/indicators.ts";

const indicator = (
  baseline: number | null,
  target: number | null,
  values: readonly number[],
  threshold: Indicator["threshold"] = { when: "below", value: null },
): Indicator => ({
  ...createIndicator("i"),
  baseline: { value: baseline, date: "" },
  target: { value: target, date: "" },
  threshold,
  measurements: values.map((value) => ({ value, date: "2026-02-01", remark: "" })),
});

describe("what an indicator says of the effect", () => {
  it.each([
    ["reached at the target", 0, 4, 4, "reached", 1],
    ["reached past it", 0, 4, 5, "reached", 1.25],
    ["on the way by the share that is gone", 2, 10, 5, "on-the-way", 0.375],
    ["unchanged at the baseline", 2, 10, 2, "unchanged", 0],
    ["worse on its other side", 2, 10, 1, "worse", -0.125],
    ["reached downwards when the target is below the baseline", 40, 25, 24, "reached", 16 / 15],
    ["on the way downwards", 40, 25, 34, "on-the-way", 0.4],
    ["worse upwards when less is better", 40, 25, 43, "worse", -0.2],
    ["reached at 0, which is a value", 3, 0, 0, "reached", 1],
    ["reached although 0.1 + 0.2 is not quite 0.3", 0, 0.1 + 0.2, 0.3, "reached", 0.3 / (0.1 + 0.2)],
  ] as const)("is %s", (_, baseline, target, value, verdict, share) => {
    const effect = indicatorEffect(indicator(baseline, target, [value]));
    expect([effect.verdict, effect.share]).toEqual([verdict, share]);
  });

  it("is taken from the measurement made last", () => {
    const effect = indicatorEffect(indicator(0, 4, [4, 1]));
    expect([effect.verdict, effect.actual?.value]).toEqual(["on-the-way", 1]);
  });

  it("is not measured without a measurement, and says nothing of a threshold", () => {
    expect(indicatorEffect(indicator(0, 4, [], { when: "below", value: 1 }))).toEqual({
      verdict: "not-measured",
      actual: null,
      share: null,
      shareToSay: null,
      isPastThreshold: false,
    });
  });

  it.each([
    ["the baseline is missing", null, 4, 4, "unknown"],
    ["the target is missing", 0, null, 4, "unknown"],
    ["both are the same and the value another", 3, 3, 4, "unknown"],
    ["both are the same and so is the value", 3, 3, 3, "reached"],
  ] as const)("has no share when %s", (_, baseline, target, value, verdict) => {
    const effect = indicatorEffect(indicator(baseline, target, [value]));
    expect([effect.verdict, effect.share]).toEqual([verdict, null]);
  });

  it.each([
    [1, 0.01],
    [500, 0.5],
    [999, 0.99],
    [0, null],
    [1000, null],
  ])("says the share of %i of 1000 as %s, never as none or all of the way", (value, share) => {
    expect(indicatorEffect(indicator(0, 1000, [value])).shareToSay).toBe(share);
  });

  it.each([
    ["below", 3, 2.9, true],
    ["below", 3, 3, false],
    ["below", 3, 3.1, false],
    ["above", 3, 3.1, true],
    ["above", 3, 3, false],
    ["above", 3, 2.9, false],
    ["below", null, 0, false],
  ] as const)("tells whether the threshold %s %s is passed by %s: %s", (when, value, measured, isPast) => {
    expect(indicatorEffect(indicator(0, 4, [measured], { when, value })).isPastThreshold).toBe(isPast);
  });
});
