import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Evaluation } from "#domain/evaluation.ts";
import type { IndividualAnswers } from "#domain/individual-answers.ts";
import { connectAssessment } from "../support/assessments.ts";
import { twelveFiles } from "../support/individual.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { enter, tabTo } from "./keyboard.ts";
import { jsonFile, openOwnWork, storedRecords } from "./stored.ts";

const asChosen = twelveFiles().map(({ name, text }) => jsonFile(text, name));
const fromScratch: Partial<Evaluation> = { method: "consensus", answers: {}, actions: [] };
const stored = async (page: Page) => (await storedRecords(page, "niosteg"))[0] as Evaluation;
const respondentsOf = async (page: Page) => (await stored(page)).collected?.respondents ?? [];

async function openIndividual(page: Page): Promise<void> {
  await openOwnWork(page, "preparing", fromScratch);
  await page.getByRole("link", { name: "Enskilda svar och intervjuer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Enskilda svar och intervjuer" })).toBeFocused();
}

/** Saves the answer file and hands back what it holds. */
async function saveAnswers(page: Page, save: () => Promise<void>) {
  const downloading = page.waitForEvent("download");
  await save();
  const file = await downloading;
  const text = readFileSync(await file.path(), "utf8");
  return { name: file.suggestedFilename(), text, answers: JSON.parse(text) as IndividualAnswers };
}

/** The last button of the row: the next question, or the end after the last. */
const forward = (page: Page) => page.locator(".nio-walk").getByRole("button").last();

test("twelve answer files are told apart, the whole ones used, one person taken away and all of it undone", async ({
  page,
}) => {
  await openIndividual(page);
  await expectNoAxeViolations(page);
  await page.getByLabel("Välj svarsfiler").setInputFiles(asChosen);
  await expect(page.getByText("9 svarsfiler togs in. 3 svarsfiler användes inte.")).toBeVisible();
  for (const [kind, line] of [
    ["Skadade eller fel sorts fil (1)", /^skadad\.json: Filen går inte att läsa/],
    ["Från en annan version (1)", /^gammal\.json: Filen hör till version 0\.9\.0/],
    ["Dubbletter (1)", /^kopia\.json: Samma person som i svar-3\.json/],
  ] as const) {
    await expect(page.getByRole("heading", { level: 3, name: kind })).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: line })).toBeVisible();
  }
  await expect(page.getByRole("list", { name: "Antal i varje roll" }).getByRole("listitem")).toHaveText([
    "Enhetschef: 4",
    "IT: 5",
  ]);
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 320, height: 568 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect.poll(() => respondentsOf(page).then((people) => people.length)).toBe(9);
  expect((await stored(page)).method).toBe("individual");
  await page.getByRole("button", { name: "Ta bort svaren från IT, rad 9" }).click();
  await expect(page.getByRole("heading", { name: "Vilka har svarat" })).toBeFocused();
  await expect.poll(() => respondentsOf(page).then((people) => people.map(({ id }) => id))).not.toContain("p9");
  await page.getByRole("button", { name: "Ångra" }).click();
  await page.getByRole("button", { name: "Ångra" }).click();
  await expect(page.getByText("Ingen har svarat än.")).toBeVisible();
  await expect.poll(() => respondentsOf(page)).toEqual([]);
  expect((await stored(page)).method).toBe("consensus");
});

test("a link that only this computer can open is warned of, and carries the meeting to whoever opens it", async ({
  page,
}) => {
  await openIndividual(page);
  await expect(page.getByText("Länken går bara att öppna på den här datorn")).toBeVisible();
  await page.getByLabel("Sista dag att svara").fill("2026-11-20");
  await page.getByLabel("Roll som tar emot filerna").fill("Processledaren");
  await page.getByRole("link", { name: "Öppna deltagarens sida" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Svara själv inför mötet" })).toBeFocused();
  const facts = page.locator("dl > div");
  await expect(facts.filter({ hasText: "Svara senast" })).toHaveText("Svara senast20 november 2026");
  await expect(facts.filter({ hasText: "Skicka svarsfilen till" })).toHaveText("Skicka svarsfilen tillProcessledaren");
  await expectNoAxeViolations(page);
});

test("a participant answers alone by keyboard, goes on another time, saves a file, and a facilitator drops it", async ({
  page,
}) => {
  await page.goto("/");
  await enter(page, page.getByRole("link", { name: "Svara själv inför mötet" }));
  await expect(page.getByRole("heading", { level: 1, name: "Svara själv inför mötet" })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.getByRole("combobox", { name: "Roll" }).selectOption({ label: "Enhetschef" });
  await enter(page, page.getByRole("button", { name: "Börja svara" }));
  const next = forward(page);
  for (let number = 1; number <= 18; number += 1) {
    await expect(page.getByText(`Fråga ${number} av 18 ·`)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    if (number === 1) await expectNoAxeViolations(page);
    if (number === 2) {
      await tabTo(page, page.getByRole("radio").first());
      await page.keyboard.press("Space");
    } else if (number === 3) await page.getByRole("radio", { name: "Vet ej" }).check();
    else if (number === 4) await page.getByRole("radio", { name: /^Ej relevant/ }).check();
    else if (number > 4) await page.getByRole("radio", { name: /^3/ }).check();
    if (number === 10) {
      await page.getByRole("textbox", { name: /^Anteckning till steget/ }).fill("Saknar ägare.");
      await page.reload();
      await expect(page.getByText("9 av 18 frågor besvarade")).toBeVisible();
      await page.getByRole("button", { name: "Fortsätt svara" }).click();
      for (let forward = 1; forward < 10; forward += 1) await next.click();
      await expect(page.getByRole("textbox", { name: /^Anteckning till steget/ })).toHaveValue("Saknar ägare.");
    }
    await enter(page, next);
  }
  await expect(page.getByRole("heading", { level: 1, name: "Spara dina svar" })).toBeFocused();
  await expect(page.getByText("Dina svar på 17 av 18 frågor")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/poäng/i);
  await expectNoAxeViolations(page);
  const { name, text, answers } = await saveAnswers(page, () =>
    page.getByRole("button", { name: "Spara svarsfil" }).click(),
  );
  expect(name).toMatch(/^\d{4}-\d\d-\d\d_Enhetschef_[0-9a-f]{4}\.niosteg-svar\.json$/);
  const asked = connectAssessment.steps.flatMap(({ questions }) => questions.filter(({ core }) => core));
  expect(asked.map(({ id }) => answers.marks[id])).toEqual([
    undefined,
    0,
    "unknown",
    "not-relevant",
    ...Array.from({ length: 14 }, () => 3),
  ]);
  expect([answers.role, Object.values(answers.notes)]).toEqual(["line-manager", ["Saknar ägare."]]);
  await page.getByRole("button", { name: "Radera mina svar här" }).click();
  await page.getByRole("button", { name: "Radera", exact: true }).click();
  await expect(page.getByText("Svaren är raderade ur webbläsaren.")).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("niosteg-alone"))).toBe(null);

  await openIndividual(page);
  const files = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "svar.json", { type: "application/json" }));
    return transfer;
  }, text);
  await page.locator("main").dispatchEvent("dragover", { dataTransfer: files });
  await expect(page.getByText("Släpp filerna här")).toBeVisible();
  await page.locator("main").dispatchEvent("drop", { dataTransfer: files });
  await expect(page.getByText("1 svarsfil togs in.")).toBeVisible();
  await expect(page.getByRole("cell", { name: "17 av 18" })).toBeVisible();
});

test("an interviewer fills in two people one after the other, and goes on with one of them later", async ({ page }) => {
  await openIndividual(page);
  await page.getByRole("combobox", { name: "Roll" }).selectOption({ label: "Förvaltningschef" });
  await page.getByRole("button", { name: "Ny intervju" }).click();
  await expect(page.getByText("Intervju: Förvaltningschef · Fråga 1 av 18 ·")).toBeVisible();
  await expectNoAxeViolations(page);
  for (let number = 1; number <= 18; number += 1) {
    await expect(page.getByText(`Fråga ${number} av 18 ·`)).toBeVisible();
    await page.getByRole("radio", { name: /^2/ }).check();
    if (number === 18) await page.getByRole("textbox", { name: /^Anteckning till steget/ }).fill("Bra uppföljning.");
    await forward(page).click();
  }
  await expect(page.getByRole("heading", { level: 1, name: "Intervjun är sparad" })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.getByRole("combobox", { name: "Roll" }).selectOption({ label: "Annan roll" });
  await page.getByRole("textbox", { name: "Vilken roll?" }).fill("Stabschef");
  await page.getByRole("button", { name: "Ny intervju" }).click();
  await expect(page.getByText("Intervju: Stabschef · Fråga 1 av 18 ·")).toBeVisible();
  await page.getByRole("radio", { name: "Vet ej" }).check();
  await expect
    .poll(() => respondentsOf(page).then((people) => people.map(({ marks }) => Object.keys(marks).length)))
    .toEqual([18, 1]);
  await page.reload();
  await expect(page.getByText("Intervju: Stabschef · Fråga 2 av 18 ·")).toBeVisible();
  const { method, collected } = await stored(page);
  expect([method, collected?.respondents.map(({ role, by }) => [role, by])]).toEqual([
    "interview",
    [
      ["head-of-administration", "interview"],
      ["Stabschef", "interview"],
    ],
  ]);
});
