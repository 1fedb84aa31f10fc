import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { enter, tabTo } from "./keyboard.ts";
import { readingText } from "../support/pdf-inspection.ts";

const titleOf = (template: string): string =>
  (parse(readFileSync(`assessments/connect/toolbox/${template}/sv.yaml`, "utf8")) as { title: string }).title;

/** One mark for each of the 18 questions, all four kinds of answer among them; every key but R takes one press. */
const keys = ["3", "2", "2", "3", "1", "0", "2", "v", "4", "3", "4", "3", "3", "2", "1", "2", "0", "v"];

test("a group goes by keyboard alone from the start page to a plan as a PDF", async ({ page }) => {
  await page.goto("/");
  await expectNoAxeViolations(page);
  await enter(page, page.getByRole("button", { name: "Börja direkt" }));
  await expect(page.getByText("Steg 1 av 9, fråga 1 av 2")).toBeVisible();
  await expectNoAxeViolations(page);

  for (const [index, key] of keys.entries()) {
    await page.keyboard.press(key);
    const isLastInStep = index % 2 === 1;
    await page.keyboard.press("n");
    if (!isLastInStep) {
      await expect(page.getByText(`Steg ${String((index + 1) / 2 + 0.5)} av 9, fråga 2 av 2`)).toBeVisible();
      continue;
    }
    await expect(page.getByRole("heading", { level: 1, name: /^Sammanfattning: / })).toBeFocused();
    if (index === 1) await expectNoAxeViolations(page);
    await page.keyboard.press("n");
    if (index === keys.length - 1) break;
    await expect(page.getByText(`Steg ${String((index + 3) / 2)} av 9 · 2 frågor`)).toBeVisible();
    if (index === 1) await expectNoAxeViolations(page);
    await page.keyboard.press("n");
    await expect(page.getByText(`Steg ${String((index + 3) / 2)} av 9, fråga 1 av 2`)).toBeVisible();
  }

  await expect(page.getByRole("heading", { level: 1, name: "Kontrollera svaren" })).toBeFocused();
  await expect(page.getByText("Alla frågor är genomgångna.")).toBeVisible();
  await expectNoAxeViolations(page);
  await enter(page, page.getByRole("button", { name: "Visa resultatet" }));
  await expect(page).toHaveURL(/\/results$/);
  await expect(page.getByRole("figure", { name: /Diagram med nuläge och mål för 9 steg/ })).toBeVisible();
  await expect(page.getByRole("table").first()).toBeVisible();
  await expectNoAxeViolations(page);

  await enter(
    page,
    page.getByRole("navigation", { name: "Delar av bedömningen" }).getByRole("link", { name: "Förbered" }),
  );
  await tabTo(page, page.getByRole("combobox", { name: "Kommun" }));
  await page.keyboard.type("Malmö");
  await expect(page.getByText("Kommunkod 1280")).toBeVisible();
  await expectNoAxeViolations(page);

  await enter(page, page.getByRole("navigation", { name: "Delar av bedömningen" }).getByRole("link", { name: "Plan" }));
  await expect(page.getByRole("heading", { level: 1, name: "Handlingsplan" })).toBeFocused();
  const chosen: string[] = [];
  for (let pick = 0; pick < 3; pick += 1) {
    const add = page.getByRole("button", { name: /^Lägg till (?!åtgärden|indikator)/ }).first();
    chosen.push(((await add.textContent()) ?? "").replace(/^Lägg till[: ]*/, ""));
    await enter(page, add);
    await expect(page.getByRole("heading", { level: 3, name: chosen.at(-1)?.trim() ?? "" })).toBeFocused();
  }
  await expectNoAxeViolations(page);

  const download = page.waitForEvent("download");
  await enter(page, page.getByRole("button", { name: "Ladda ner handlingsplan (PDF)" }));
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2}_Malmo_handlingsplan\.pdf$/);
  const text = await readingText(readFileSync(await file.path()));
  expect(text).toContain("Malmö");
  const wanted = [...chosen, ...(await templatesOfPlan(page))];
  expect(wanted.length).toBeGreaterThanOrEqual(4);
  for (const words of wanted) expect(text).toContain(words.trim());
});

/** Titles of the templates that the plan's actions point at, read from the stored document. */
async function templatesOfPlan(page: import("@playwright/test").Page): Promise<string[]> {
  const ids = await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("niosteg");
        opening.addEventListener("error", () => reject(new Error("no database")));
        opening.addEventListener("success", () => {
          const reading = opening.result.transaction("evaluations").objectStore("evaluations").getAll();
          reading.addEventListener("success", () => {
            const [stored] = reading.result as { actions: { templates: string[] }[] }[];
            resolve(stored?.actions.flatMap(({ templates }) => templates) ?? []);
          });
        });
      }),
  );
  return [...new Set(ids)].map(titleOf);
}
