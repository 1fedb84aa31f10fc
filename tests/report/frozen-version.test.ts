import { expect, it } from "vitest";
import { openReport } from "#report/report-source.ts";
import { writeHtmlReport } from "#report/write-html-report.ts";
import { pageText } from "#tests/support/html-inspection.ts";
import { mittkopingYears } from "#tests/support/three-years.ts";

async function source2024() {
  const [first] = await mittkopingYears();
  return { ...first, earlier: null, locale: "sv" } as const;
}

it("tells the findings that a frozen version has no words for as one, with their steps", async () => {
  const { model } = await openReport(await source2024());
  expect(model.findings.items).toEqual([
    {
      name: "Steg som inte går i takt",
      steps: "Gäller Behovsanalys, Evalueringsmodell och Upphandlingsmodell; Strategi och Evalueringsmodell.",
      reason: "Bedömningens regler pekar ut dem. Reglernas text finns inte kvar för den här versionen.",
      first: "",
    },
  ]);
  expect(model.use).toBe("Självskattning. Planen nämner roller, aldrig personer.");
}, 60_000);

it("names nothing by an id and leaves no label without a text", async () => {
  const source = await source2024();
  const templates = ["vision-draft"];
  const actions = source.evaluation.actions.map((action) => ({ ...action, templates }));
  const { bytes } = await writeHtmlReport({ ...source, evaluation: { ...source.evaluation, actions } });
  const text = pageText(new TextDecoder().decode(bytes));
  expect(text).not.toMatch(/\bR\d+\b|vision-draft|Gör först:/);
}, 60_000);
