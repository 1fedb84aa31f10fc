import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Evaluation } from "#domain/evaluation.ts";
import { readCsv } from "#tests/support/read-csv.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { prepareScreens, screens, showScreen } from "./screens.ts";
import { mittkoping, storedRecords } from "./stored.ts";
import { indiscernible } from "./system-colours.ts";

async function openFile(page: Page, evaluation: Evaluation) {
  await page.getByLabel("Öppna fil att jämföra").setInputFiles({
    name: `${evaluation.id}.niosteg.json`,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(evaluation)),
  });
}

async function meetsDemands(page: Page) {
  await expectNoAxeViolations(page);
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(room);
}

test("the example's years are compared from the start page, and the comparison is taken along", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Se exemplet Mittköping" }).click();
  await expect(page.locator(".recharts-surface").first()).toBeVisible();
  await page.goto("/#/");
  await page.getByRole("link", { name: "Jämför bedömningar" }).click();
  const finding = page.getByRole("heading", { level: 2, name: /^Sedan / });
  await expect(finding).toHaveText("Sedan 2025: 6 steg upp, 3 steg i stort sett oförändrade");

  const isTickedAtOnce = await page.getByRole("checkbox", { name: /Våren 2024/ }).evaluate((box: HTMLInputElement) => {
    box.click();
    return box.checked;
  });
  expect(isTickedAtOnce).toBe(true);
  await expect(finding).toHaveText("Sedan 2024: 9 steg upp; i 1 steg har delvis olika frågor svar");
  await page.reload();
  await expect(finding).toHaveText("Sedan 2024: 9 steg upp; i 1 steg har delvis olika frågor svar");
  await meetsDemands(page);

  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara som CSV" }).click();
  const csv = await waiting;
  expect(csv.suggestedFilename()).toBe("2026-03-12_Mittkoping_jamforelse.csv");
  expect(readCsv(readFileSync(await csv.path(), "utf8"))).toHaveLength(10);

  const printing = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara planen med jämförelsen som PDF" }).click();
  expect(
    readFileSync(await (await printing).path())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
});

test("files are compared without being stored: another track, and five municipalities", async ({ page }) => {
  await page.goto("/#/compare");
  await expect(page.getByText("Välj minst två bedömningar.")).toBeVisible();
  await openFile(page, { ...mittkoping, id: "care" });
  await openFile(page, { ...mittkoping, id: "school", track: "school" });
  await expect(page.getByRole("heading", { level: 2, name: "Lär av det andra spåret" })).toBeVisible();
  await meetsDemands(page);

  await page
    .getByRole("button", { name: /^Ta bort / })
    .first()
    .click();
  await page
    .getByRole("button", { name: /^Ta bort / })
    .first()
    .click();
  for (const name of ["Östby", "Åby", "Alby", "Byn", "Ceby"]) {
    await openFile(page, { ...mittkoping, id: name, organisation: { name, code: null } });
    await expect(page.getByText(`${name}, Våren 2026, 12 mars 2026`)).toBeVisible();
  }
  await expect(page.getByRole("heading", { level: 2, name: "Så sprider sig 5 kommuner i varje steg" })).toBeVisible();
  await expect(page.getByRole("img", { name: "1. Vision: 5 kommuner på 2,5" })).toBeVisible();
  await meetsDemands(page);
  expect(await storedRecords(page, "niosteg")).toEqual([]);
});

const comparing = screens.filter(({ address }) => address.startsWith("/#/compare"));

for (const colorScheme of ["light", "dark"] as const)
  test(`in forced colours every control and mark of a comparison is drawn in a system colour, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await prepareScreens(page);
    for (const screen of comparing)
      await test.step(screen.name, async () => {
        await showScreen(page, screen);
        expect(await indiscernible(page)).toEqual({ controls: [], marks: [] });
      });
    await page.goto("/#/compare");
    for (const name of ["Alby", "Byn", "Ceby", "Dby"])
      await openFile(page, { ...mittkoping, id: name, organisation: { name, code: null } });
    await page.getByRole("checkbox", { name: /Våren 2026/ }).check();
    await expect(page.locator(".nio-comparing-dot").first()).toBeVisible();
    expect(await indiscernible(page)).toEqual({ controls: [], marks: [] });
  });

test("with reduced motion nothing in a comparison moves by itself", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await prepareScreens(page);
  expect(comparing.map(({ name }) => name)).toHaveLength(3);
  for (const screen of comparing)
    await test.step(screen.name, async () => {
      await showScreen(page, screen);
      await page.locator("main summary").first().click();
      const moving = await page.evaluate(() => ({
        running: document.getAnimations().length,
        slow: [...document.querySelectorAll("*")]
          .filter((element) =>
            [null, "::before", "::after"].some((part) => {
              const { transitionDuration, animationName } = getComputedStyle(element, part);
              return /[1-9]/u.test(transitionDuration) || animationName !== "none";
            }),
          )
          .map((element) => element.className),
      }));
      expect(moving).toEqual({ running: 0, slow: [] });
    });
});
