import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { mittkoping, openOwnWork, storedRecords } from "./stored.ts";

const question = "answering/vision/question/vision-purpose";
const bar = (page: Page) => page.getByText("Öppen i en annan flik. Du ser ändringarna här.");
// A tab behind another is drawn about once a second, so the one that is worked in is brought to the front.
const level = (page: Page, number: number) => page.getByRole("radio", { name: new RegExp(`^${number}`) });

test("of two tabs with the same evaluation one writes, the other follows and can take over", async ({
  page,
  context,
}) => {
  await openOwnWork(page, question);
  const other = await context.newPage();
  await other.goto(`/#/evaluation/own/${question}`);
  await expect(bar(other)).toBeVisible();
  await expect(bar(page)).toBeHidden();

  await page.bringToFront();
  await level(page, 5).check();
  await expect(level(other, 5)).toBeChecked();

  await other.bringToFront();
  await level(other, 1).click();
  await expect(level(other, 5)).toBeChecked();

  await page.bringToFront();
  await level(page, 4).check();
  await other.bringToFront();
  await other.getByRole("button", { name: "Ta över" }).click();
  await expect(bar(page)).toBeVisible();
  await expect(bar(other)).toBeHidden();
  await expect(level(other, 4)).toBeChecked();
  await level(other, 2).check();
  await expect(level(page, 2)).toBeChecked();
  await page.bringToFront();
  await level(page, 1).click();
  await expect(level(page, 2)).toBeChecked();

  await other.close();
  await expect(bar(page)).toBeHidden();
  await level(page, 3).check();
  await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
  const [record] = (await storedRecords(page, "niosteg")) as (typeof mittkoping)[];
  expect(record?.answers["vision-purpose"]?.mark).toBe(3);
});

test("an edit that the tab which writes was closed too soon after is stored by the tab that takes over", async ({
  page,
  context,
}) => {
  await openOwnWork(page, question);
  await level(page, 5).check();
  await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
  const other = await context.newPage();
  await other.goto(`/#/evaluation/own/${question}`);
  await expect(bar(other)).toBeVisible();
  await expect(level(other, 5)).toBeChecked();
  await page.evaluate(() => {
    // Edits are gathered for longer than the tab lives, and storage answers nothing when it goes.
    globalThis.setTimeout = (() => 0) as unknown as typeof setTimeout;
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException("gone", "InvalidStateError");
    };
  });
  await page.bringToFront();
  await level(page, 2).check();
  await page.close();

  await expect(bar(other)).toBeHidden();
  await expect(level(other, 2)).toBeChecked();
  await expect(other.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
  const [record] = (await storedRecords(other, "niosteg")) as (typeof mittkoping)[];
  expect(record?.answers["vision-purpose"]?.mark).toBe(2);
});

test("where there are no Web Locks, what another tab stored is shown and one's own edit is put aside", async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, "locks", { value: undefined });
  });
  await openOwnWork(page, question);
  const other = await context.newPage();
  await other.goto(`/#/evaluation/own/${question}`);
  // Read before the first tab writes.
  await expect(level(other, 5)).toBeVisible();
  await page.bringToFront();
  await level(page, 5).check();
  await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();

  await other.bringToFront();
  await level(other, 1).check();
  await expect(other.getByText("En annan flik har sparat bedömningen")).toBeVisible();
  await expect(level(other, 5)).toBeChecked();
  await expectNoAxeViolations(other);
  await other.getByRole("button", { name: "Visa ändringarna" }).click();
  await expect(other.getByRole("heading", { name: "Ändringar som inte hann sparas" })).toBeVisible();
  await expectNoAxeViolations(other);
  await other.getByRole("button", { name: /^Ta tillbaka Mittköping, .*Lagd åt sidan/ }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Kontrollera svaren");
  await other.goto(`/#/evaluation/own/${question}`);
  await expect(level(other, 1)).toBeChecked();
  await level(other, 2).check();
  await expect(other.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
  const [record] = (await storedRecords(page, "niosteg")) as (typeof mittkoping)[];
  expect(record?.answers["vision-purpose"]?.mark).toBe(2);
});

test("a tab with a newer version of the storage stops this one from writing, and its last edit is kept", async ({
  page,
}) => {
  await openOwnWork(page, question);
  await level(page, 5).check();
  await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("niosteg", 99);
        opening.addEventListener("error", () => reject(new Error("not opened")));
        opening.addEventListener("success", () => {
          opening.result.close();
          resolve();
        });
      }),
  );
  await expect(page.getByText("En nyare version av Niosteg är öppen i en annan flik.")).toBeVisible();
  await level(page, 1).click();
  await expect(level(page, 5)).toBeChecked();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara fil nu" }).click();
  expect((await download).suggestedFilename()).toContain(".niosteg.json");
});
