import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { gardenExample, gardenFolder } from "../fixtures/garden.ts";

const command = fileURLToPath(new URL("../../src/cli/niosteg.ts", import.meta.url));
const tsx = fileURLToPath(new URL("../../node_modules/.bin/tsx", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "niosteg-"));

const report = (...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly errors: string }> =>
  new Promise((resolve) => {
    const all = [command, "report", gardenExample, "--assessment", gardenFolder, ...args];
    const child = execFile(tsx, all, { cwd: folder }, (_error, out, errors) => {
      resolve({ code: child.exitCode ?? -1, out: out.trim(), errors: errors.trim() });
    });
  });

describe("report --format", () => {
  test.each([
    ["xlsx", "action-plan.xlsx", "PK"],
    ["csv", "action-plan.csv", "\ufeffNo.;Action;"],
    ["csv-answers", "answers.csv", "\ufeffNo.;Step;Question;"],
    ["ics", "follow-up.ics", "BEGIN:VCALENDAR\r\n"],
  ])("%s writes a file of its own", async (format, ending, start) => {
    const { code, out, errors } = await report("--format", format, "--lang", "en");
    expect([code, errors]).toEqual([0, ""]);
    expect(out.endsWith(ending)).toEqual(true);
    expect(readFileSync(join(folder, out), "utf8").startsWith(start)).toEqual(true);
  });

  test("names the forms there are when it is given another", async () => {
    expect(await report("--format", "docx")).toEqual({
      code: 1,
      out: "",
      errors: "--format: expected one of pdf, html, xlsx, csv, csv-answers, ics, found docx",
    });
  });
});
