import type { Page } from "@playwright/test";
import { announcements, focusedHeadings, listenToRegions, watchHeadings } from "./announcements.ts";
import { expect, test } from "./fixtures.ts";
import { enter, tabTo } from "./keyboard.ts";
import { prepareScreens, screens, showScreen } from "./screens.ts";
import { openOwnWork } from "./stored.ts";
import { focusStop, indiscernible } from "./system-colours.ts";
import { cutOff, spaceText } from "./text-spacing.ts";

const desktop = { width: 1366, height: 768 };
const phone = { width: 320, height: 568 };
/** What is left of 1280 by 1024 pixels at 400 per cent. */
const zoomed = { width: 320, height: 256 };

const keyScreens = screens.filter(({ name }) => ["start", "question", "results with dumbbell"].includes(name));
const level = (page: Page, value: number) => page.getByRole("radio", { name: new RegExp(`^${String(value)}`) });
const first = "answering/vision/question/vision-purpose";
const empty = { answers: {}, targets: {}, actions: [] };

for (const colorScheme of ["light", "dark"] as const)
  test(`in forced colours every control and mark is drawn in a system colour, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await prepareScreens(page);
    for (const screen of [...keyScreens, ...screens.filter(({ name }) => name === "results with radar")])
      await test.step(screen.name, async () => {
        await showScreen(page, screen);
        expect(await indiscernible(page)).toEqual({ controls: [], marks: [] });
      });
  });

test("in forced colours the part that is open stands out among the parts", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openOwnWork(page, "results");
  const edges = await page
    .locator(".nio-run-parts a")
    .evaluateAll((links) => links.map((link) => [link.ariaCurrent, getComputedStyle(link).borderBottomColor] as const));
  const open = edges.filter(([current]) => current === "page").map(([, edge]) => edge);
  expect(open).toHaveLength(1);
  expect(edges.filter(([, edge]) => edge === open[0])).toHaveLength(1);
});

for (const forcedColors of ["none", "active"] as const)
  test(`each stop of the Tab key shows a focus ring that nothing covers, forced colours ${forcedColors}`, async ({
    page,
  }) => {
    await page.setViewportSize(desktop);
    await page.emulateMedia({ forcedColors });
    await prepareScreens(page);
    for (const screen of keyScreens)
      await test.step(screen.name, async () => {
        await showScreen(page, screen);
        const stops = new Set<string>();
        for (let presses = 0; presses < 30; presses += 1) {
          await page.keyboard.press("Tab");
          const { at, ...stop } = await focusStop(page);
          // Past the last stop focus is with the browser.
          if (at.startsWith("body")) continue;
          stops.add(at);
          expect.soft({ ...stop, ringWidth: stop.ringWidth >= 2 }, at).toEqual({
            ringWidth: true,
            ringDiffers: true,
            isCovered: false,
          });
        }
        expect(stops.size).toBeGreaterThan(8);
      });
  });

test("what has focus below a question stays in sight when the rest of the question comes", async ({ page }) => {
  await page.setViewportSize(desktop);
  await openOwnWork(page, first, empty);
  const link = page.getByRole("contentinfo").getByRole("link").last();
  await link.focus();
  await expect(page.getByLabel("Länk till belägget")).toBeVisible();
  const { at, isCovered } = await focusStop(page);
  expect(at).toContain("Tillgänglighet");
  expect(isCovered).toBe(false);
  await expect(link).toBeInViewport();
});

test("with reduced motion nothing moves by itself after an action", async ({ page }) => {
  await openOwnWork(page, first, empty);
  const actions: readonly (() => Promise<unknown>)[] = [
    () => level(page, 3).check(),
    () => page.getByRole("button", { name: "Kortkommandon" }).click(),
    () => page.keyboard.press("Escape"),
    () => page.goto("/#/evaluation/own/results"),
    () => page.locator("input[name=results-kind][value=radar]").check(),
    () => page.goto("/#/toolbox"),
  ];
  for (const act of actions) {
    await act();
    const moving = await page.evaluate(() => ({
      running: document.getAnimations().length,
      slow: [...document.querySelectorAll("*")].flatMap((element) =>
        [null, "::before", "::after"]
          .map((part) => getComputedStyle(element, part))
          .filter(
            ({ transitionDuration, animationName }) => /[1-9]/u.test(transitionDuration) || animationName !== "none",
          )
          .map(() => element.className),
      ),
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
    }));
    expect(moving).toEqual({ running: 0, slow: [], scroll: "auto" });
  }
});

test("at 400 per cent zoom the pages scroll in one direction only", async ({ page }) => {
  await page.setViewportSize(zoomed);
  await prepareScreens(page);
  for (const screen of keyScreens)
    await test.step(screen.name, async () => {
      await showScreen(page, screen);
      const { width, outside, covering } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        outside: [...document.querySelectorAll("main :is(p, h1, h2, h3, label, button, a, li)")]
          .filter(
            (element) => element.checkVisibility() && element.closest(".ds-sr-only, .nio-table-frame, table") === null,
          )
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => element.textContent.slice(0, 40)),
        covering: [...document.querySelectorAll("body *")]
          .filter((element) => element.checkVisibility())
          .filter((element) => ["fixed", "sticky"].includes(getComputedStyle(element).position))
          .map((element) => element.className),
      }));
      expect(width).toBeLessThanOrEqual(zoomed.width);
      expect(outside).toEqual([]);
      expect(covering).toEqual([]);
    });
});

for (const [viewport, shown] of [
  [desktop, keyScreens],
  [phone, screens],
] as const)
  test(`no text is lost when it is set wider, ${String(viewport.width)} px wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await prepareScreens(page);
    await spaceText(page);
    for (const screen of shown)
      await test.step(screen.name, async () => {
        await showScreen(page, screen);
        expect.soft(await cutOff(page), screen.name).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(width, screen.name).toBeLessThanOrEqual(viewport.width);
      });
  });

test("on a phone the navigation leaves the window to the question, and its parts fold out", async ({ page }) => {
  await page.setViewportSize(phone);
  await openOwnWork(page, first, empty);
  const bar = page.locator(".nio-run-bar");
  const ends = () => bar.evaluate((element) => element.getBoundingClientRect().bottom);
  await page.evaluate(() => document.fonts.ready);
  expect(await ends()).toBeLessThanOrEqual(200);

  const undo = page.getByRole("button", { name: "Ångra" });
  await level(page, 2).check();
  await expect(undo).toBeHidden();
  await page.keyboard.press("Shift+Tab");
  await enter(page, page.getByRole("button", { name: "Mer", exact: true }));
  await enter(page, undo);
  await expect(level(page, 2)).not.toBeChecked();
  await page.keyboard.press("Escape");
  await expect(undo).toBeHidden();

  const menu = page.getByRole("button", { name: "Meny" });
  await enter(page, menu);
  await enter(page, page.getByRole("link", { name: "Så räknar vi" }));
  await expect(page.getByRole("heading", { level: 1, name: "Så räknar vi" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Verktygslåda" })).toBeHidden();
});

test("a question opened from the check page leads back there, by keyboard, and no other does", async ({ page }) => {
  await openOwnWork(page, "reviewing");
  const back = page.getByRole("link", { name: "Tillbaka till kontrollen" });
  await enter(page, page.getByRole("link", { name: /^Ändra svaret på:/ }).nth(1));
  await expect(level(page, 4)).toBeVisible();
  await page.keyboard.press("4");
  await expect(level(page, 4)).toBeChecked();
  await enter(page, back);
  await expect(page.getByRole("heading", { level: 1, name: "Kontrollera svaren" })).toBeFocused();
  await expect(page.getByRole("row").nth(2)).toContainText("4 Infört");
  await page.goto(`/#/evaluation/own/results`);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.goto(`/#/evaluation/own/${first}`);
  await expect(level(page, 0)).toBeVisible();
  await expect(back).toHaveCount(0);
});

test("on every screen the heading gets focus when the title is already the new one", async ({ page }) => {
  await prepareScreens(page);
  const heading = page.getByRole("heading", { level: 1 });
  // The page drawn while building stands there before the app does.
  await expect(page.locator("#root h1")).toBeVisible();
  await watchHeadings(page);
  // The first page stands there already. A template opened from a run is the same view as the template, as is the
  // comparison of more runs; the next material, and the chosen steps, are under the heading that has focus already. In
  // the room focus goes to what is done next, see workshop.journey.ts.
  const leftOut = /\/for\/|\/first$|\/prepare\/evaluation\/own\/.|\/alone\/|\/room\//u;
  const addresses = [...new Set(screens.map(({ address }) => address))]
    .slice(1)
    .filter((address) => !leftOut.test(address));
  for (const [index, address] of [...addresses, "/#/"].entries()) {
    await page.goto(address);
    await expect.poll(async () => (await focusedHeadings(page)).length, { message: address }).toBe(index + 1);
    await expect(heading, address).toBeFocused();
    expect((await focusedHeadings(page)).at(-1)).toEqual({
      title: await page.title(),
      heading: await heading.textContent(),
    });
  }
});

test("no action is announced more than once", async ({ page }) => {
  page.setDefaultTimeout(10_000);
  await openOwnWork(page, first);
  await expect(level(page, 0)).toBeVisible();
  await listenToRegions(page);
  await announcements(page);
  const go = (address: string) => async () => {
    const before = await page.title();
    await page.evaluate((hash) => (location.hash = hash), address.slice(1));
    await expect(page).not.toHaveTitle(before);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  };
  const press = (name: string | RegExp) => () => page.getByRole("button", { name }).first().click();
  const actions: readonly (readonly [name: string, act: () => Promise<unknown>])[] = [
    ["choose a level", () => level(page, 3).check()],
    ["not relevant without a reason", () => page.getByRole("radio", { name: "Ej relevant hos oss" }).check()],
    ["next without a reason", press("Nästa")],
    ["don't know", () => page.getByRole("radio", { name: "Vet ej" }).check()],
    ["undo", press("Ångra")],
    ["redo", press("Gör om")],
    ["park", press("Parkera")],
    ["write", () => page.getByLabel("Hinder", { exact: true }).fill("Ingen har mandat")],
    ["next", press("Nästa")],
    ["save a file", press("Spara fil")],
    ["prepare", go("/#/evaluation/own/preparing")],
    ["leave a step out", () => page.getByRole("checkbox").first().click()],
    ["results", go("/#/evaluation/own/results")],
    ["the other chart", () => page.locator("input[name=results-kind][value=radar]").check()],
    ["plan", go("/#/evaluation/own/planning")],
    ["add an action", press(/^Lägg till (?!åtgärden|indikator)/)],
    ["the plan as a table", press("Tabell")],
    ["the PDF", press("Ladda ner handlingsplan (PDF)")],
    ["toolbox", go("/#/toolbox")],
    ["search", () => page.getByRole("searchbox").fill("avtal")],
    ["glossary", go("/#/glossary")],
    ["look up", () => page.getByRole("searchbox").fill("gap")],
    ["statement", go("/#/accessibility")],
    ["copy", press("Kopiera som text")],
  ];
  const heard: Record<string, string[]> = {};
  for (const [name, act] of actions) {
    await test.step(name, act);
    heard[name] = await announcements(page);
  }
  expect(Object.entries(heard).filter(([, texts]) => texts.length > 1)).toEqual([]);
  expect(Object.values(heard).flat().length).toBeGreaterThan(4);
});

test("the whole way to a downloaded plan is walked without a mouse", async ({ page }) => {
  await page.addInitScript(() => {
    for (const kind of ["pointerdown", "mousedown", "touchstart"])
      addEventListener(kind, () => console.error(`a mouse was used: ${kind}`), { capture: true });
  });
  await page.goto("/");
  await enter(page, page.getByRole("button", { name: "Se exemplet Mittköping" }));
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const parts = page.getByRole("navigation", { name: "Delar av bedömningen" });
  await enter(page, parts.getByRole("link", { name: "Frågor" }));
  await enter(page, page.getByRole("button", { name: "Till frågorna" }));
  // Without single keys too: radio buttons are chosen by Tab and arrows.
  await tabTo(page, page.getByRole("radio", { checked: true }));
  await page.keyboard.press("ArrowDown");
  await enter(page, page.getByRole("button", { name: "Nästa" }));
  await enter(page, parts.getByRole("link", { name: "Kontrollera" }));
  await enter(page, page.getByRole("button", { name: "Visa resultatet" }));
  await enter(page, parts.getByRole("link", { name: "Plan" }));
  await expect(page.getByRole("heading", { level: 1, name: "Handlingsplan" })).toBeFocused();
  const download = page.waitForEvent("download");
  await enter(page, page.getByRole("button", { name: "Ladda ner handlingsplan (PDF)" }));
  expect((await download).suggestedFilename()).toMatch(/_Mittkoping_handlingsplan\.pdf$/);
});
