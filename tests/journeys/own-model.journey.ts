import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { parse, stringify } from "yaml";
import { readingText } from "../support/pdf-inspection.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { chooseFile, jsonFile, openNewFile, openOwnWork, storedRecords } from "./stored.ts";

type Bundle = Record<string, unknown> & { version: string; languages: string[]; words: Record<string, unknown> };

/** The garden as one file, made the way anyone makes it. */
function gardenBundle(): string {
  const file = join(mkdtempSync(join(tmpdir(), "niosteg-model-")), "garden.json");
  execFileSync(process.execPath, [
    "node_modules/tsx/dist/cli.mjs",
    "src/cli/niosteg.ts",
    "bundle",
    "tests/fixtures/uneven",
    "--out",
    file,
  ]);
  return readFileSync(file, "utf8");
}

const bundle = gardenBundle();
const asYaml = (text: string) => stringify(JSON.parse(text));
const modelFile = (text: string, name: string) => ({ name, mimeType: "text/yaml", buffer: Buffer.from(text) });
const openModel = (page: Page, text: string, name = "garden.yaml") =>
  page.getByLabel("Öppna egen modell").setInputFiles(modelFile(text, name));

const part = (page: Page, name: string): Locator =>
  page.getByRole("navigation", { name: "Delar av bedömningen" }).getByRole("link", { name });
const h1 = (page: Page) => page.getByRole("heading", { level: 1 });
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

test("a model in YAML carries a whole walk, apart from the real work", async ({ page }) => {
  await openOwnWork(page);
  await page.goto("/#/");
  await expect(page.getByRole("heading", { name: "Era bedömningar" })).toBeVisible();
  const before = await storedRecords(page, "niosteg");
  expect(await databases(page)).not.toContain("niosteg-models");

  await openModel(page, asYaml(bundle));
  await expect(page).toHaveURL(/#\/model\/[^/]+\/preparing$/);
  await expect(page.getByText("Egen modell", { exact: true })).toBeVisible();
  await page.getByRole("combobox", { name: "Kommun" }).fill("Malmö");
  await expectNoAxeViolations(page);

  await part(page, "Frågor").click();
  await expect(h1(page)).toHaveText("Plan");
  await page.keyboard.press("n");
  for (const [index, key] of ["3", "2", "1"].entries()) {
    await expect(page.getByRole("radio", { name: /^0,25 Lite/ })).toBeVisible();
    if (index === 0) {
      await expect(page.getByText("Vår egen bedömning.")).toBeHidden();
      await expectNoAxeViolations(page);
    }
    await page.keyboard.press(key);
    await page.keyboard.press("n");
    if (index === 1) {
      await expect(h1(page)).toHaveText("Sammanfattning: Plan");
      await page.keyboard.press("n");
      await expect(h1(page)).toHaveText("Plantering");
      await page.keyboard.press("n");
    }
  }
  await expect(h1(page)).toHaveText("Sammanfattning: Plantering");
  await page.keyboard.press("n");
  await expect(h1(page)).toHaveText("Kontrollera svaren");

  await part(page, "Resultat").click();
  const chart = page.getByRole("figure", { name: /Diagram med nuläge och mål för 2 steg/ });
  await expect(chart).toBeVisible();
  for (const level of [/^0\s*Inget/, /^0,25\s*Lite/, /^0,5\s*Hälften/, /^1\s*Allt/])
    await expect(chart.locator("text").filter({ hasText: level }).first()).toBeVisible();

  await part(page, "Plan").click();
  await page
    .getByRole("button", { name: /^Lägg till (?!åtgärden)/ })
    .first()
    .click();
  const [report] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Ladda ner handlingsplan (PDF)" }).click(),
  ]);
  const text = await readingText(readFileSync(await report.path()));
  expect(text).toContain("Trädgårdsprovet");
  expect(text).toContain("Plantering");

  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Spara fil" }).first().click(),
  ]);
  const run = readFileSync(await saved.path(), "utf8");
  expect(JSON.parse(run)).toMatchObject({ assessment: { id: "uneven", version: "2.1.0" } });

  await page.goto("/#/");
  await expect(page.getByRole("heading", { level: 3, name: "Trädgårdsprovet" })).toBeVisible();
  await expect(
    page.getByRole("list", { name: "Bedömningar på egna modeller" }).getByRole("heading", { name: /^Malmö/ }),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  expect(await storedRecords(page, "niosteg")).toEqual(before);
  expect(await storedRecords(page, "niosteg-examples")).toEqual([]);

  await page.getByRole("button", { name: "Ta bort Malmö" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ta bort", exact: true }).click();
  await expect(page.getByRole("list", { name: "Bedömningar på egna modeller" })).toBeHidden();
  await openNewFile(page, jsonFile(run));
  await expect(page).toHaveURL(/#\/model\/[^/]+\/reviewing$/);
  await expect(page.getByText("Egen modell", { exact: true })).toBeVisible();
  expect(await storedRecords(page, "niosteg")).toEqual(before);
});

test("a template of a model is shown from the model", async ({ page }) => {
  await page.goto("/");
  await openModel(page, bundle, "garden.json");
  await part(page, "Frågor").click();
  await expect(h1(page)).toHaveText("Plan");
  await page.keyboard.press("n");
  await page.getByRole("link", { name: "Dagbok" }).click();
  await expect(page).toHaveURL(/#\/toolbox\/day-log\/for\/model\//);
  await expect(h1(page)).toHaveText("Dagbok");
});

test("a faulty model is refused with line and column, and nothing is stored", async ({ page }) => {
  await openOwnWork(page);
  await page.goto("/#/");
  const before = await storedRecords(page, "niosteg");
  const faulty = asYaml(bundle).replace("target: 1\n", "target: 7\n").replace("weight: 2\n", "weight: heavy\n");
  const lineOf = (text: string) => faulty.slice(0, faulty.indexOf(text)).split("\n").length;
  await openModel(page, faulty);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Modellen kunde inte öppnas");
  await expect(alert).toContainText(`Rad ${String(lineOf("weight: heavy"))}, kolumn`);
  await expect(alert).toContainText("här ska stå ett tal");
  await expect(alert).toContainText("Inget som redan var sparat har ändrats.");
  await openModel(page, asYaml(bundle).replace("target: 1\n", "target: 7\n"));
  await expect(alert).toContainText(/Rad \d+, kolumn \d+: här ska stå ett av skalans värden 0, 0\.25, 0\.5, 1, inte 7/);
  expect(await storedRecords(page, "niosteg")).toEqual(before);
  expect(await storedRecords(page, "niosteg-model-runs")).toEqual([]);
  await expect(page.getByRole("list", { name: "Öppnade modeller" }).getByRole("listitem")).toHaveCount(0);
});

test("a file made on a model that is not here asks for the model", async ({ page }) => {
  await page.goto("/");
  const run = readFileSync("tests/fixtures/uneven/examples/garden.json", "utf8");
  await chooseFile(page, jsonFile(run));
  await expect(page.getByRole("alert")).toContainText("Öppna modellen först");
  await openModel(page, bundle, "garden.json");
  await expect(page).toHaveURL(/#\/model\//);
  await page.goto("/#/");
  await openNewFile(page, jsonFile(run));
  await expect(page).toHaveURL(/#\/model\/garden\/reviewing$/);
});

test("a model in one language is marked with it where the app speaks another", async ({ page }) => {
  const { words, ...rest } = parse(bundle) as Bundle;
  const inEnglish = stringify({ ...rest, languages: ["en"], words: { en: words["en"] } });
  await page.goto("/");
  await openModel(page, inEnglish);
  await part(page, "Frågor").click();
  await expect(h1(page)).toHaveText("Plan");
  await page.keyboard.press("n");
  await expect(page.getByRole("button", { name: "Nästa" })).toBeVisible();
  await expect(h1(page).locator("[lang=en]")).toBeVisible();
  await page.goto("/#/");
  await expect(page.locator("h3[lang=en]")).toBeVisible();
});

test("a model by a built-in assessment's id is its own, and the shelf decides", async ({ page }) => {
  await page.goto("/");
  const { version } = parse(readFileSync("assessments/connect/assessment.yaml", "utf8")) as { version: string };
  await openModel(page, stringify({ ...(parse(bundle) as Bundle), id: "connect", version }));
  await part(page, "Frågor").click();
  await expect(h1(page)).toHaveText("Plan");
  await page.goto("/#/");
  await page.getByRole("button", { name: "Börja direkt" }).click();
  await expect(page.getByText("Steg 1 av 9, fråga 1 av 2")).toBeVisible();
  expect(await storedRecords(page, "niosteg-model-runs")).toHaveLength(1);
  expect(await storedRecords(page, "niosteg")).toHaveLength(1);
});
