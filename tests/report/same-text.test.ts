import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { wordsIn } from "#content/assessment-content.ts";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { latestEarlier } from "#domain/earlier-run.ts";
import type { Locale } from "#i18n/messages.ts";
import { readReportFonts } from "#report/report-fonts-node.ts";
import type { ReportSource } from "#report/report-source.ts";
import { writeHtmlReport } from "#report/write-html-report.ts";
import { writeReport } from "#report/write-report.ts";
import { parseEvaluationFile } from "#storage/evaluation-file.ts";
import { pageText } from "#tests/support/html-inspection.ts";
import { taggedParts } from "#tests/support/pdf-inspection.ts";
import { earlierHouse, houseEvaluation, houseSource, plannedAction } from "#tests/support/report-content.ts";

async function partsOf(source: ReportSource) {
  const { bytes } = await writeReport({ ...source, fonts: await readReportFonts(), enclose: null });
  return taggedParts(bytes);
}

const joined = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join("");

const pageOf = async (source: ReportSource): Promise<string> =>
  new TextDecoder().decode((await writeHtmlReport(source)).bytes);

const spaceless = (page: string): string => pageText(page).replace(/\s+/g, "");

function mittkoping(locale: Locale): ReportSource {
  const folder = "assessments/connect";
  const read = readAssessmentFolder(folder);
  if (!read.ok) throw new Error("the assessment has faults");
  const { content } = read;
  const open = (year: number): Evaluation => {
    const text = readFileSync(`${folder}/examples/mittkoping-${year}.json`, "utf8");
    const result = parseEvaluationFile(text, () => content.assessment);
    if (!result.ok) throw new Error(`the example of ${year} has faults`);
    return result.evaluation;
  };
  const evaluation = open(2026);
  const earlier = latestEarlier(evaluation, [open(2025)]);
  return { assessment: content.assessment, words: wordsIn(content, locale)!, evaluation, earlier, locale };
}

describe("PDF and web page say the same in the same order", () => {
  test.each([
    ["a small evaluation", houseSource(houseEvaluation)],
    ["a small evaluation with one before it", { ...houseSource(houseEvaluation), earlier: earlierHouse }],
    [
      "a plan over so many years that its timeline is a table",
      houseSource({ ...houseEvaluation, actions: [{ ...plannedAction, finish: "2046-01-01" }] }),
    ],
  ])("%s", async (_, source) => {
    expect(joined(await partsOf(source))).toBe(spaceless(await pageOf(source)));
  });

  test.each(["sv", "en"] as const)(
    "Mittköping, compared with the year before, in %s",
    async (locale) => {
      const source = mittkoping(locale);
      expect(source.earlier?.date).toBe("2025-03-13");
      expect(joined(await partsOf(source))).toBe(spaceless(await pageOf(source)));
    },
    60_000,
  );
});
