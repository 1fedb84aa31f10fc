import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, type Page, test } from "@playwright/test";
import { randomFrom } from "../support/mutate-file.ts";
import { startKillableBrowser } from "./killable-browser.ts";
import { createEditModel, type EditModel, makeEdit, randomEdit } from "./random-edits.ts";
import { reportSaving, tellEditsMade } from "./saving-reports.ts";
import { openedRecord } from "./sound-record.ts";
import { mittkoping, putRecord } from "./stored.ts";

const kills = Number(process.env["NIOSTEG_CASES"] ?? 10);
const seed = Number(process.env["NIOSTEG_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const place = "/#/evaluation/own/reviewing";
const random = randomFrom(seed);
let profile = "";

test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), "niosteg-killed-"));
});

test.afterEach(() => rmSync(profile, { recursive: true, force: true }));

test("every edit that was said to be saved is there when the browser has been killed", async ({ baseURL }) => {
  test.setTimeout(60_000 + kills * 15_000);
  console.log(`${String(kills)} kills with NIOSTEG_SEED=${String(seed)}`);
  const address = baseURL ?? "";
  const model = createEditModel();
  const total = { made: 0, acknowledged: 0 };
  let revision = 0;
  for (let round = 0; round <= kills; round += 1) {
    const browser = await startKillableBrowser(profile);
    try {
      browser.context.setDefaultTimeout(30_000);
      await reportSaving(browser.context, (_, edits) => model.acknowledge(edits));
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      await page.goto(`${address}/`);
      if (round === 0) await putRecord(page, "niosteg", "own", { ...mittkoping, id: "own" });
      await page.goto(address + place);
      const record = await openedRecord(page);
      total.made += model.made();
      total.acknowledged += model.acknowledged();
      expect(model.settle(record), `after kill ${String(round)}`).toEqual([]);
      expect(record.revision).toBeGreaterThanOrEqual(revision);
      revision = record.revision;
      if (round < kills) await editAWhile(page, model, total.made);
    } finally {
      await browser.kill();
    }
  }
  console.log(`${String(total.acknowledged)} of ${String(total.made)} edits were acknowledged, none of them is lost`);
});

async function editAWhile(page: Page, model: EditModel, before: number): Promise<void> {
  for (let left = 1 + random(4); left > 0; left -= 1) {
    const edit = randomEdit(random, before + model.made() + 1);
    await makeEdit(page, "own", edit);
    model.add(edit);
    await tellEditsMade(page, model.made());
    // Half of the kills come while the edit is being gathered or stored.
    await pause(random(left === 1 ? [120, 500][random(2)]! : 150));
  }
}
