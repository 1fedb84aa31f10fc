import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { prepareScreens, screens, settled, showScreen } from "./screens.ts";
import { mittkoping, openOwnWork } from "./stored.ts";

const desktop = { width: 1366, height: 768 };
const phone = { width: 320, height: 568 };

/** Checks the screen as it stands. */
async function expectAccessible(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(room);
}

test("every screen meets WCAG 2.2 AA and none scrolls sideways: in light, in dark and at 320 pixels", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize(desktop);
  await prepareScreens(page);
  for (const screen of screens)
    await test.step(screen.name, async () => {
      await showScreen(page, screen);
      await test.step("light", () => expectAccessible(page));
      await page.emulateMedia({ colorScheme: "dark" });
      await test.step("dark", () => expectAccessible(page));
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize(phone);
      await settled(page);
      await test.step("320 pixels wide", () => expectAccessible(page));
      await page.setViewportSize(desktop);
    });
});

test.describe("in English", () => {
  test.use({ locale: "en-GB", colorScheme: "light", viewport: desktop });
  test("every screen meets WCAG 2.2 AA and none scrolls sideways", async ({ page }) => {
    await prepareScreens(page);
    for (const screen of screens)
      await test.step(screen.name, async () => {
        await showScreen(page, screen);
        await expectAccessible(page);
      });
  });
});

const questionAddress = "/#/evaluation/own/answering/strategy/question/strategy-resources";

test("a projected question is set in 28 pixels, with the question itself in 40", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await prepareScreens(page);
  await page.goto(questionAddress);
  const sizeOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  await expect(page.getByRole("radio", { name: /^0/ })).toBeVisible();
  expect(await sizeOf("h1")).toBeGreaterThanOrEqual(40);
  for (const text of [
    ".nio-level-text",
    ".nio-level-name",
    ".nio-other",
    ".nio-walk .ds-button",
    ".nio-background > p",
  ])
    expect(await sizeOf(text), text).toBeGreaterThanOrEqual(28);
});

test("projected results are set in 28 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await prepareScreens(page);
  await page.goto("/#/evaluation/own/results");
  await expect(page.locator(".recharts-surface").first()).toBeVisible();
  const sizes = await page
    .locator("main h1, main td, main th, .nio-results-figure text, main p:not([class])")
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.map((element) => ({
        size: Number.parseFloat(getComputedStyle(element).fontSize),
        text: element.textContent.slice(0, 40),
      })),
    );
  expect(sizes.length).toBeGreaterThan(20);
  expect(sizes.filter(({ size }) => size < 28)).toEqual([]);
});

test("each of the 45 questions fits a small laptop with all its answers, clear of the row of buttons", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize(desktop);
  await openOwnWork(page, "reviewing", { scope: { ...mittkoping.scope, variant: "full" } });
  const change = page.locator("main a[href*='/question/']");
  await expect(change).toHaveCount(45);
  const addresses = await change.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  for (const address of addresses) {
    await page.goto(`/${address}`);
    await expect(page.getByRole("group").getByRole("radio").first()).toHaveAttribute(
      "name",
      `mark-${address.split("/").at(-1) ?? ""}`,
    );
    const { top, bottoms, ends } = await page.evaluate(() => ({
      top: document.querySelector("h1")?.getBoundingClientRect().top,
      bottoms: [...document.querySelectorAll(".nio-level, .nio-other")].map(
        (card) => card.getBoundingClientRect().bottom,
      ),
      ends: document.querySelector(".nio-walk")?.getBoundingClientRect().top,
    }));
    expect(bottoms).toHaveLength(8);
    expect.soft(top, address).toBeGreaterThanOrEqual(0);
    expect.soft(Math.max(...bottoms), address).toBeLessThanOrEqual(ends ?? 0);
  }
});

test("in forced colours the chosen card stands out by more than its background", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await prepareScreens(page);
  await page.goto(questionAddress);
  const chosen = page.locator(".nio-level:has(:checked)");
  await expect(chosen).toHaveCount(1);
  const edgeOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((card) => {
        const { display, borderTopColor, borderTopWidth } = getComputedStyle(card, "::after");
        return display === "none" ? "none" : `${borderTopWidth} ${borderTopColor}`;
      });
  const edge = await edgeOf(".nio-level:has(:checked)");
  expect(edge).not.toBe("none");
  expect(edge).not.toBe(await edgeOf(".nio-level:not(:has(:checked))"));
});

test("in forced colours now and target keep different shapes in the chart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await prepareScreens(page);
  await page.goto("/#/evaluation/own/results");
  await expect(page.locator(".recharts-surface").first()).toBeVisible();
  await expectNoAxeViolations(page);
});
