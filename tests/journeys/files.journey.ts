import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.ts";
import { jsonFile, mittkoping, openOwnWork, putRecord, storedRecords } from "./stored.ts";

const own = { ...mittkoping, id: "own" };
const startPage = "Från vision till effekt i nio steg";

test("an evaluation saved as a file and removed comes back whole when the file is opened", async ({ page }) => {
  await openOwnWork(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara fil" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("2026-03-12_Mittkoping.niosteg.json");
  const path = await file.path();
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(own);

  await page.getByRole("link", { name: "Niosteg" }).click();
  await page.getByRole("button", { name: "Ta bort Mittköping, Våren 2026" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ta bort för gott" }).click();
  await expect(page.getByText("Ni har inga bedömningar i den här webbläsaren än.")).toBeVisible();
  expect(await storedRecords(page, "niosteg")).toEqual([]);

  await page.getByLabel("Öppna sparad fil").setInputFiles({
    name: file.suggestedFilename(),
    mimeType: "application/json",
    buffer: readFileSync(path),
  });
  await expect(page.getByRole("heading", { level: 1, name: "Kontrollera svaren" })).toBeFocused();
  await expect(page.getByText("Filen är öppnad och sparad i webbläsaren.")).toBeVisible();
  expect(await storedRecords(page, "niosteg")).toEqual([own]);
});

const newer = { ...own, label: "Hösten 2026", changed: "2026-10-01T09:00:00Z" };

test.describe("a file whose evaluation the browser holds in a newer revision", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("/");
    await putRecord(page, "niosteg", "own", newer);
    await page.reload();
    await page.getByLabel("Öppna sparad fil").setInputFiles(jsonFile(own));
    const dialog = page.getByRole("dialog", { name: "Bedömningen i filen finns redan i webbläsaren" });
    await expect(dialog).toContainText("ändrades senast 1 oktober 2026 11:00, den i filen 12 mars 2026 16:20");
    expect(await storedRecords(page, "niosteg")).toEqual([newer]);
  });

  test("is not written when the group keeps what it has", async ({ page }) => {
    await page.getByRole("button", { name: "Behåll den i webbläsaren" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page.getByRole("heading", { level: 1, name: startPage })).toBeVisible();
    expect(await storedRecords(page, "niosteg")).toEqual([newer]);
  });

  test("stands beside the stored one as a copy of its own", async ({ page }) => {
    await page.getByRole("button", { name: "Spara filens som en egen kopia" }).click();
    await expect(page.getByText("Mittköping, Våren 2026")).toBeVisible();
    const records = (await storedRecords(page, "niosteg")) as (typeof own)[];
    expect(records).toHaveLength(2);
    expect(records).toContainEqual(newer);
    const copy = records.find(({ id }) => id !== "own");
    expect(copy).toEqual({ ...own, id: copy?.id });
    await page.getByRole("link", { name: "Niosteg" }).click();
    await expect(page.getByRole("link", { name: "Fortsätt med Mittköping, Våren 2026" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Fortsätt med Mittköping, Hösten 2026" })).toBeVisible();
  });

  test("takes its place only when the group says so", async ({ page }) => {
    await page.getByRole("button", { name: "Ersätt med filens" }).click();
    await expect(page.getByText("Mittköping, Våren 2026")).toBeVisible();
    expect(await storedRecords(page, "niosteg")).toEqual([own]);
  });
});

const [firstQuestion = ""] = Object.keys(own.answers);
const { [firstQuestion]: firstAnswer, ...otherAnswers } = own.answers;

const badFiles: readonly (readonly [name: string, content: unknown, says: string])[] = [
  ["an empty list", "[]", "Filen är ingen utvärdering från Niosteg. Den innehåller en lista."],
  ["a number", "5", "Filen är ingen utvärdering från Niosteg. Den innehåller ett tal."],
  ["nothing", "null", "Filen är ingen utvärdering från Niosteg. Den innehåller ingenting."],
  ["a truncated file", JSON.stringify(own, null, 2).slice(0, 4000), "Filen går inte att läsa efter rad "],
  [
    "somebody else's file",
    { name: "budget", version: 3, rows: [] },
    "Filen är ingen utvärdering från Niosteg. Den innehåller något annat.",
  ],
  [
    "an unknown version",
    { ...own, formatVersion: 7 },
    "Filen har formatversion 7, men den här versionen av Niosteg läser bara version 1.",
  ],
  [
    "a level 99",
    { ...own, answers: { ...own.answers, [firstQuestion]: { ...firstAnswer, mark: 99 } } },
    `Skalan har ingen nivå 99. Nivåerna är 0, 1, 2, 3, 4, 5. Plats i filen: answers › ${firstQuestion} › mark.`,
  ],
  [
    "an unknown question",
    { ...own, answers: { ...otherAnswers, "no-such-question": firstAnswer } },
    "Bedömningen har ingen fråga ”no-such-question”. Plats i filen: answers › no-such-question.",
  ],
];

test("a bad file is refused in words that say what and where, and what is stored stays as it was", async ({ page }) => {
  await page.goto("/");
  await putRecord(page, "niosteg", "own", newer);
  await page.reload();
  for (const [name, content, says] of badFiles) {
    await test.step(name, async () => {
      await page.getByLabel("Öppna sparad fil").setInputFiles(jsonFile(content));
      const alert = page.getByRole("alert");
      await expect(alert).toContainText("Filen kunde inte öppnas");
      await expect(alert).toContainText(says);
      await expect(alert).toContainText("Inget som redan var sparat har ändrats.");
      expect(await storedRecords(page, "niosteg")).toEqual([newer]);
      await alert.getByRole("button", { name: "Stäng" }).click();
      await expect(alert).toHaveCount(0);
    });
  }
  await expect(page.getByRole("link", { name: "Fortsätt med Mittköping, Hösten 2026" })).toBeVisible();
});
