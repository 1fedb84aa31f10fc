import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type ExportFormat, writeExport } from "#exports/write-export.ts";
import { smallAssessment } from "#tests/support/assessments.ts";
import { exported, planned } from "#tests/support/export-content.ts";
import { payloads } from "#tests/support/formula-payloads.ts";
import { smallWords } from "#tests/support/report-content.ts";
import { zipEntries } from "#tests/support/zip-entries.ts";

const office = "soffice";
const isInstalled = spawnSync(office, ["--version"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "exports-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const risky = {
  ...exported,
  actions: payloads.map((text, index) => ({ ...planned, id: `p${index}`, text, indicators: [] })),
};

/** Lets LibreOffice read the export and write it in another format; gives the new file's path without its ending. */
async function converted(format: ExportFormat, evaluation: typeof exported, to: string, filter = ""): Promise<string> {
  const { bytes, fileName } = await writeExport(format, {
    assessment: smallAssessment,
    words: smallWords,
    evaluation,
    locale: "sv",
  });
  const path = join(folder, fileName);
  writeFileSync(path, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync(
    office,
    [
      profile,
      "--headless",
      ...(filter === "" ? [] : [`--infilter=${filter}`]),
      "--convert-to",
      to,
      "--outdir",
      folder,
      path,
    ],
    {
      stdio: "ignore",
    },
  );
  return path.replace(/\.\w+$/, "");
}

describe.skipIf(!isInstalled)("opened in LibreOffice (skipped where soffice is not installed)", () => {
  test("the XLSX gives days, numbers and texts on every sheet", { timeout: 60_000 }, async () => {
    const path = await converted(
      "xlsx",
      exported,
      "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1",
    );
    const rows = (sheet: string) => readFileSync(`${path}-${sheet}.csv`, "utf8").trim().split("\n");
    expect(rows("Plan")[1]).toEqual(
      '1;Gjut plattan;Grund;Hur är det med ground-plan?;Marken rör sig.;Byggchef;Byggledare;2026-04-01;2026-06-30;Pilot;Delvis;0;Tjäle.;Torra hörn;"Blankett ground-plan',
    );
    expect(rows("Resultat").slice(1)).toEqual([
      "1;Grund;Redo;4;2;4.5;4;0;50%;1;1;0;0;",
      "2;Väggar;Behöver stärkas;0;0;0;3;3;100%;1;0;1;0;Ja",
      "3;Tak;Inte vald den här gången;;;;;;;0;0;0;0;",
    ]);
    expect(rows("Om filen")).toContain("Kommunkod;0180");
  });

  test("the CSV runs nothing, also when LibreOffice is asked to work out formulas", { timeout: 60_000 }, async () => {
    const asksForFormulas = "CSV:59,34,76,1,,0,false,true,false,false,false,0,true";
    const path = await converted("csv", risky, "xlsx", asksForFormulas);
    const sheet = zipEntries(readFileSync(`${path}.xlsx`))["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet.match(/<row /g)).toHaveLength(payloads.length + 1);
    expect(sheet).not.toMatch(/<f[ >]/);
  });
});
