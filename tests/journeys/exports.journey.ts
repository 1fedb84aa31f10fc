import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { readCsv } from "#tests/support/read-csv.ts";
import { sheetCells, zipEntries } from "#tests/support/zip-entries.ts";
import { expect, test } from "./fixtures.ts";
import { mittkoping, openOwnWork } from "./stored.ts";

const secret = "Bara för oss.";
const [first = ""] = Object.keys(mittkoping.answers);
const answers = {
  ...mittkoping.answers,
  [first]: { ...mittkoping.answers[first]!, reason: secret, staysHere: true },
};

async function download(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test("the plan is taken along as a spreadsheet, as data and to the calendar, without what stays here", async ({
  page,
}) => {
  await openOwnWork(page, "planning", { answers });

  const xlsx = await download(page, "Ladda ner som kalkylark (XLSX)");
  const entries = zipEntries(xlsx.bytes);
  expect(xlsx.name).toBe("2026-03-12_Mittkoping_handlingsplan.xlsx");
  expect(sheetCells(entries, 1)["B2"]).toBe(`t:${mittkoping.actions[0]?.text}`);

  const plan = await download(page, "Ladda ner planen som data (CSV)");
  expect(plan.name).toBe("2026-03-12_Mittkoping_handlingsplan.csv");
  expect(readCsv(plan.bytes.toString("utf8"))).toHaveLength(
    mittkoping.actions.length + (mittkoping.followUp?.actions.length ?? 0) + 1,
  );

  const said = await download(page, "Ladda ner svaren som data (CSV)");
  expect(said.name).toBe("2026-03-12_Mittkoping_svar.csv");
  const evidence = readCsv(said.bytes.toString("utf8")).map((row) => row[9]);
  expect(evidence).toContain(answers["evaluation-decides"]?.evidence.text);

  const calendar = await download(page, "Ladda ner till kalendern (ICS)");
  expect(calendar.name).toBe("2026-03-12_Mittkoping_uppfoljning.ics");
  expect(calendar.bytes.toString("utf8")).toContain("DTSTART;VALUE=DATE:20270312");

  const all = [Object.values(entries).join(""), plan.bytes, said.bytes, calendar.bytes].join("\n");
  expect(all).not.toContain(secret);
});
