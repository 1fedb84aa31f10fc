import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import type { Evaluation } from "#domain/evaluation.ts";

export type Database = "niosteg" | "niosteg-examples" | "niosteg-model-runs";

/** A year of the worked example as it stands in the repository. */
export const mittkopingIn = (year: number): Evaluation =>
  JSON.parse(readFileSync(`assessments/connect/examples/mittkoping-${year}.json`, "utf8")) as Evaluation;

/** The latest year's. */
export const mittkoping = mittkopingIn(2026);

/** Every record in a table of the named database, as the browser holds it. */
export function storedRecords(page: Page, database: Database, table = "evaluations"): Promise<unknown[]> {
  return page.evaluate(
    ([name, table]) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => opening.result.createObjectStore("evaluations");
        opening.addEventListener("error", () => reject(new Error(`no database ${name}`)));
        opening.onsuccess = () => {
          const reading = opening.result.transaction(table).objectStore(table).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    [database, table] as const,
  );
}

/** Puts a record into the database behind the app's back; the app must be loaded anew to see it. */
export function putRecord(page: Page, database: Database, id: string, record: unknown): Promise<void> {
  return page.evaluate(
    ([name, key, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => opening.result.createObjectStore("evaluations");
        opening.addEventListener("error", () => reject(new Error(`no database ${name}`)));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("evaluations", "readwrite");
          transaction.objectStore("evaluations").put(value, key);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [database, id, record] as const,
  );
}

export const password = "fyra ord efter varandra";

/** Fills in the form that is asked for a password, and saves the file. */
export async function saveLocked(form: Page | Locator): Promise<void> {
  await form.getByLabel("Lösenord", { exact: true }).fill(password);
  await form.getByLabel("Lösenordet en gång till").fill(password);
  await form.getByLabel("Vi förstår att filen är förlorad om lösenordet glöms bort").check();
  await form.getByRole("button", { name: "Spara filen" }).click();
}

/** A file as a person would choose it. */
export const jsonFile = (content: unknown, name = "test.niosteg.json") => ({
  name,
  mimeType: "application/json",
  buffer:
    content instanceof Buffer
      ? content
      : Buffer.from(typeof content === "string" ? content : JSON.stringify(content, null, 2)),
});

type Chosen = Parameters<Locator["setInputFiles"]>[0];

/** Chooses a file on the start page, in either language. */
export const chooseFile = (page: Page, file: Chosen): Promise<void> =>
  page.getByLabel(/^(Öppna sparad fil|Open a saved file)$/).setInputFiles(file);

/** Accepts what the file that was chosen or dropped is shown to hold. */
export const acceptFile = (page: Page): Promise<void> =>
  page
    .getByRole("dialog")
    .getByRole("button", { name: /^(Öppna och spara här|Open and store here)$/ })
    .click();

/** Opens a file whose evaluation the browser does not have. */
export async function openNewFile(page: Page, file: Chosen): Promise<void> {
  await chooseFile(page, file);
  await acceptFile(page);
}

/** Opens Mittköping as the group's own work, in an otherwise empty browser, at the place. */
export async function openOwnWork(page: Page, place = "reviewing", changes: Partial<Evaluation> = {}): Promise<void> {
  await page.goto("/");
  await putRecord(page, "niosteg", "own", { ...mittkoping, id: "own", ...changes });
  await page.goto(`/#/evaluation/own/${place}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
}
