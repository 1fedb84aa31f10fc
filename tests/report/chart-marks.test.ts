import { describe, expect, it } from "vitest";
import { numbersOf, spanOf } from "#report/chart-marks.ts";
import { chartMarkup } from "#report/html-chart.ts";
import { openReport } from "#report/report-source.ts";
import type { ChartRow } from "#report/report-model.ts";
import { manySteps } from "#tests/support/report-content.ts";

const row: ChartRow = {
  number: 1,
  name: "Grund",
  status: "not-ready",
  level: 1.5,
  target: 3,
  last: null,
  low: 1,
  high: 2,
  coverage: 0.5,
  levelText: "1,5",
  targetText: "3",
  statusText: "Behöver stärkas",
  inWords: "",
};

describe("the numbers of a row", () => {
  const level = { of: "level", value: 1.5, text: "1,5" };
  const target = { of: "target", value: 3, text: "3" };
  it.each([
    [
      "stand outside the line between level and target",
      {},
      [
        { ...level, side: -1 },
        { ...target, side: 1 },
      ],
    ],
    [
      "change sides where the level is above",
      { target: 1 },
      [
        { ...level, side: 1 },
        { ...target, value: 1, side: -1 },
      ],
    ],
    ["are one where the level is the target", { target: 1.5 }, [{ ...level, side: 1 }]],
    ["are the target's alone without a level", { level: null }, [{ ...target, side: 1 }]],
    ["are none without both", { level: null, target: null }, []],
  ] as const)("%s", (_, changes, numbers) => {
    expect(numbersOf({ ...row, ...changes })).toEqual(numbers);
  });
});

describe("the span of a row", () => {
  it.each([
    ["is where the level can be", {}, { low: 1, high: 2 }],
    ["is there without a level", { level: null }, { low: 1, high: 2 }],
    ["is none when the level is certain", { high: 1 }, null],
    ["is none when nobody has answered", { level: null, coverage: 0 }, null],
    ["is none without its ends", { low: null, high: null }, null],
  ] as const)("%s", (_, changes, span) => {
    expect(spanOf({ ...row, ...changes })).toEqual(span);
  });
});

it("gives a long name on the web page as many lines as it needs, and loses none of it", async () => {
  const name = (number: number) => `Steg ${number} om samverkan mellan förvaltningar och utförare`;
  const { model } = await openReport(manySteps(2, name));
  const { markup } = chartMarkup(model);
  const lines = [...markup.matchAll(/<text x="0" y="(\d+)"[^>]*>([^<]+)<\/text/g)].map(([, y, text]) => [
    y,
    text!.trim(),
  ]);
  expect(lines).toEqual([
    ["35", "1 Steg 1 om samverkan mellan"],
    ["51", "förvaltningar och utförare"],
    ["93", "2 Steg 2 om samverkan mellan"],
    ["109", "förvaltningar och utförare"],
  ]);
});
