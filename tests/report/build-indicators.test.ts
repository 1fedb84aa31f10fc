import { describe, expect, test } from "vitest";
import { createIndicator } from "#domain/indicators.ts";
import type { Indicator } from "#domain/evaluation.ts";
import { createFormat } from "#i18n/format.ts";
import { messages } from "#i18n/sv/report.ts";
import { indicatorInFull, indicatorInShort } from "#report/build-indicators.ts";
import { houseEvaluation, houseSource, plannedAction } from "#tests/support/report-content.ts";

const input = { ...houseSource(houseEvaluation), messages, format: createFormat("sv"), keptBack: 0 };
const [whole] = plannedAction.indicators;
const bothOf = (indicator: Indicator) => [indicatorInShort(input, indicator), indicatorInFull(input, indicator)];

describe("an indicator in words", () => {
  test("holds a value of 0 apart from one that is not known", () => {
    expect(bothOf({ ...createIndicator("a"), name: "Dagar", unit: "dagar", target: { value: 0, date: "" } })).toEqual([
      "Dagar: från okänt till 0 dagar",
      "Dagar: nu okänt, mål 0 dagar.",
    ]);
    expect(bothOf({ ...createIndicator("a"), unit: "dagar", baseline: { value: 0, date: "" } })).toEqual([
      "Indikator utan namn: från 0 till ej satt",
      "Indikator utan namn: nu 0, mål ej satt.",
    ]);
  });

  test("says nothing of one that says nothing, and no more than the remark of one that has no more", () => {
    expect(bothOf(createIndicator("a"))).toEqual(["", ""]);
    expect(bothOf({ ...createIndicator("a"), remark: "3 av 3\nHösten 2026" })).toEqual(["", "3 av 3\nHösten 2026"]);
  });

  test("gives each measurement and each row of a survey a line of its own", () => {
    const indicator: Indicator = {
      ...whole!,
      threshold: { when: "above", value: 0 },
      frequency: null,
      source: { kind: "user-survey", text: "", survey: [{ question: "Är du trygg?", n: 120, share: 0.825 }] },
      measurements: [
        { value: 1, date: "2026-06-30", remark: "" },
        { value: 2.5, date: "2026-09-30", remark: "Halva tiden." },
      ],
    };
    expect(indicatorInFull(input, indicator).split("\n")).toEqual([
      "Gjutna plattor: nu 0 (12 mars 2026), mål 3 av 3 plattor senast 30 september 2026. Källa: Enkät till brukare. Mäts av Byggledare. Agera när värdet är över 0.",
      "Mätt 30 juni 2026: 1.",
      "Mätt 30 september 2026: 2,5. Halva tiden.",
      "Provgjutningar räknas inte.",
      "Är du trygg?: 83\u00a0% av 120 svar.",
    ]);
  });
});
