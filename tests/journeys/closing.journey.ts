import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { mittkoping, openOwnWork } from "./stored.ts";

/** The text of each page as it would come out of the printer. */
async function printed(page: Page): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "closing-"));
  try {
    const file = join(folder, "printed.pdf");
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    return textsOf(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const textsOf = (file: string): readonly string[] =>
  execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);

/** Eight people or more marked two questions; on the first they never agreed. */
const [first = "", second = ""] = Object.keys(mittkoping.answers);
const collected = {
  rounds: {
    [first]: [{ levels: [3, 0, 0, 0, 0, 5], unknown: 0, notRelevant: 0 }],
    [second]: [{ levels: [0, 4, 4, 0, 0, 0], unknown: 1, notRelevant: 0 }],
  },
  respondents: [],
};

test("a group reads its plan aloud on one screen and takes its files along before it parts", async ({ page }) => {
  await openOwnWork(page, "planning", { actions: mittkoping.actions.slice(0, 6), collected });
  await page.getByRole("link", { name: "Läs upp och avsluta" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Läs upp och avsluta" })).toBeFocused();
  await expect(page).toHaveTitle(/^Läs upp och avsluta – Mittköping/);
  await expect(page.getByRole("main").getByRole("table").getByRole("row")).toHaveCount(7);
  await page.setViewportSize({ width: 1366, height: 768 });
  const lowest = await page.evaluate(() =>
    Math.max(
      ...["table", "section"]
        .flatMap((name) => [...document.querySelectorAll(`.nio-closing-body ${name}`)])
        .map((part) => part.getBoundingClientRect().bottom),
    ),
  );
  expect(lowest).toBeLessThanOrEqual(768);
  await expect(page.getByRole("heading", { name: "Det här tar vi reda på" })).toBeAttached();
  expect(await printed(page)).toHaveLength(1);
  for (const [name, file] of [
    ["Plan (PDF)", /\.pdf$/],
    ["Webbsida (HTML)", /\.html$/],
    ["Kalender (ICS)", /\.ics$/],
    ["Spara fil", /\.niosteg\.json$/],
  ] as const) {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(file);
    if (name === "Webbsida (HTML)")
      expect(readFileSync(await download.path(), "utf8")).toContain("Så eniga var svaren");
    await expect(page.getByRole("main").getByRole("status")).toHaveText("Filen är skapad.");
  }
  await expectNoAxeViolations(page);
});

test("the steps are told one by one with the arrow keys, and printed one to a page", async ({ page }) => {
  const notes = {
    vision: { success: "Nämnden skrev själv.", hindrance: "Det tog tid.", staysHere: false },
    strategy: { success: "Hemlig hjälp.", hindrance: "Hemligt hinder.", staysHere: true },
  };
  await openOwnWork(page, "planning", { notes });
  await page.goto("/#/close/evaluation/own");
  await page.getByRole("link", { name: "Visa stegen på fem minuter" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Stegen på fem minuter" })).toBeFocused();
  const step = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(step).toHaveText("1. Vision");
  await expect(page.getByText("Nämnden skrev själv.")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(step).toHaveText("2. Strategi");
  await expect(step).toBeFocused();
  await expect(page.getByText("Hemlig")).toHaveCount(0);
  await expectNoAxeViolations(page);
  const sheets = await printed(page);
  expect(sheets.map((sheet) => /Steg \d av 9/.exec(sheet)?.[0])).toEqual(
    mittkoping.scope.steps.map((_, index) => `Steg ${index + 1} av 9`),
  );
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1, name: "Läs upp och avsluta" })).toBeVisible();
});
