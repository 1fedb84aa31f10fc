import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frequencies } from "#domain/evaluation.ts";
import { createIndicator } from "#domain/indicators.ts";
import { measuringDays, mostMeasuringDays } from "#domain/measuring-days.ts";
import { isRealDay } from "#domain/real-day.ts";

const indicator = (
  frequency: (typeof frequencies)[number] | null,
  target: string,
  baseline = "2026-01-31",
): Parameters<typeof measuringDays>[0] => ({
  ...createIndicator("i"),
  frequency,
  baseline: { value: 0, date: baseline },
  target: { value: 1, date: target },
});

describe("the days to measure", () => {
  it("are counted from the baseline up to the day before the target, at the end of shorter months", () => {
    expect(measuringDays(indicator("monthly", "2026-05-31"), "2026-01-31")).toEqual([
      "2026-02-28",
      "2026-03-31",
      "2026-04-30",
    ]);
    expect(measuringDays(indicator("half-yearly", "2027-12-31"), "2026-03-12")).toEqual([
      "2026-07-31",
      "2027-01-31",
      "2027-07-31",
    ]);
    expect(measuringDays(indicator("yearly", "2029-03-01", "2024-02-29"), "2024-02-29").at(-1)).toBe("2029-02-28");
  });

  it("are those to come, from the given day without a baseline's", () => {
    expect(measuringDays(indicator("quarterly", "2026-12-01"), "2026-07-31")).toEqual(["2026-10-31"]);
    expect(measuringDays(indicator("quarterly", "2026-10-01", ""), "2026-03-12")).toEqual(["2026-06-12", "2026-09-12"]);
  });

  it("are none without an interval or a day for the target", () => {
    expect(measuringDays(indicator(null, "2030-01-01"), "2026-03-12")).toEqual([]);
    expect(measuringDays(indicator("monthly", ""), "2026-03-12")).toEqual([]);
  });

  it("are real days in order and never too many", () => {
    const day = fc
      .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...frequencies), day, day, day, (frequency, target, baseline, after) => {
        const days = measuringDays(indicator(frequency, target, baseline), after);
        expect(days.length).toBeLessThanOrEqual(mostMeasuringDays);
        expect(days).toEqual([...days].toSorted());
        expect(days.every((each) => isRealDay(each) && each > after && each < target)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
