import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations } from "./fixtures.ts";
import { nextVersion, servedTest } from "./served-build.ts";
import { lookForUpdate, whenKept } from "./service-worker.ts";

const question = "/#/example/mittkoping-2026/answering/vision/question/vision-purpose";

// One after the other they share the build of the next version.
servedTest.describe.configure({ mode: "serial" });

const version = async (page: Page) => {
  await page.goto("/#/accessibility");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Tillgänglighets/);
  return page.getByText(nextVersion).count();
};
const offer = (page: Page) => page.getByRole("status").filter({ hasText: "Det finns en ny version av Niosteg" });

async function openRunAndPublish(page: Page, publish: () => void): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Se exemplet Mittköping" }).click();
  await expect(page).toHaveURL(/results$/, { timeout: 30_000 });
  await page.goto(question);
  await whenKept(page);
  publish();
  await lookForUpdate(page);
  // Every file of the new version is fetched first.
  await expect(offer(page)).toBeVisible({ timeout: 60_000 });
  await expectNoAxeViolations(page);
}

servedTest(
  "a new version waits: the open run goes on with the files it had, also those it has not asked for yet",
  async ({ page, served, nextBuild }) => {
    servedTest.setTimeout(150_000);
    await openRunAndPublish(page, () => served.replaceWith(nextBuild));
    await page.getByRole("radio", { name: /^0/ }).check();
    await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
    await page.goto("/#/method");
    await expect(page.getByRole("heading", { level: 1, name: "Så räknar vi" })).toBeVisible();
    await expect(offer(page)).toBeVisible();
    await page.getByRole("button", { name: "Senare" }).click();
    await expect(offer(page)).toBeHidden();
    await page.reload();
    expect(await version(page)).toBe(0);
    await page.goto(question);
    await expect(page.getByRole("radio", { name: /^0/ })).toBeChecked();
  },
);

servedTest(
  "a new version takes over when the group says so, in every tab, and the last edits are there",
  async ({ page, context, served, nextBuild }) => {
    servedTest.setTimeout(150_000);
    await openRunAndPublish(page, () => served.replaceWith(nextBuild));
    const other = await context.newPage();
    await other.goto("/#/method");
    await expect(other.getByRole("heading", { level: 1, name: "Så räknar vi" })).toBeVisible();
    // A tab behind another is drawn about once a second.
    await page.bringToFront();
    const reloaded = [page.waitForEvent("load"), other.waitForEvent("load")];
    await page.getByRole("radio", { name: /^0/ }).check();
    await page.getByRole("button", { name: "Uppdatera nu" }).click();
    await Promise.all(reloaded);
    await expect(page.getByRole("radio", { name: /^0/ })).toBeChecked();
    await expect(offer(page)).toBeHidden();
    expect(await version(page)).toBeGreaterThan(0);
    expect(await version(other)).toBeGreaterThan(0);
  },
);
