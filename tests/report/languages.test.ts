import { beforeAll, describe, expect, it } from "vitest";
import { readReportFonts } from "#report/report-fonts-node.ts";
import type { ReportSource } from "#report/report-source.ts";
import { writeHtmlReport } from "#report/write-html-report.ts";
import { writeReport } from "#report/write-report.ts";
import { foreignPageTexts } from "#tests/support/html-inspection.ts";
import { foreignTexts } from "#tests/support/pdf-inspection.ts";
import { houseEvaluation, houseSource } from "#tests/support/report-content.ts";
import { mittkopingMappings, mittkopingYears } from "#tests/support/three-years.ts";

async function written(source: ReportSource) {
  const { bytes } = await writeReport({ ...source, fonts: await readReportFonts(), enclose: null });
  return { paper: await foreignTexts(bytes), page: new TextDecoder().decode((await writeHtmlReport(source)).bytes) };
}

describe("an English report on an assessment with Swedish words", () => {
  let report: Awaited<ReturnType<typeof written>>;
  beforeAll(async () => {
    report = await written({ ...houseSource(houseEvaluation), locale: "en" });
  }, 60_000);

  it("is in English", () => {
    expect(report.page).toContain('<html lang="en">');
  });

  it("says of each text of the assessment that it is Swedish, and of no other", () => {
    expect(report.paper.every(([lang]) => lang === "sv-SE")).toBe(true);
    const texts = report.paper.map(([, text]) => text);
    const wanted = [
      "Byggetthus,version1.0.0·Kort",
      "Grund",
      "Template:Blankettground-plan",
      "Blankettground-plan",
      "Samlardetnivet.",
      "1.Grund",
      "Hurärdetmedground-plan?",
      "4Klart",
      "ground-planpånivå4.",
      "5Följs",
      "Kort",
    ];
    expect(wanted.filter((text) => !texts.includes(text))).toEqual([]);
    const english = ["Don'tknow", "Notanswered", "Gjutplattan", "Ritningfinns.", "Templates"];
    expect(english.filter((text) => texts.includes(text))).toEqual([]);
  });

  it("says the same of the same texts on paper and on the web page", () => {
    expect(foreignPageTexts(report.page).map(([, text]) => text)).toEqual(report.paper.map(([, text]) => text));
  });
});

it("marks nothing where all is in one language", async () => {
  const { paper, page } = await written(houseSource(houseEvaluation));
  expect([paper, foreignPageTexts(page)]).toEqual([[], []]);
}, 60_000);

it("says in which language each year's questions are, when one has other words than the report", async () => {
  const [first, second, third] = await mittkopingYears();
  const runs = [{ ...first, words: { ...first.words, language: "en" as const } }, second, third];
  const { paper, page } = await written({
    ...third,
    earlier: null,
    compared: { runs, mappings: mittkopingMappings },
    locale: "sv",
  });
  expect(paper.every(([lang, text]) => lang === "en-GB" && text.startsWith("Hur"))).toBe(true);
  expect(paper.length).toBeGreaterThan(2);
  expect(foreignPageTexts(page).map(([, text]) => text)).toEqual(paper.map(([, text]) => text));
}, 60_000);
