import { describe, expect, test } from "vitest";
import type { Evaluation } from "#domain/evaluation.ts";
import { createFormat } from "#i18n/format.ts";
import { messages } from "#i18n/sv/report.ts";
import { buildReport } from "#report/build-report.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { earlierHouse, houseEvaluation, houseSource } from "#tests/support/report-content.ts";

const reportOf = (evaluation: Evaluation, earlier: Evaluation | null) =>
  buildReport({ ...houseSource(evaluation), earlier, messages, format: createFormat("sv"), keptBack: 0 });

describe("a report compared with the time before", () => {
  test("says which steps have gone up and down, from what to what, and how many have not or cannot be compared", () => {
    expect(reportOf(houseEvaluation, earlierHouse).summary.change).toEqual({
      title: "Förändring sedan 10 mars 2025",
      text: "Uppåt: Grund (från 1,5 till 4), delvis olika frågor har svar. Ett steg är i stort sett oförändrat. Där delvis olika frågor har svar kan nivån ha ändrats av det. Ett steg saknar nivå vid någon av bedömningarna.",
    });
    expect(reportOf({ ...earlierHouse, date: "2027-01-01" }, houseEvaluation).summary.change?.text).toBe(
      "Nedåt: Grund (från 4 till 1,5), delvis olika frågor har svar. Ett steg är i stort sett oförändrat. Där delvis olika frågor har svar kan nivån ha ändrats av det. Ett steg saknar nivå vid någon av bedömningarna.",
    );
  });

  test("counts a change of half a level, and none that is smaller", () => {
    const house = (roof: number) =>
      evaluationWith(
        smallAssessment,
        { "roof-tiles": 3, "roof-gutter": roof },
        { scope: { steps: ["roof"], variant: "short" } },
      );
    expect(
      [reportOf(house(4), house(3)), reportOf(house(3), house(3))].map(({ summary }) => summary.change?.text),
    ).toEqual(["Uppåt: Tak (från 3 till 3,5).", "Ett steg är i stort sett oförändrat."]);
  });

  test("marks the level of the time before in chart, words and numbers, and a dash where there was none", () => {
    const compared = reportOf(houseEvaluation, earlierHouse);
    expect([compared.chart.hasLast, compared.chart.rows.map(({ last }) => last)]).toEqual([true, [1.5, 1.75, 3]]);
    expect(compared.chart.alt).toBe(
      "Diagram över nuläge och mål för varje steg på skalan 0 till 5. Grund: nu 4, mål 4, förra gången 1,5, möjligt spann 2 till 4,5. Väggar: nu 1,5, mål 3, förra gången 1,8. Tak: för få svar, förra gången 3.",
    );
    expect(compared.numbers.map(({ last }) => last)).toEqual(["1,5", "1,8", "3"]);
    expect(reportOf(earlierHouse, houseEvaluation).numbers.map(({ last }) => last)).toEqual(["4", "1,5", "–"]);
  });

  test("says nothing of before when there is nothing to compare with", () => {
    const { summary, chart, numbers } = reportOf(houseEvaluation, null);
    expect([summary.change, chart.hasLast, numbers.map(({ last }) => last)]).toEqual([null, false, [null, null, null]]);
  });
});
