import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./keyboard.ts";
import { mittkoping, openOwnWork, putRecord, storedRecords } from "./stored.ts";

const question = (step: string, id: string) => `answering/${step}/question/${id}`;
const first = question("vision", "vision-purpose");
const second = question("vision", "vision-in-use");
const level = (page: Page, value: number) => page.getByRole("radio", { name: new RegExp(`^${String(value)}`) });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const empty = { answers: {}, targets: {}, actions: [] };

test("reload, Back, Forward and a pasted address lead to the place they name", async ({ page }) => {
  await openOwnWork(page, first);
  const firstText = await heading(page).textContent();
  await page.getByRole("button", { name: "Nästa" }).click();
  await expect(page).toHaveURL(new RegExp(`${second}$`));
  const secondText = await heading(page).textContent();
  expect(secondText).not.toBe(firstText);
  await page.reload();
  await expect(heading(page)).toHaveText(secondText ?? "");
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${first}$`));
  await expect(heading(page)).toHaveText(firstText ?? "");
  await page.goForward();
  await expect(heading(page)).toHaveText(secondText ?? "");
  await page.goto("/#/evaluation/own/answering/strategy/summary");
  await expect(heading(page)).toHaveText("Sammanfattning: Strategi");
  await page.goto("/#/evaluation/own/planning");
  await expect(heading(page)).toHaveText("Handlingsplan");
  await page.goto("/#/evaluation/own");
  await expect(page).toHaveURL(/#\/evaluation\/own\/planning$/);
});

test("an address to a step that is not chosen, or to nothing, is replaced by where the run stands", async ({
  page,
}) => {
  await openOwnWork(page, "reviewing", { scope: { steps: ["strategy"], variant: "short" } });
  for (const address of [
    "answering/vision/introduction",
    first,
    "answering/no-such-step/summary",
    question("strategy", "no-such-question"),
    "nowhere",
  ]) {
    await page.goto(`/#/evaluation/own/${address}`);
    await expect(page).toHaveURL(/#\/evaluation\/own\/reviewing$/);
    await expect(heading(page)).toHaveText("Kontrollera svaren");
  }
  await page.goto("about:blank");
  await page.goto(`/#/evaluation/own/${first}`);
  await expect(page).toHaveURL(/answering\/strategy\/question\//);
});

test("undo and redo lead to what they change, across screens", async ({ page }) => {
  await openOwnWork(page, first, empty);
  const undo = page.getByRole("button", { name: "Ångra" });
  const redo = page.getByRole("button", { name: "Gör om" });
  await expect(undo).toBeDisabled();
  await level(page, 2).check();
  await page.goto("/#/evaluation/own/answering/strategy/summary");
  await page.getByLabel("Målnivå för steget").selectOption("5");
  await page.goto("/#/evaluation/own/preparing");
  await page.getByLabel("Namn på bedömningen").fill("Hösten 2026");
  await page.goto("/#/evaluation/own/results");
  await expect(page.locator(".nio-run-parts [aria-current]")).toHaveText("Resultat");

  await undo.click();
  await expect(page).toHaveURL(/preparing$/);
  await expect(page.getByLabel("Namn på bedömningen")).toHaveValue("Våren 2026");
  await undo.click();
  await expect(page).toHaveURL(/answering\/strategy\/summary$/);
  await expect(page.getByLabel("Målnivå för steget")).toHaveValue("");
  await undo.click();
  await expect(page).toHaveURL(new RegExp(`${first}$`));
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(undo).toBeDisabled();

  await page.goto("/#/evaluation/own/reviewing");
  await redo.click();
  await expect(page).toHaveURL(new RegExp(`${first}$`));
  await expect(level(page, 2)).toBeChecked();
  await redo.click();
  await expect(page.getByLabel("Målnivå för steget")).toHaveValue("5");
  await redo.click();
  await expect(page.getByLabel("Namn på bedömningen")).toHaveValue("Hösten 2026");
  await expect(redo).toBeDisabled();
});

test("a parked question is marked wherever it is shown, also when it has a level", async ({ page }) => {
  await openOwnWork(page, first, empty);
  await level(page, 3).check();
  await page.getByRole("button", { name: "Parkera" }).click();
  await expect(page.getByRole("button", { name: "Parkerad: ni kommer tillbaka hit", pressed: true })).toBeVisible();
  await page.goto("/#/evaluation/own/answering/vision/summary");
  await expect(page.getByRole("row").nth(1)).toContainText("Parkerad");
  await page.goto("/#/evaluation/own/reviewing");
  await expect(page.getByText("1 fråga är parkerad.")).toBeVisible();
  await expect(page.getByRole("row").nth(1)).toContainText(/3 .*Parkerad/);
});

test("leaving not relevant without its reason is told, and so is losing the reason", async ({ page }) => {
  await openOwnWork(page, first, empty);
  await page.getByRole("radio", { name: "Ej relevant hos oss" }).check();
  await page.getByRole("link", { name: "Kontrollera" }).click();
  await expect(page.getByText(/sparades inte, för skälet saknades/)).toBeVisible();

  await page.goto(`/#/evaluation/own/${first}`);
  await page.getByRole("radio", { name: "Ej relevant hos oss" }).check();
  const reason = page.getByLabel("Varför är frågan inte relevant hos er?");
  await reason.fill("Hyr");
  await reason.fill("");
  await page.getByRole("button", { name: "Nästa" }).click();
  await expect(page.getByRole("group", { name: "En sak saknas" })).toBeFocused();
  await level(page, 2).check();
  await expect(page.getByLabel("Skäl", { exact: true })).toHaveValue("");
});

test("not relevant needs a reason; do not know, not relevant, level 0 and blank are told apart", async ({ page }) => {
  await openOwnWork(page, first, empty);
  await page.getByRole("radio", { name: "Ej relevant hos oss" }).check();
  const reason = page.getByLabel("Varför är frågan inte relevant hos er?");
  await expect(reason).toBeFocused();
  await page.getByRole("button", { name: "Nästa" }).click();
  const summary = page.getByRole("group", { name: "En sak saknas" });
  await expect(summary).toBeFocused();
  await page.getByRole("button", { name: "Nästa" }).click();
  await expect(summary).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${first}$`));
  await summary.getByRole("link").click();
  await expect(reason).toBeFocused();
  await page.keyboard.type("Drivs av regionen");
  await expect(summary).toHaveCount(0);
  await expect(reason).toHaveValue("Drivs av regionen");
  await page.getByRole("button", { name: "Nästa" }).click();
  await expect(page).toHaveURL(new RegExp(`${second}$`));
  await page.getByRole("radio", { name: "Vet ej" }).check();
  await page.goto(`/#/evaluation/own/${question("strategy", "strategy-resources")}`);
  await level(page, 0).check();

  await page.goto("/#/evaluation/own/reviewing");
  const answers = page.locator("main tbody tr");
  await expect(answers.nth(0)).toContainText("Ej relevant: Drivs av regionen");
  await expect(answers.nth(1)).toContainText("Vet ej");
  await expect(answers.nth(2)).toContainText("0 Inte påbörjat");
  await expect(answers.nth(3)).toContainText("Inte besvarad");
  await expect(page.getByText("3 av 18 frågor är genomgångna.")).toBeVisible();
});

test("what was typed is there after a reload at once", async ({ page }) => {
  await openOwnWork(page, first, empty);
  await page.getByLabel("Belägg", { exact: true }).click();
  await page.keyboard.type("Protokoll KS 2026/14");
  await page.reload();
  await expect(page.getByLabel("Belägg", { exact: true })).toHaveValue("Protokoll KS 2026/14");
});

test("every change is saved, and the indicator says when", async ({ page }) => {
  await openOwnWork(page, first, empty);
  await expect(page.getByText("Sparat", { exact: true })).toBeVisible();
  await page.getByLabel("Hinder", { exact: true }).fill("Ingen har mandat");
  await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
  const [record] = (await storedRecords(page, "niosteg")) as (typeof mittkoping)[];
  expect(record?.answers["vision-purpose"]?.obstacle.text).toBe("Ingen har mandat");
  expect(record?.changed).not.toBe(mittkoping.changed);
});

test("switching language keeps the answers and the place, on every screen of a run", async ({ page }) => {
  await openOwnWork(page, first);
  const [before] = await storedRecords(page, "niosteg");
  const language = page.locator(".nio-header select").first();
  for (const place of [
    "preparing",
    "answering/strategy/introduction",
    question("strategy", "strategy-resources"),
    "answering/strategy/summary",
    "reviewing",
    "results",
    "planning",
  ]) {
    await page.goto(`/#/evaluation/own/${place}`);
    await expect(page).toHaveURL(new RegExp(`${place}$`));
    await language.selectOption("en");
    await expect(page.getByRole("link", { name: "Toolbox" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page).toHaveURL(new RegExp(`${place}$`));
    await expect(page.locator(".nio-run-parts [aria-current]")).toHaveText(
      /^(Prepare|Questions|Check|Review|Results|Plan)$/,
    );
    await language.selectOption("sv");
    await expect(page.getByRole("link", { name: "Verktygslåda" })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${place}$`));
  }
  expect(await storedRecords(page, "niosteg")).toEqual([before]);
});

test("the language chooser keeps focus and is remembered", async ({ page }) => {
  await openOwnWork(page, first);
  const language = page.locator(".nio-header select").first();
  await language.focus();
  await language.selectOption("en");
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await expect(language).toBeFocused();
  await page.reload();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
});

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 320, height: 568 },
])
  test(`choosing a level moves nothing on the page, ${String(viewport.width)} px wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openOwnWork(page, first, empty);
    await page.evaluate(() => document.fonts.ready);
    await expect(page.getByText("Sparat", { exact: true })).toBeVisible();
    // What lies further down is loaded when it comes near.
    await page.getByRole("heading", { name: "Källa" }).scrollIntoViewIfNeeded();
    await expect(page.getByText("Kör ni fast? En fråga att ställa")).toBeVisible();
    await page.getByRole("heading", { name: "Källa" }).scrollIntoViewIfNeeded();
    await expect(page.locator(".nio-background a[href^='#/toolbox']").first()).toBeVisible();
    await expect(page.locator(".nio-background > :last-child")).not.toHaveText("Källa");
    const boxes = async () => {
      // The row of buttons follows the window, so every measure is taken from the top.
      await page.evaluate(() => scrollTo(0, 0));
      return page
        .locator("h1, .nio-run-name, .nio-level, .nio-other, main button, main a, .nio-notes, .nio-background")
        .evaluateAll((all) =>
          all.map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [element.className, x, y, width, height];
          }),
        );
    };
    const before = await boxes();
    expect(before.length).toBeGreaterThan(20);
    for (const value of [3, 0, 5]) {
      await level(page, value).check();
      await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
      expect(await boxes()).toEqual(before);
    }
    await page.getByRole("radio", { name: "Vet ej" }).check();
    expect(await boxes()).toEqual(before);
  });

const characters = Array.from("0123456789vrnbVRNB?abcdefghijklmopqstuwxyz.,/");
const answersNow = async (page: Page) => ((await storedRecords(page, "niosteg")) as (typeof mittkoping)[])[0]?.answers;

test("single keys are text while a field has focus", async ({ page }) => {
  await openOwnWork(page, first, empty);
  const text = characters.join("");
  for (const label of ["Belägg", "Hinder"]) {
    await page.getByLabel(label, { exact: true }).click();
    await page.keyboard.type(text);
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(text);
  }
  await expect(page).toHaveURL(new RegExp(`${first}$`));
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("single keys with a modifier are left to the browser", async ({ page }) => {
  await openOwnWork(page, first, empty);
  for (const key of ["Control+3", "Alt+3", "Meta+3", "Control+b"]) await page.keyboard.press(key);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${first}$`));
});

test("single keys do nothing at all once they are turned off, also after a reload", async ({ page }) => {
  await openOwnWork(page, first, empty);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Kortkommandon" });
  await help.getByRole("checkbox", { name: "Använd kortkommandon" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await page.reload();
  await expect(level(page, 0)).toBeVisible();
  for (const key of characters) await page.keyboard.press(key);
  await tabTo(page, level(page, 0));
  for (const key of characters) await page.keyboard.press(key);
  await expect(page).toHaveURL(new RegExp(`${first}$`));
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(help).toBeHidden();
  expect(await answersNow(page)).toEqual({});

  await page.getByRole("button", { name: "Kortkommandon" }).click();
  await help.getByRole("checkbox", { name: "Använd kortkommandon" }).check();
  await help.getByRole("heading").click();
  await page.keyboard.press("3");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("3");
  await expect(level(page, 3)).toBeChecked();
});

test("each change of view moves focus to its heading under a new title", async ({ page }) => {
  await page.goto("/");
  await putRecord(page, "niosteg", "own", { ...mittkoping, id: "own" });
  await page.reload();
  await expect(page.getByRole("link", { name: "Fortsätt med Mittköping, Våren 2026" })).toBeVisible();
  const parts = page.getByRole("navigation", { name: "Delar av bedömningen" });
  const moves: readonly (() => Promise<void>)[] = [
    () => page.getByRole("link", { name: "Fortsätt med Mittköping, Våren 2026" }).click(),
    () => parts.getByRole("link", { name: "Förbered" }).click(),
    () => parts.getByRole("link", { name: "Kontrollera" }).click(),
    () => parts.getByRole("link", { name: "Resultat" }).click(),
    () => parts.getByRole("link", { name: "Plan" }).click(),
    () => parts.getByRole("link", { name: "Frågor" }).click(),
    () => page.getByRole("link", { name: "Verktygslåda" }).click(),
    () => page.locator("main a[href^='#/toolbox/']").first().click(),
    () => page.getByRole("link", { name: "Så räknar vi" }).click(),
    () => page.getByRole("link", { name: "Niosteg" }).click(),
  ];
  const titles = [await page.title()];
  for (const move of moves) {
    await move();
    await expect(page).not.toHaveTitle(titles.at(-1) ?? "");
    await expect(heading(page)).toBeFocused();
    titles.push(await page.title());
  }
  expect(new Set(titles.slice(0, -1)).size).toBe(moves.length);

  await page.goto(`/#/evaluation/own/${first}`);
  await expect(level(page, 0)).toBeVisible();
  const before = await heading(page).textContent();
  await page.keyboard.press("n");
  await expect(heading(page)).not.toHaveText(before ?? "");
  await expect(heading(page)).toBeFocused();
});
