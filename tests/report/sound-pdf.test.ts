import { beforeAll, describe, expect, test } from "vitest";
import type { Evaluation } from "#domain/evaluation.ts";
import { readReportFonts } from "#report/report-fonts-node.ts";
import type { ReportSource } from "#report/report-source.ts";
import { writeHtmlReport } from "#report/write-html-report.ts";
import { writeReport } from "#report/write-report.ts";
import { pageText } from "#tests/support/html-inspection.ts";
import { uncertainHouse } from "#tests/support/marked-house.ts";
import { countPainting, headingLevels, inspectPdf, taggedParts } from "#tests/support/pdf-inspection.ts";
import { extremeEvaluation, houseEvaluation, houseSource, manySteps } from "#tests/support/report-content.ts";
import { mittkopingMappings, mittkopingYears } from "#tests/support/three-years.ts";

const enclose = (evaluation: Evaluation) => ({ fileName: "evaluation.json", text: JSON.stringify(evaluation) });

const sources: readonly (readonly [string, () => ReportSource | Promise<ReportSource>])[] = [
  ["a small evaluation", () => houseSource(houseEvaluation)],
  ["marks given apart", () => houseSource(uncertainHouse)],
  ["Mittköping 2024, on a frozen version", () => mittkoping(0)],
  ["Mittköping 2025", () => mittkoping(1)],
  ["Mittköping 2026 beside the years before", () => mittkoping(2)],
  ["texts of the greatest length", () => houseSource(extremeEvaluation)],
  ["twenty steps with a year before", () => manySteps(20)],
];

async function mittkoping(year: 0 | 1 | 2): Promise<ReportSource> {
  const runs = await mittkopingYears();
  const source = { ...runs[year], earlier: null, locale: "sv" } as const;
  const templateAddress = (id: string) => `https://niosteg.example/#/toolbox/${id}`;
  return year === 2 ? { ...source, templateAddress, compared: { runs, mappings: mittkopingMappings } } : source;
}

describe.each(sources)("the PDF of %s", (_, open) => {
  let source: ReportSource;
  let bytes: Uint8Array;
  beforeAll(async () => {
    source = await open();
    ({ bytes } = await writeReport({ ...source, fonts: await readReportFonts(), enclose }));
  }, 60_000);

  test("is a sound file", () => {
    expect(inspectPdf(bytes, "qpdf", "--check")).toContain("No syntax or stream encoding errors found");
  }, 60_000);

  test("paints nothing outside marked content and never nests it", () => {
    const { painted, outside, faulty } = countPainting(bytes);
    expect({ hasPaint: painted > 100, outside, faulty }).toEqual({ hasPaint: true, outside: 0, faulty: 0 });
  }, 60_000);

  test("never skips a heading level", () => {
    const levels = headingLevels(bytes);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
  }, 60_000);

  test("says what the web page says in the same order, from the plan on where page 1 is cut", async () => {
    const [first, ...rest] = await taggedParts(bytes);
    const page = new TextDecoder().decode((await writeHtmlReport(source)).bytes);
    const end = rest.findIndex(({ text }) => text === "Fortsättningfrånsidan1");
    const isCut = end !== -1;
    const body = isCut ? page.replace(/<header class="summary">.*<\/header>/s, "") : page;
    const parts = isCut ? rest.slice(0, end) : [first!, ...rest];
    expect(parts.map(({ text }) => text).join("")).toBe(pageText(body).replace(/\s+/g, ""));
  }, 60_000);
});
