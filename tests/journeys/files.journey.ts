import { readFileSync } from "node:fs";
import type { Evaluation } from "#domain/evaluation.ts";
import type { FrozenAssessment } from "#domain/frozen-assessment.ts";
import { writeEvaluationFile } from "#storage/evaluation-file.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import {
  chooseFile,
  jsonFile,
  mittkoping,
  openNewFile,
  openOwnWork,
  password,
  saveLocked,
  putRecord,
  storedRecords,
} from "./stored.ts";

const own = { ...mittkoping, id: "own" };
const startPage = "Från vision till effekt i nio steg";

test("an evaluation saved as a file and removed comes back whole when the file is opened", async ({ page }) => {
  await openOwnWork(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara fil" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("2026-03-12_Mittkoping.niosteg.json");
  const path = await file.path();
  const saved = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  expect({ ...saved, assessment: own.assessment, definition: undefined }).toEqual(own);
  expect(saved["assessment"]).toMatchObject({ ...own.assessment, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });

  await page.getByRole("link", { name: "Niosteg" }).click();
  await page.getByRole("button", { name: "Ta bort Mittköping, Våren 2026" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ta bort", exact: true }).click();
  await expect(page.getByText("Ni har inga bedömningar i den här webbläsaren än.")).toBeVisible();
  expect(await storedRecords(page, "niosteg")).toEqual([]);

  await chooseFile(page, jsonFile(readFileSync(path, "utf8"), file.suggestedFilename()));
  const preview = page.getByRole("dialog", { name: "Öppna bedömningen?" });
  await expect(preview.getByRole("button", { name: "Öppna och spara här" })).toBeFocused();
  await expect(preview).toContainText("Den finns inte här sedan tidigare.");
  await expect(preview.locator("dl > div")).toHaveText([
    "KommunMittköping",
    "VerksamhetVård- och omsorgsförvaltningen",
    "InriktningHälsa och omsorg",
    "BedömningVåren 2026, 12 mars 2026",
    "Frågor frånNio steg för välfärdsteknik, version 1.0.0",
    "Svar18 frågor: 15 med nivå, 2 vet ej och 1 ej relevant",
    "Plan9 åtgärder, utkast",
    "Senast ändrad12 mars 2026 16:20, i Niosteg 0.1.0",
  ]);
  await preview.getByRole("button", { name: "Avbryt" }).click();
  await expect(preview).toBeHidden();
  expect(await storedRecords(page, "niosteg")).toEqual([]);

  await chooseFile(page, jsonFile(readFileSync(path, "utf8"), file.suggestedFilename()));
  await expect(preview.getByRole("button", { name: "Öppna och spara här" })).toBeFocused();
  expect(await storedRecords(page, "niosteg")).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Kontrollera svaren" })).toBeFocused();
  await expect(page.getByText("Filen är öppnad och sparad i webbläsaren.")).toBeVisible();
  expect(await storedRecords(page, "niosteg")).toEqual([own]);
});

test("the plan says when the file was saved, what has changed since, and when a new one is due", async ({ page }) => {
  await openOwnWork(page, "answering/vision/question/vision-purpose");
  const status = page.getByRole("region", { name: "Er fil" });
  const parts = page.getByRole("navigation", { name: "Delar av bedömningen" });
  await page.getByRole("radio", { name: /^0/ }).check();
  await parts.getByRole("link", { name: "Kontrollera" }).click();
  await expect(status).toContainText("Ni har inte sparat bedömningen som fil än.");
  const download = page.waitForEvent("download");
  await status.getByRole("button", { name: "Spara fil" }).click();
  await download;
  await expect(status).toHaveText(/^Filen sparades \d+ \S+ \d{4} \d\d:\d\d\.$/);
  await page.reload();
  await expect(status).toHaveText(/^Filen sparades/);

  await page.goBack();
  for (const level of [1, 2, 3, 4, 5, 0, 1, 2, 3, 4]) {
    // Each is stored by itself, as when a group takes its time.
    await page.getByRole("radio", { name: new RegExp(`^${String(level)}`) }).check();
    await expect(page.getByText("Sparar …")).toBeHidden();
    await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
  }
  await parts.getByRole("link", { name: "Plan" }).click();
  await expect(status).toContainText("Spara gärna nu");
  await expectNoAxeViolations(page);
});

const newer = { ...own, label: "Hösten 2026", changed: "2026-10-01T09:00:00Z" };

test.describe("a file whose evaluation the browser holds in a newer revision", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("/");
    await putRecord(page, "niosteg", "own", newer);
    await page.reload();
    await chooseFile(page, jsonFile(own));
    const dialog = page.getByRole("dialog", { name: "Bedömningen i filen finns redan i webbläsaren" });
    await expect(dialog).toContainText("I webbläsarenÄndrad 1 oktober 2026 11:00");
    await expect(dialog).toContainText("I filenÄndrad 12 mars 2026 16:20");
    await expect(dialog).toContainText("Uppgifter om bedömningen, beslut eller målbild skiljer");
    expect(await storedRecords(page, "niosteg")).toEqual([newer]);
  });

  test("is not written when the group keeps what it has", async ({ page }) => {
    await page.getByRole("button", { name: "Behåll den i webbläsaren" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page.getByRole("heading", { level: 1, name: startPage })).toBeVisible();
    expect(await storedRecords(page, "niosteg")).toEqual([newer]);
  });

  test("stands beside the stored one as a copy of its own", async ({ page }) => {
    await page.getByRole("button", { name: "Behåll båda" }).click();
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
    expect(await storedRecords(page, "niosteg")).toMatchObject([
      { ...own, revision: expect.any(Number), changed: expect.any(String) },
    ]);
  });
});

const [firstQuestion = ""] = Object.keys(own.answers);
const { [firstQuestion]: firstAnswer, ...otherAnswers } = own.answers;

const badFiles: readonly (readonly [name: string, content: unknown, says: string])[] = [
  ["an empty list", "[]", "Filen är ingen bedömning från Niosteg. Den innehåller en lista."],
  ["a number", "5", "Filen är ingen bedömning från Niosteg. Den innehåller ett tal."],
  [
    "a key that means something to JavaScript",
    JSON.stringify(own).replace('"answers":{', '"answers":{"__proto__":{"mark":5},'),
    "Filen har en uppgift med namnet __proto__, som inte är tillåtet.",
  ],
  [
    "ten thousand levels",
    `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`,
    "Filen har fler än 40 nivåer i varandra och kan inte vara en bedömning.",
  ],
  [
    "random bytes",
    Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3) * 104_729) % 251)),
    "Filen går inte att läsa",
  ],
  ["21 megabytes", "x".repeat(21_000_000), "Filen är större än 20 MB och kan inte vara en bedömning."],
  ["nothing", "null", "Filen är ingen bedömning från Niosteg. Den innehåller ingenting."],
  ["a truncated file", JSON.stringify(own, null, 2).slice(0, 4000), "Filen går inte att läsa efter rad "],
  [
    "somebody else's file",
    { name: "budget", version: 3, rows: [] },
    "Filen är ingen bedömning från Niosteg. Den innehåller något annat.",
  ],
  [
    "an unknown version",
    { ...own, formatVersion: 7, minReaderVersion: 7 },
    "Filen har formatversion 7, men den här versionen av Niosteg läser bara version 1 till 2.",
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
      await chooseFile(page, jsonFile(content));
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

/** A run that the app has no definition for: the version of the assessment is not its own. */
const foreignFile = (): string => {
  const definition = JSON.parse(readFileSync("assessments/connect/versions/0.9.0.json", "utf8")) as FrozenAssessment;
  const { sv } = definition.words;
  const evaluation = JSON.parse(
    readFileSync("assessments/connect/examples/mittkoping-2024.json", "utf8"),
  ) as Evaluation;
  const structure = { ...definition.structure, version: "0.1.0" };
  return writeEvaluationFile({ ...evaluation, id: "foreign" }, { structure, words: sv ? { sv } : {} });
};

test("a file on a version that the app never had is walked on the definition it brought", async ({ page }) => {
  await page.goto("/");
  await openNewFile(page, jsonFile(foreignFile()));
  await expect(page.getByRole("heading", { level: 1, name: "Kontrollera svaren" })).toBeFocused();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Kontrollera svaren" })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara fil" }).click();
  expect(readFileSync(await (await download).path(), "utf8")).toBe(foreignFile());
});

test("a file of a newer version can be read and is not stored", async ({ page }) => {
  await page.goto("/");
  await chooseFile(page, jsonFile({ ...own, formatVersion: 3, weather: "regn" }));
  const dialog = page.getByRole("dialog", { name: "Filen kommer från en nyare version av Niosteg" });
  await expect(dialog).toContainText("Den går att läsa här men inte att ändra");
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Spara som läsbar webbsida" }).click();
  expect(readFileSync(await (await download).path(), "utf8")).toContain("Mittköping");
  await dialog.getByRole("button", { name: "Stäng" }).click();
  expect(await storedRecords(page, "niosteg")).toEqual([]);
});

test("all evaluations are saved in one file, and what differs is asked for one by one", async ({ page }) => {
  await page.goto("/");
  await putRecord(page, "niosteg", "own", own);
  await putRecord(page, "niosteg", "other", { ...own, id: "other", label: "Hösten 2025" });
  await page.reload();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara alla i en fil" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d_Mittkoping\.niosteg-samling\.json$/);
  const buffer = readFileSync(await file.path());
  const collection = JSON.parse(buffer.toString()) as { definitions: unknown[]; evaluations: { id: string }[] };
  expect(collection.definitions).toHaveLength(1);
  expect(collection.evaluations.map(({ id }) => id)).toEqual(["other", "own"]);

  const { [firstQuestion]: _removed, ...fewer } = own.answers;
  const changed = { ...own, answers: fewer };
  await putRecord(page, "niosteg", "own", changed);
  await page.getByRole("button", { name: "Ta bort Mittköping, Hösten 2025" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ta bort", exact: true }).click();
  await expect(page.getByRole("button", { name: "Ta bort Mittköping, Hösten 2025" })).toBeHidden();
  await chooseFile(page, { name: "samling.json", mimeType: "application/json", buffer });
  const dialog = page.getByRole("dialog", { name: "Öppna en samling" });
  await expect(dialog).toContainText("Ny: läggs till");
  const added = dialog.getByRole("listitem").filter({ hasText: "Hösten 2025" });
  await expect(added.getByRole("definition")).toContainText([/^\d+ med nivå/, /^\d+ åtgärder, utkast/]);
  await expect(dialog).toContainText("Finns redan, med annat innehåll");
  await expect(dialog).toContainText("1 fråga har ett annat svar");
  expect(await storedRecords(page, "niosteg")).toEqual([changed]);
  await expect(dialog.getByRole("radio", { name: "Behåll den i webbläsaren" })).toBeChecked();
  await expectNoAxeViolations(page);
  await dialog.getByRole("radio", { name: "Behåll båda" }).check();
  await dialog.getByRole("button", { name: "Lägg till" }).click();
  await expect(page.getByText("2 bedömningar är tillagda eller ersatta.")).toBeVisible();
  const records = (await storedRecords(page, "niosteg")) as (typeof own)[];
  expect(records).toHaveLength(3);
  expect(records).toContainEqual(changed);
});

test("a file behind a password tells a wrong password from damage", async ({ page }) => {
  await openOwnWork(page);
  await page.getByRole("button", { name: "Mer", exact: true }).click();
  await page.getByRole("button", { name: "Spara som" }).click();
  await page.getByRole("button", { name: "Spara med lösenord" }).click();
  const asking = page.getByRole("dialog", { name: "Spara med lösenord" });
  await expect(asking).toContainText("Ingen kan återställa det, inte heller vi.");
  await asking.getByLabel("Lösenord", { exact: true }).fill(password);
  await asking.getByLabel("Lösenordet en gång till").fill(password);
  await asking.getByRole("button", { name: "Spara filen" }).click();
  await expect(asking.getByRole("alert")).toHaveText("Kryssa i rutan för att gå vidare.");
  await asking.getByLabel("Vi förstår att filen är förlorad om lösenordet glöms bort").check();
  await expectNoAxeViolations(page);
  const download = page.waitForEvent("download");
  await asking.getByRole("button", { name: "Spara filen" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("2026-03-12_Mittkoping.niosteg-skyddad");
  const buffer = readFileSync(await file.path());
  expect(buffer.toString("latin1")).not.toContain("Mittk");

  await page.getByRole("link", { name: "Niosteg" }).click();
  const open = (bytes: Buffer) =>
    chooseFile(page, { name: file.suggestedFilename(), mimeType: "application/octet-stream", buffer: bytes });
  await open(buffer);
  const unlocking = page.getByRole("dialog", { name: "Filen är skyddad med lösenord" });
  await unlocking.getByLabel("Lösenord").fill("fyra andra ord");
  await unlocking.getByRole("button", { name: "Öppna" }).click();
  await expect(unlocking.getByRole("alert")).toHaveText("Lösenordet stämmer inte. Filen är hel, så försök gärna igen.");
  await unlocking.getByLabel("Lösenord").fill(password);
  await unlocking.getByRole("button", { name: "Öppna" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Kontrollera svaren" })).toBeFocused();

  await page.getByRole("link", { name: "Niosteg" }).click();
  const damaged = Buffer.from(buffer);
  damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
  await open(damaged);
  await unlocking.getByLabel("Lösenord").fill(password);
  await unlocking.getByRole("button", { name: "Öppna" }).click();
  await expect(page.getByRole("alert")).toContainText("Filen är skadad.");
});

test("all evaluations are saved behind one password, and a wrong password is told from damage", async ({ page }) => {
  await page.goto("/");
  await putRecord(page, "niosteg", "own", own);
  await putRecord(page, "niosteg", "other", { ...own, id: "other", label: "Hösten 2025" });
  await page.reload();
  await page.getByRole("button", { name: "Spara alla med lösenord" }).click();
  const asking = page.getByRole("dialog", { name: "Spara alla med lösenord" });
  const download = page.waitForEvent("download");
  await saveLocked(asking);
  const file = await download;
  await expect(asking).toBeHidden();
  expect(file.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d_Mittkoping-samling\.niosteg-skyddad$/);
  const buffer = readFileSync(await file.path());
  expect(buffer.toString("latin1")).not.toContain("Mittk");

  await page.getByRole("button", { name: "Ta bort Mittköping, Hösten 2025" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ta bort", exact: true }).click();
  await expect(page.getByRole("button", { name: "Ta bort Mittköping, Hösten 2025" })).toBeHidden();
  const unlocking = page.getByRole("dialog", { name: "Filen är skyddad med lösenord" });
  const open = async (bytes: Buffer, password: string) => {
    await chooseFile(page, { name: file.suggestedFilename(), mimeType: "application/octet-stream", buffer: bytes });
    await unlocking.getByLabel("Lösenord").fill(password);
    await unlocking.getByRole("button", { name: "Öppna" }).click();
  };
  const damaged = Buffer.from(buffer);
  damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
  await open(damaged, password);
  await expect(page.getByRole("alert")).toContainText("Filen är skadad.");
  await open(buffer, "fyra andra ord");
  await expect(unlocking.getByRole("alert")).toHaveText("Lösenordet stämmer inte. Filen är hel, så försök gärna igen.");
  await unlocking.getByLabel("Lösenord").fill(password);
  await unlocking.getByRole("button", { name: "Öppna" }).click();
  const collection = page.getByRole("dialog", { name: "Öppna en samling" });
  await expect(collection.getByRole("listitem")).toContainText(["Hösten 2025", "Våren 2026"]);
  expect(await storedRecords(page, "niosteg")).toEqual([own]);
  await collection.getByRole("button", { name: "Lägg till" }).click();
  await expect(page.getByText("1 bedömning är tillagd eller ersatt.")).toBeVisible();
});

test("where the browser can, a file is written in place, read back, and written again without being asked for", async ({
  page,
}) => {
  await page.addInitScript(() => {
    let asked = 0;
    Object.defineProperty(globalThis, "showSaveFilePicker", {
      value: async ({ suggestedName }: { suggestedName: string }) => {
        asked += 1;
        document.documentElement.dataset["asked"] = String(asked);
        return (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
      },
    });
  });
  await openOwnWork(page);
  const written = (name = "2026-03-12_Mittkoping.niosteg.json") =>
    page.evaluate(async (name) => {
      const folder = await navigator.storage.getDirectory();
      return (await (await folder.getFileHandle(name)).getFile()).text();
    }, name);
  await page.getByRole("button", { name: "Spara fil" }).click();
  await expect(page.getByText("Sparad i 2026-03-12_Mittkoping.niosteg.json")).toBeVisible();
  expect(JSON.parse(await written())).toMatchObject({ id: "own", label: "Våren 2026" });

  await page.goto("/#/evaluation/own/preparing");
  await page.getByLabel("Namn på bedömningen").fill("Sommaren 2026");
  await page.getByRole("button", { name: "Mer", exact: true }).click();
  await page.getByRole("button", { name: "Spara som" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Spara i samma fil" }).click();
  await expect(page.getByText("Sparad i 2026-03-12_Mittkoping.niosteg.json")).toBeVisible();
  expect(JSON.parse(await written())).toMatchObject({ id: "own", label: "Sommaren 2026" });
  expect(await page.locator("html").getAttribute("data-asked")).toBe("1");

  await page.getByRole("button", { name: "Mer", exact: true }).click();
  await page.getByRole("button", { name: "Spara som" }).click();
  await page.getByRole("button", { name: "Spara med lösenord" }).click();
  await saveLocked(page);
  await expect(page.getByText("Sparad i 2026-03-12_Mittkoping.niosteg-skyddad")).toBeVisible();
  const sealed = await written("2026-03-12_Mittkoping.niosteg-skyddad");
  expect(sealed).toMatch(/^NIOSTEG-PROTECTED-1\n/);
  await page.getByRole("button", { name: "Mer", exact: true }).click();
  await page.getByRole("button", { name: "Spara som" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Spara i samma fil" }).click();
  await expect(page.getByText("Sparad i 2026-03-12_Mittkoping.niosteg.json")).toBeVisible();
  expect(await written("2026-03-12_Mittkoping.niosteg-skyddad")).toBe(sealed);
});
