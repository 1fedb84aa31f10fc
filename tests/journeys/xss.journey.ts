import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { xssPayloads } from "../support/xss-payloads.ts";
import { expect, test } from "./fixtures.ts";
import { moveTo } from "./screens.ts";
import { acceptFile, chooseFile, jsonFile, mittkoping, openOwnWork } from "./stored.ts";
import { expectNoScriptLinks, filled, isFreeInRun, listen, payloadsOf, turns, visit } from "./xss-rounds.ts";

/** The garden as one file, made the way anyone makes it. */
function gardenBundle(): unknown {
  const file = join(mkdtempSync(join(tmpdir(), "niosteg-model-")), "garden.json");
  const made = ["bundle", "tests/fixtures/uneven", "--out", file];
  execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "src/cli/niosteg.ts", ...made]);
  return JSON.parse(readFileSync(file, "utf8"));
}

test.beforeEach(({ context }) => listen(context));

const garden = gardenBundle();
const placesOfRun = [
  "preparing",
  "answering/strategy/introduction",
  "answering/strategy/question/strategy-resources",
  "answering/needs-analysis/summary",
  "reviewing",
  "results",
  "planning",
];

const placesOfModel = [
  "answering/plan/introduction",
  "answering/plan/question/plan-written",
  "answering/plan/summary",
  "reviewing",
  "results",
  "planning",
  "preparing",
];

async function download(page: Page, button: string): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFileSync(await (await waiting).path(), "utf8");
}

for (const turn of turns())
  test(`a file whose every text is a payload is only read, ${turn.name}`, async ({ page, context }) => {
    test.slow();
    const report = await context.newPage();
    // A window behind another is drawn about once a second.
    await page.bringToFront();
    await page.goto("/");
    for (const round of turn.rounds) {
      const id = `own-${String(round)}`;
      const file = filled({ ...mittkoping, id }, payloadsOf(round), isFreeInRun);
      await chooseFile(page, jsonFile(file));
      await expect(page.getByRole("dialog").getByRole("term")).not.toHaveCount(0);
      await acceptFile(page);
      await expect(page).toHaveURL(new RegExp(`/${id}/reviewing$`));
      await expect(page.getByRole("heading", { level: 1, name: "Kontrollera svaren" })).toBeVisible();
      await visit(page, `/#/evaluation/${id}`, placesOfRun);
      await report.setContent(await download(page, "Ladda ner som webbsida (HTML)"));
      await expect(report.getByRole("heading", { level: 1 })).toBeVisible();
      await expectNoScriptLinks(report);
      await moveTo(page, "/#/");
      await expect(page.getByRole("heading", { name: "Era bedömningar" })).toBeVisible();
    }
  });

test("what is written in a field is only shown", async ({ page }) => {
  await openOwnWork(page, "answering/strategy/question/strategy-resources");
  const reason = page.getByRole("textbox", { name: "Skäl", exact: true });
  await reason.evaluate(async (field, payloads) => {
    const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value");
    for (const payload of payloads) {
      value?.set?.call(field, payload);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      // Drawn before the next is written.
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await new Promise(requestAnimationFrame);
    }
  }, xssPayloads);
  await expect(reason).toHaveValue(xssPayloads.at(-1) ?? "");
  await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
});

for (const turn of turns())
  test(`a model whose every word is a payload is only read, ${turn.name}`, async ({ page }) => {
    test.slow();
    await page.goto("/");
    for (const round of turn.rounds) {
      const next = payloadsOf(round);
      const open = (isFree: (path: readonly string[]) => boolean) =>
        page.getByLabel("Öppna egen modell").setInputFiles(jsonFile(filled(garden, next, isFree), "garden.json"));
      await open(([part]) => part === "words");
      await expect(page.getByRole("alert")).toContainText("Modellen kunde inte öppnas");
      await open((path) => path[0] === "words" && path.at(-1) !== "step");
      await expect(page).toHaveURL(/#\/model\/[^/]+\/preparing$/);
      await visit(page, `/${new URL(page.url()).hash.replace(/\/preparing$/, "")}`, placesOfModel);
      await moveTo(page, "/#/");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
  });
