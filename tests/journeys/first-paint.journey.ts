import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { openOwnWork } from "./stored.ts";

const scripts = "**/*.js";
const title = { sv: "Från vision till effekt i nio steg", en: "From vision to effect in nine steps" };

/** Holds every script file back until the answer is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(scripts, (route) => released.then(() => route.continue()));
  return release;
}

const prefer = (page: Page, state: object) =>
  page.addInitScript(
    (value) => localStorage.setItem("niosteg-preferences", value),
    JSON.stringify({ state, version: 1 }),
  );

const early = (page: Page) => page.locator("#early");

test.describe("before any script file has come", () => {
  test("the start page stands in Swedish, accessible, in the look it will have", async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title.sv);
    await expect(page.getByRole("button", { name: "Börja direkt" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Se exemplet Mittköping" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "sv");
    await expectNoAxeViolations(page);
    await page.evaluate(() => document.fonts.ready);
    const look = () => page.locator("header a, h1, .nio-lead, .nio-start-actions > *, nav li").evaluateAll(boxes);
    const before = await look();
    release();
    await expect(early(page)).toHaveCount(0);
    expect(await look()).toEqual(before);
  });

  test("it stands in English, dark, where that was chosen, and never in Swedish first", async ({ page }) => {
    await prefer(page, { locale: "en", colourScheme: "dark", hasShortcuts: true });
    await page.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      const look = () => {
        const heading = document.querySelector("h1")?.textContent;
        if (heading !== undefined) seen.add(heading);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const release = await holdScripts(page);
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title.en);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("combobox", { name: "Appearance" })).toHaveValue("dark");
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe("rgb(14, 22, 19)");
    release();
    await expect(early(page)).toHaveCount(0);
    expect(await ground()).toBe("rgb(14, 22, 19)");
    const seen = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
    expect(seen).toEqual([title.en]);
  });

  test("another address has its frame only, and follows links made on it", async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto("/#/method");
    await expect(page.getByRole("link", { name: "Verktygslåda" })).toBeVisible();
    await expect(page.getByRole("main")).toBeEmpty();
    await page.getByRole("link", { name: "Niosteg", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title.sv);
    await page.getByRole("link", { name: "Verktygslåda" }).click();
    await expect(page.getByRole("main")).toBeEmpty();
    release();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Verktygslåda");
    await expect(early(page)).toHaveCount(0);
  });

  test("a click is kept, and carried out once", async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto("/");
    await page.getByRole("button", { name: "Börja direkt" }).click();
    await page.getByRole("button", { name: "Börja direkt" }).click();
    await expect(early(page)).toHaveCount(1);
    release();
    await expect(page.getByRole("radio").first()).toBeVisible();
    await expect(page).toHaveURL(/#\/evaluation\/[^/]+\/answering\/vision\/question\//);
    await page.goto("/");
    await expect(page.getByRole("link", { name: /^Fortsätt med/ })).toHaveCount(1);
  });

  test("a language, a file and focus are kept", async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto("/");
    await page.getByRole("button", { name: "Se exemplet Mittköping" }).focus();
    await page.getByLabel("Språk").selectOption("en");
    release();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title.en);
    await expect(early(page)).toHaveCount(0);

    await page.unroute(scripts);
    const releaseAgain = await holdScripts(page);
    await page.reload();
    await page.getByRole("button", { name: "See the Mittköping example" }).focus();
    await page.getByLabel("Open a saved file").setInputFiles("tests/fixtures/uneven/assessment.yaml");
    releaseAgain();
    await expect(page.getByRole("alert")).toContainText("could not be opened");
    await expect(early(page)).toHaveCount(0);
    await expect(page.getByRole("button", { name: "See the Mittköping example" })).toBeFocused();
  });
});

for (const viewport of [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 320, height: 568 },
]) {
  test(`hardly anything moves as the start page, its fonts and its lists come, at ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.route("**/*.woff2", async (route) => {
      await early(page).waitFor({ state: "detached" });
      await route.continue();
    });
    await page.goto("/");
    await expect(page.getByText("Ni har inga bedömningar i den här webbläsaren än.")).toBeVisible();
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.05);
  });
}

test("an answer is painted, and the next question opens, while saving never comes to an end", async ({ page }) => {
  await openOwnWork(page, "answering/vision/question/vision-purpose");
  await page.evaluate(() => {
    // Storage that never says that it is done.
    IDBTransaction.prototype.addEventListener = () => {};
  });
  const level = page.getByRole("radio", { name: /^5/ });
  await level.evaluate((radio) => {
    const painted = new Promise<boolean>((resolve) => {
      addEventListener(
        "click",
        () => requestAnimationFrame(() => setTimeout(() => resolve((radio as HTMLInputElement).checked))),
        {
          once: true,
          capture: true,
        },
      );
    });
    Object.assign(globalThis, { painted });
  });
  await level.check();
  expect(await page.evaluate(() => (globalThis as unknown as { painted: Promise<boolean> }).painted)).toBe(true);
  await expect(page.locator(".nio-saving")).toHaveAttribute("data-state", "saving");
  await page
    .getByRole("button", { name: /^Nästa/ })
    .or(page.getByRole("link", { name: /^Nästa/ }))
    .first()
    .click();
  await expect(page).not.toHaveURL(/vision-purpose$/);
  await expect(page.locator(".nio-saving")).toHaveAttribute("data-state", "saving");
});

function boxes(elements: (HTMLElement | SVGElement)[]) {
  return elements.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.textContent}: ${[x, y, width, height].map(Math.round).join(" ")}`;
  });
}
