import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { servedTest } from "./served-build.ts";
import { whenKept } from "./service-worker.ts";
import { mittkoping, openOwnWork, saveLocked, putRecord, storedRecords } from "./stored.ts";

const question = "vision-purpose";
const markOf = (record: unknown) => (record as typeof mittkoping).answers[question]?.mark;

/** Answers a question with the level above or below what it had. */
async function changeMark(page: Page): Promise<void> {
  await page.goto(`/#/evaluation/own/answering/vision/question/${question}`);
  await page.getByRole("radio").first().waitFor();
  await page.keyboard.press(markOf(mittkoping) === 5 ? "4" : "5");
  await expect.poll(async () => (await storedRecords(page, "niosteg")).map(markOf)).not.toEqual([markOf(mittkoping)]);
}

test("an earlier version is back in three clicks from the run, and what it took the place of is kept", async ({
  page,
}) => {
  await openOwnWork(page);
  await changeMark(page);
  await page.getByRole("button", { name: "Mer", exact: true }).click();
  await page.getByRole("link", { name: "Versioner", exact: true }).click();
  await expect(page.getByText("Mittköping, ", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Ta tillbaka Mittköping/ })).toHaveCount(1);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: /^Ta tillbaka Mittköping/ }).click();
  await expect(page.getByText("Versionen är tillbaka")).toBeVisible();
  await expect(page).toHaveURL(/#\/evaluation\/own\/reviewing$/);
  expect((await storedRecords(page, "niosteg")).map(markOf)).toEqual([markOf(mittkoping)]);

  await page.getByRole("button", { name: "Mer", exact: true }).click();
  await page.getByRole("link", { name: "Versioner", exact: true }).click();
  await expect(page.getByText("Sparad innan en tidigare version togs tillbaka")).toBeVisible();
  await page
    .getByRole("button", { name: /^Ta tillbaka Mittköping/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/evaluation\/own\/reviewing$/);
  expect((await storedRecords(page, "niosteg")).map(markOf)).not.toEqual([markOf(mittkoping)]);
});

test("a removed assessment is brought back from the start page", async ({ page }) => {
  await openOwnWork(page);
  await page.goto("/#/");
  await page.getByRole("button", { name: /^Ta bort Mittköping/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ta bort", exact: true }).click();
  await expect(page.getByRole("heading", { name: /^Mittköping/ })).toBeHidden();
  await page.getByRole("link", { name: "Tidigare versioner och borttaget" }).click();
  await expect(page.getByText(/^Borttagen .* Försvinner /)).toBeVisible();
  await page.getByRole("button", { name: /^Ta tillbaka Mittköping/ }).click();
  await expect(page).toHaveURL(/#\/evaluation\/own\/reviewing$/);
  expect((await storedRecords(page, "niosteg")).map(markOf)).toEqual([markOf(mittkoping)]);
});

test("a record that nobody can read is handed out as it is", async ({ page }) => {
  await page.goto("/");
  await putRecord(page, "niosteg", "torn", '{"type":"niosteg-eval');
  await page.goto("/#/recovery");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Spara fil: Post torn" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toBe('{"type":"niosteg-eval');
});

/** All that the browser holds of this address. */
const left = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    entries: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    bytes: (await navigator.storage.estimate()).usage,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

test("finish and clear offers the file and leaves nothing", async ({ page }) => {
  // A browser that asks where to put a file cannot be answered from here.
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "showSaveFilePicker"));
  await openOwnWork(page);
  await changeMark(page);
  await page.goto("/#/");
  await page.evaluate(async () => {
    localStorage.setItem("niosteg-unsaved/evaluation/own", "{}");
    localStorage.setItem("somebody-else", "1");
    const cache = await caches.open(`workbox-precache-v2-${location.origin}/`);
    await cache.put("/kept.js", new Response("x".repeat(1_000_000)));
  });
  await page.getByRole("button", { name: "Se exemplet Mittköping" }).click();
  await expect(page).toHaveURL(/#\/example\//);
  await page.goto("/#/");
  await page.getByRole("button", { name: "Avsluta och rensa" }).click();
  const dialog = page.getByRole("dialog");
  await expectNoAxeViolations(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Spara fil" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toContain("Mittköping");
  await expect(dialog.getByRole("status")).toHaveText(/^Filen är skapad\./);
  await dialog.getByRole("button", { name: "Spara med lösenord" }).click();
  const locking = page.getByRole("dialog", { name: "Spara alla med lösenord" });
  const locked = page.waitForEvent("download");
  await saveLocked(locking);
  expect(readFileSync(await (await locked).path(), "utf8")).not.toContain("Mittk");
  const back = page.getByRole("dialog", { name: "Avsluta och rensa" });
  await expect(back.getByRole("status")).toHaveText(/^Filen är skapad\./);
  await dialog.getByRole("button", { name: "Ta bort allt" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Allt är borttaget" })).toBeVisible();
  const nothing = { databases: [], entries: ["somebody-else"], session: [], caches: [], bytes: 0, workers: 0 };
  expect(await left(page)).toEqual(nothing);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Allt är borttaget" })).toBeVisible();
  expect(await left(page)).toEqual(nothing);
  await page.getByRole("link", { name: "Till startsidan" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Från vision till effekt i nio steg" })).toBeVisible();
  await expect(page.getByText("Ni har inga bedömningar i den här webbläsaren än.", { exact: false })).toBeVisible();
});

servedTest(
  "finish and clear also lets go of the real service worker, its files and the ways to files on disk",
  async ({ page }) => {
    servedTest.setTimeout(150_000);
    await openOwnWork(page);
    await whenKept(page);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open("niosteg-file-handles", 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore("handles");
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    const before = await left(page);
    expect([before.databases.includes("niosteg-file-handles"), before.caches.length, before.workers]).toEqual([
      true,
      1,
      1,
    ]);
    await page.goto("/#/");
    await page.getByRole("button", { name: "Avsluta och rensa" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Ta bort allt" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Allt är borttaget" })).toBeVisible();
    const nothing = { databases: [], entries: [], session: [], caches: [], bytes: 0, workers: 0 };
    expect(await left(page)).toEqual(nothing);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: "Allt är borttaget" })).toBeVisible();
    expect(await left(page)).toEqual(nothing);
  },
);
