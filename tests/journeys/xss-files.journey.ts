import { readFileSync } from "node:fs";
import type { FrozenAssessment } from "#domain/frozen-assessment.ts";
import { expect, test } from "./fixtures.ts";
import { moveTo } from "./screens.ts";
import { chooseFile, jsonFile, mittkoping, mittkopingIn, storedRecords } from "./stored.ts";
import { expectNoScriptLinks, filled, isFreeInRun, listen, payloadsOf, turns, visit } from "./xss-rounds.ts";

const definition = JSON.parse(readFileSync("assessments/connect/versions/0.9.0.json", "utf8")) as FrozenAssessment;
const stepIds = definition.structure.steps.map(({ id }) => id);
const version = "0.1.0";

test.beforeEach(({ context }) => listen(context));

/** Three evaluations, one of them on a version that only the collection has, with a payload for every text. */
function collectionOf(round: number, next: () => string): unknown {
  const unknownRun = { ...mittkopingIn(2024), id: `foreign-${String(round)}`, assessment: { id: "connect", version } };
  const runs = [{ ...mittkoping, id: `a-${String(round)}` }, { ...mittkoping, id: `b-${String(round)}` }, unknownRun];
  const header = { type: "niosteg-collection", formatVersion: 1, minReaderVersion: 1, appVersion: next() };
  return {
    ...header,
    created: "2026-03-12T09:00:00Z",
    definitions: [
      {
        structure: { ...definition.structure, version },
        words: filled({ sv: definition.words.sv }, next, () => true),
      },
    ],
    evaluations: runs.map((run) => filled(run, next, isFreeInRun)),
  };
}

for (const turn of turns())
  test(`a collection whose every text is a payload is only shown, ${turn.name}`, async ({ page }) => {
    test.slow();
    await page.goto("/");
    const dialog = page.getByRole("dialog", { name: "Öppna en samling" });
    for (const round of turn.rounds) {
      const before = (await storedRecords(page, "niosteg")).length;
      await chooseFile(page, jsonFile(collectionOf(round, payloadsOf(round))));
      await expect(dialog.getByText("Ny: läggs till")).toHaveCount(3);
      await expectNoScriptLinks(page);
      await dialog.getByRole("button", { name: "Lägg till" }).click();
      await expect(page.getByText("3 bedömningar är tillagda eller ersatta.")).toBeVisible();
      expect(await storedRecords(page, "niosteg")).toHaveLength(before + 3);

      await chooseFile(page, jsonFile(collectionOf(round, payloadsOf(round + 1))));
      await expect(dialog.getByText("Finns redan, med annat innehåll")).toHaveCount(3);
      await expect(dialog.getByText(/^Åtgärden/).first()).toBeVisible();
      await expectNoScriptLinks(page);
      await dialog.getByRole("button", { name: "Avbryt" }).click();

      await visit(page, `/#/evaluation/foreign-${String(round)}`, ["reviewing", "results", "planning"]);
      await moveTo(page, "/#/");
      await expect(page.getByRole("heading", { name: "Era bedömningar" })).toBeVisible();
    }
  });

/** Experiences of every step, with a payload for every text that does not point out something. */
function contributionOf(round: number, next: () => string): unknown {
  const texts = () => ({ title: next(), did: next(), worked: next(), hindered: next(), contactRole: next() });
  const experiences = stepIds.map((step) => ({ id: next(), step, ...texts() }));
  const header = { type: "niosteg-contribution", formatVersion: 1, id: `round-${String(round)}` };
  const origin = { origin: next(), created: "2026-03-12T09:00:00Z" };
  return { ...header, assessment: { id: "connect", version: next() }, ...origin, experiences };
}

for (const turn of turns())
  test(`shared experiences whose every text is a payload are only shown, ${turn.name}`, async ({ page }) => {
    test.slow();
    await page.goto("/#/knowledge");
    const open = (file: unknown) =>
      page.getByLabel("Öppna en annan kommuns fil").setInputFiles(jsonFile(file, "test.niosteg-bidrag.json"));
    for (const round of turn.rounds) {
      await open(contributionOf(round, payloadsOf(round)));
      const offered = page.getByRole("dialog", { name: "Öppna erfarenheterna?" });
      await expect(offered.getByRole("listitem")).toHaveCount(stepIds.length);
      await expectNoScriptLinks(page);
      await offered.getByRole("button", { name: "Öppna och spara här" }).click();
      await expect(page.getByText("är öppnade och sparade i webbläsaren.")).toBeVisible();
      await visit(page, "/#/knowledge", stepIds);
      await expect(page.locator("main dd").first()).not.toBeEmpty();
      await moveTo(page, "/#/knowledge");
      await open(contributionOf(round, payloadsOf(round + 1)));
      const dialog = page.getByRole("dialog", { name: "De här erfarenheterna finns redan" });
      await expectNoScriptLinks(page);
      await dialog.getByRole("button", { name: "Ersätt med filens" }).click();
      await expect(page.getByText("är ersatta med filens.")).toBeVisible();
    }
  });
