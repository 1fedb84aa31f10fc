import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { acceptFile, chooseFile, mittkoping, openOwnWork, storedRecords } from "./stored.ts";

const own = { ...mittkoping, id: "own" };

async function downloaded(page: Page, button: string): Promise<{ name: string; buffer: Buffer }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), buffer: readFileSync(await file.path()) };
}

async function removeOwnWork(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Niosteg" }).click();
  await page.getByRole("button", { name: "Ta bort Mittköping, Våren 2026" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ta bort", exact: true }).click();
  await expect(page.getByText("Ni har inga bedömningar i den här webbläsaren än.")).toBeVisible();
}

test("a municipality that has kept only the PDF opens it next year and finds everything there", async ({ page }) => {
  await openOwnWork(page, "planning");
  await expectNoAxeViolations(page);
  const pdf = await downloaded(page, "Ladda ner handlingsplan (PDF)");
  expect(pdf.name).toBe("2026-03-12_Mittkoping_handlingsplan.pdf");
  await removeOwnWork(page);

  await chooseFile(page, { ...pdf, mimeType: "application/pdf" });
  await expect(page.getByRole("dialog")).toContainText("KommunMittköping");
  expect(await storedRecords(page, "niosteg")).toEqual([]);
  await acceptFile(page);
  await expect(page.getByRole("heading", { level: 1, name: "Kontrollera svaren" })).toBeFocused();
  await expect(page.getByText("Filen är öppnad och sparad i webbläsaren.")).toBeVisible();
  expect(await storedRecords(page, "niosteg")).toEqual([own]);
});

test("a PDF made without the evaluation says so when it is opened", async ({ page }) => {
  await openOwnWork(page, "planning");
  await page.getByRole("checkbox", { name: "Lägg med underlaget så att planen kan öppnas nästa år" }).uncheck();
  const pdf = await downloaded(page, "Ladda ner handlingsplan (PDF)");
  await removeOwnWork(page);

  await chooseFile(page, { ...pdf, mimeType: "application/pdf" });
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Filen kunde inte öppnas");
  await expect(alert).toContainText("PDF:en innehåller ingen bedömning.");
  expect(await storedRecords(page, "niosteg")).toEqual([]);
});

test("the proposed decision is copied as plain text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openOwnWork(page, "planning");
  await page.getByRole("button", { name: "Kopiera förslag till beslut" }).click();
  await expect(page.getByText("Texten är kopierad. Klistra in den där ni vill ha den.")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(
    /^Förslag till beslut\n1\. Nämnden fastställer handlingsplanen daterad 12 mars 2026 med 9 åtgärder/,
  );
});

test("the plan as a web page opens by itself, is accessible and fits a narrow screen", async ({ page, context }) => {
  await openOwnWork(page, "planning");
  const { name, buffer } = await downloaded(page, "Ladda ner som webbsida (HTML)");
  expect(name).toBe("2026-03-12_Mittkoping_handlingsplan.html");

  const report = await context.newPage();
  await report.setContent(buffer.toString("utf8"));
  await expect(report.getByRole("heading", { level: 1, name: "Handlingsplan" })).toBeVisible();
  await expect(report.getByRole("img", { name: "8 av 9 steg med nivå ligger under sitt mål" })).toBeVisible();
  for (const width of [1366, 320]) {
    await report.setViewportSize({ width, height: 800 });
    const overflow = await report.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expectNoAxeViolations(report);
  }
});
