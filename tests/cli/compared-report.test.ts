import { describe, expect, test } from "vitest";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCompared } from "#cli/read-compared.ts";
import { CommandFault, readEvaluation } from "#cli/read-evaluation.ts";
import { writeReportFile } from "#cli/report.ts";
import { structureDigest } from "#domain/definition-digest.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { FrozenAssessment } from "#domain/frozen-assessment.ts";
import { writeEvaluationFile } from "#storage/evaluation-file.ts";

const example = (year: number) => `assessments/connect/examples/mittkoping-${year}.json`;
const years = (...of: readonly number[]) => of.map(example).join(",");

const folder = mkdtempSync(join(tmpdir(), "niosteg-"));
const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const earlierOnOther = () => {
  const evaluation = JSON.parse(readFileSync(example(2024), "utf8")) as Evaluation;
  return put("2023.json", JSON.stringify({ ...evaluation, id: "mittkoping-2023", date: "2023-03-12" }));
};

describe("a definition that is not the latest", { timeout: 60_000 }, () => {
  test("keeps its digest, whether it is frozen here or travels in the file", async () => {
    const { assessment } = readEvaluation(example(2024)).content;
    const frozen = JSON.parse(readFileSync("assessments/connect/versions/0.9.0.json", "utf8")) as FrozenAssessment;
    expect(structureDigest(assessment)).toBe(structureDigest(frozen.structure));
    const { evaluation } = readEvaluation(example(2024));
    const english = { ...frozen, words: { en: frozen.words["en"]! } };
    const file = put("frozen.json", writeEvaluationFile(evaluation, english));
    expect(structureDigest(readEvaluation(file).content.assessment)).toBe(structureDigest(frozen.structure));
    const travelling = put(
      "travelling.json",
      writeEvaluationFile(
        { ...evaluation, assessment: { id: "connect", version: "0.8.0" } },
        {
          ...english,
          structure: { ...frozen.structure, version: "0.8.0" },
        },
      ),
    );
    const { content } = readEvaluation(travelling);
    expect(structureDigest(content.assessment)).toBe(structureDigest({ ...frozen.structure, version: "0.8.0" }));
    expect(content.mappings.map(({ from, to }) => [from, to])).toEqual([["0.9.0", "1.0.0"]]);
  });
});

describe("a report in a form that holds one evaluation only", { timeout: 60_000 }, () => {
  test.each([
    ["earlier", "xlsx", "--earlier: expected --format pdf, html, found xlsx"],
    ["earlier", "ics", "--earlier: expected --format pdf, html, found ics"],
    ["compare", "ics", "--compare: expected --format pdf, html, xlsx, csv, found ics"],
    ["compare", "csv-answers", "--compare: expected --format pdf, html, xlsx, csv, found csv-answers"],
  ])("refuses --%s as %s", async (option, format, fault) => {
    const asked = writeReportFile(example(2026), { format, [option]: example(2025) });
    await expect(asked).rejects.toMatchObject({ lines: [fault] });
  });

  test.each([
    ["csv", ";Förändring;"],
    ["xlsx", "PK"],
  ])("writes the comparison as %s", async (format, found) => {
    const { bytes, fileName } = await writeReportFile(example(2026), { format, compare: years(2024, 2025) });
    expect(fileName).toBe(`2026-03-12_Mittkoping_jamforelse.${format}`);
    expect(new TextDecoder().decode(bytes)).toContain(found);
  });
});

describe("the evaluations that a report is set beside", { timeout: 60_000 }, () => {
  test("stand oldest first, each on its own version", () => {
    const { runs, mappings } = readCompared(readEvaluation(example(2026)), years(2025, 2024), undefined, "sv");
    expect(runs.map(({ evaluation, assessment }) => [evaluation.label, assessment.version])).toEqual([
      ["Våren 2024", "0.9.0"],
      ["Våren 2025", "1.0.0"],
      ["Våren 2026", "1.0.0"],
    ]);
    expect(mappings.map(({ from, to }) => [from, to])).toEqual([["0.9.0", "1.0.0"]]);
  });

  test("are mapped too where the latest is on a frozen version, and the older on its own definition", () => {
    const { runs, mappings } = readCompared(readEvaluation(example(2024)), earlierOnOther(), undefined, "sv");
    expect(runs.map(({ assessment }) => assessment.version)).toEqual(["0.9.0", "0.9.0"]);
    expect(mappings.map(({ from, to }) => [from, to])).toEqual([["0.9.0", "1.0.0"]]);
  });

  test("must be earlier than the report's own", () => {
    expect(() => readCompared(readEvaluation(example(2025)), years(2026), undefined, "sv")).toThrow(CommandFault);
  });
});
