import { setTimeout as pause } from "node:timers/promises";
import { randomFrom } from "../support/mutate-file.ts";
import { expect, test } from "./fixtures.ts";
import { createEditModel, makeEdit, randomEdit } from "./random-edits.ts";
import { openedRecord } from "./sound-record.ts";
import { openOwnWork } from "./stored.ts";

const reloads = Number(process.env["NIOSTEG_CASES"] ?? 10);
const seed = Number(process.env["NIOSTEG_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

test.use({ actionTimeout: 30_000 });

test("every edit is there after a reload, saved or not", async ({ page }) => {
  test.setTimeout(60_000 + reloads * 15_000);
  console.log(`${String(reloads)} reloads with NIOSTEG_SEED=${String(seed)}`);
  const random = randomFrom(seed);
  const model = createEditModel();
  let made = 0;
  let revision = 0;
  await openOwnWork(page);
  for (let round = 1; round <= reloads; round += 1) {
    for (let left = 1 + random(3); left > 0; left -= 1) {
      made += 1;
      const edit = randomEdit(random, made);
      await makeEdit(page, "own", edit);
      model.add(edit);
      // Half of the reloads come while the edit is being gathered or stored.
      await pause(random(left === 1 ? [120, 500][random(2)]! : 150));
    }
    model.acknowledge(model.made());
    await page.reload();
    const record = await openedRecord(page);
    expect(model.settle(record), `after reload ${String(round)}`).toEqual([]);
    expect(record.revision).toBeGreaterThanOrEqual(revision);
    revision = record.revision;
  }
  console.log(`${String(made)} edits, none of them is lost`);
});
