import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeDocument } from "#documents/write-document.ts";
import { roofTemplate, roofWords } from "#tests/support/roof-template.ts";

const office = "soffice";
const isInstalled = spawnSync(office, ["--version"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "documents-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets LibreOffice read the file and write it in another format; gives the new file's path. */
async function converted(kind: "form" | "calculation", to: string, options = ""): Promise<string> {
  const { bytes, fileName } = await writeDocument({
    template: { ...roofTemplate, kind },
    words: roofWords,
    language: "sv",
    stepName: "Tak",
    context: null,
  });
  const path = join(folder, fileName);
  writeFileSync(path, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync(office, [profile, "--headless", "--convert-to", `${to}${options}`, "--outdir", folder, path], {
    stdio: "ignore",
  });
  return path.replace(/\.\w+$/, "");
}

describe.skipIf(!isInstalled)("opened in LibreOffice (skipped where soffice is not installed)", () => {
  test("the formulas and sums of an Excel file give the numbers of the example", { timeout: 60_000 }, async () => {
    const path = await converted(
      "calculation",
      "csv",
      ":Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
    );
    const lines = readFileSync(`${path}-Exempel Vad det kostar.csv`, "utf8").trim().split("\n");
    expect(lines.slice(-3)).toEqual([
      "Pannor,4,Bra,2026-05-01,300,1200,600,",
      "Ränna,2,Dåligt,i höst,100,200,,",
      "Summa,6,,,,1400,,",
    ]);
    const empty = readFileSync(`${path}-Vad det kostar.csv`, "utf8").trim().split("\n");
    expect(empty.slice(-2)).toEqual([",,,,,,,", "Summa,0,,,,0,,"]);
  });

  test("a Word file becomes a PDF", { timeout: 60_000 }, async () => {
    const path = await converted("form", "pdf");
    expect(readFileSync(`${path}.pdf`).subarray(0, 5).toString()).toEqual("%PDF-");
  });
});
