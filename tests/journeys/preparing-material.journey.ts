import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { docxParagraphs } from "#tests/support/docx-text.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { mittkoping, openOwnWork } from "./stored.ts";

const materials = ["Inbjudan", "Nivåöversikt", "Frågeblad", "Pappersblankett", "Körscheman", "Ordlista att enas om"];

/** Goes to a material by its link on the page. */
async function choose(page: Page, name: string): Promise<void> {
  await page
    .getByRole("navigation", { name: "Välj material" })
    .getByRole("link", { name: new RegExp(`^${name} `) })
    .click();
  await expect(page.getByRole("article").getByRole("heading", { level: 2, name })).toBeVisible();
}

/** The text of each page as it would come out of the printer. */
async function printed(page: Page): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "material-"));
  try {
    const file = join(folder, "printed.pdf");
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    const { pages = "" } =
      /Pages:\s+(?<pages>\d+)/.exec(execFileSync("pdfinfo", [file], { encoding: "utf8" }))?.groups ?? {};
    return Array.from({ length: Number(pages) }, (_item, index) =>
      execFileSync("pdftotext", ["-layout", "-f", String(index + 1), "-l", String(index + 1), file, "-"], {
        encoding: "utf8",
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const withoutSpace = (text: string): string => text.replaceAll(/\s/g, "");

test("a group finds the material for its meeting where it prepares, each readable in a narrow window", async ({
  page,
}) => {
  await openOwnWork(page, "preparing");
  await page.getByRole("link", { name: /^Material till mötet/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Material till mötet" })).toBeFocused();
  for (const name of materials)
    await test.step(name, async () => {
      await choose(page, name);
      await expect(page).toHaveTitle(new RegExp(`^${name} – Material till mötet – Mittköping`));
      await expectNoAxeViolations(page);
      await page.setViewportSize({ width: 320, height: 568 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await expectNoAxeViolations(page);
      await page.setViewportSize({ width: 1366, height: 768 });
    });
  await page.getByRole("link", { name: "Tillbaka till förberedelserna" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Förbered" })).toBeFocused();
});

test("a meeting is prepared from the start page, with the ways to it first", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Förbered ett möte" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Förbered" })).toBeFocused();
  await expect(page.getByRole("navigation", { name: "Till mötet" }).getByRole("link")).toHaveText([
    "Material till mötet",
    "Enskilda svar och intervjuer",
    "Genomför i grupp",
  ]);
  await page.getByRole("link", { name: "Material till mötet" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Material till mötet" })).toBeFocused();
});

test("the invitation is filled in from the run, and with time and place for this time only", async ({ page }) => {
  await openOwnWork(page, "preparing");
  await page.goto("/#/prepare/evaluation/own");
  const paper = page.getByRole("article");
  await expect(paper).toContainText("Vård- och omsorgsförvaltningen i Mittköping");
  await page.getByRole("textbox", { name: "Plats" }).fill("Stora salen");
  await expect(paper.getByRole("definition").filter({ hasText: "Stora salen" })).toHaveCount(1);
  const [only, ...others] = await printed(page);
  expect(others).toEqual([]);
  expect(only).toContain("Stora salen");
  expect(only).not.toContain("Skriv ut");
  await page.reload();
  await expect(paper).not.toContainText("Stora salen");
});

for (const variant of ["short", "full"])
  test(`each step of the ${variant} variant is printed on one page with its number, and nothing of the screen`, async ({
    page,
  }) => {
    const steps = mittkoping.scope.steps.length;
    await openOwnWork(page, "preparing", { scope: { ...mittkoping.scope, variant } });
    await page.goto("/#/prepare/evaluation/own/question-sheet");
    const headings = page.getByRole("article").getByRole("heading", { level: 3 });
    await expect(headings).toHaveCount(steps);
    const titles = await headings.allTextContents();
    const sheets = await printed(page);
    expect(sheets).toHaveLength(steps);
    sheets.forEach((sheet, index) => {
      expect(sheet).toContain(`Frågeblad, sida ${index + 1} av ${steps}`);
      expect(sheet).toContain(titles[index]);
      expect(sheet).not.toContain("Ladda ner");
    });
    await choose(page, "Pappersblankett");
    expect(await printed(page)).toHaveLength(steps + 1);
  });

test("a step has one page in English as well, in the variant with every question", async ({ page }) => {
  await openOwnWork(page, "preparing", { scope: { ...mittkoping.scope, variant: "full" } });
  await page.getByRole("combobox", { name: "Språk" }).selectOption("en");
  await page.goto("/#/prepare/evaluation/own/question-sheet");
  await expect(page.getByRole("heading", { level: 2, name: "Question sheet" })).toBeVisible();
  expect(await printed(page)).toHaveLength(mittkoping.scope.steps.length);
});

test("the question sheet is taken along as Word with every question of the chosen steps", async ({ page }) => {
  await openOwnWork(page, "preparing");
  await page.goto("/#/prepare/evaluation/own/question-sheet");
  const headings = page.getByRole("article").getByRole("heading", { level: 4 });
  await expect(headings).toHaveCount(18);
  const questions = await headings.allTextContents();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Ladda ner som Word (DOCX)" }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe("2026-03-12_Mittkoping_Frageblad.docx");
  const paragraphs = docxParagraphs(readFileSync(await file.path()));
  expect(paragraphs.filter((text) => text.startsWith("Fråga ")).map(withoutSpace)).toEqual(questions.map(withoutSpace));
  await expect(page.getByRole("main").getByRole("status")).toHaveText("Dokumentet är nedladdat.");
});
