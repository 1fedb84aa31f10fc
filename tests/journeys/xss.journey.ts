import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { xssPayloads } from "../support/xss-payloads.ts";
import { expect, test } from "./fixtures.ts";
import { moveTo } from "./screens.ts";
import { jsonFile, mittkoping, openOwnWork } from "./stored.ts";

/** Each round fills every field; together they bring every payload at least once. */
const rounds = Number(process.env["XSS_ROUNDS"] ?? 10);
const freeTexts = new Set(
  ["text", "link", "reason", "owner", "deputy", "name", "unit", "why", "risks", "remark"].concat([
    "success",
    "hindrance",
    "label",
    "body",
    "reference",
  ]),
);
/** The garden as one file, made the way anyone makes it. */
function gardenBundle(): unknown {
  const file = join(mkdtempSync(join(tmpdir(), "niosteg-model-")), "garden.json");
  const made = ["bundle", "tests/fixtures/uneven", "--out", file];
  execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "src/cli/niosteg.ts", ...made]);
  return JSON.parse(readFileSync(file, "utf8"));
}

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

test.beforeEach(async ({ context }) => {
  // The fixture that every journey has turns an error in the console into a fault.
  await context.addInitScript(() => {
    Object.assign(globalThis, { executed: () => console.error("a payload was executed") });
  });
});

/** A copy with a payload in each text that `isFree` picks by its path; the payloads come in turn. */
function filled(value: unknown, next: () => string, isFree: (path: readonly string[]) => boolean, path: string[] = []) {
  const fill = (part: unknown, key: string): unknown => filled(part, next, isFree, [...path, key]);
  if (typeof value === "string") return isFree(path) ? next() : value;
  if (Array.isArray(value)) return value.map((part, index) => fill(part, String(index)));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fill(part, key)]));
}

function payloadsFrom(first: number): () => string {
  let index = first;
  return () => xssPayloads[index++ % xssPayloads.length] ?? "";
}

/** Links are the one thing in a page that the reader is asked to run. */
async function expectNoScriptLinks(page: Page): Promise<void> {
  const addresses = await page
    .locator("a[href]")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol));
  expect(addresses.filter((protocol) => !["http:", "https:", "blob:", "mailto:", "about:"].includes(protocol))).toEqual(
    [],
  );
}

/** Goes through the places of a run, from another place. */
async function visit(page: Page, run: string, places: readonly string[]): Promise<void> {
  for (const place of places) {
    await moveTo(page, `${run}/${place}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page
      .locator("main details")
      .evaluateAll((parts) => parts.forEach((part) => part.toggleAttribute("open", true)));
    await expectNoScriptLinks(page);
  }
}

async function download(page: Page, button: string): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFileSync(await (await waiting).path(), "utf8");
}

/** The rounds that share a window, to be spared from opening the app for each. */
function* turns(): Generator<{ name: string; rounds: readonly number[] }> {
  for (let first = 0; first < rounds; first += 5) {
    const shared = Array.from({ length: Math.min(5, rounds - first) }, (_, index) => first + index);
    yield { name: `rounds ${String(first + 1)} to ${String(first + shared.length)}`, rounds: shared };
  }
}

/** Consecutive payloads follow each other through the fields, and each round begins where no other does. */
const payloadsOf = (round: number) => payloadsFrom(round * Math.ceil(xssPayloads.length / rounds));

for (const turn of turns())
  test(`a file whose every text is a payload is only read, ${turn.name}`, async ({ page, context }) => {
    test.slow();
    const report = await context.newPage();
    await page.goto("/");
    for (const round of turn.rounds) {
      const id = `own-${String(round)}`;
      const file = filled({ ...mittkoping, id }, payloadsOf(round), (path) => freeTexts.has(path.at(-1) ?? ""));
      await page.getByLabel("Öppna sparad fil").setInputFiles(jsonFile(file));
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
  const reason = page.getByRole("textbox", { name: "Varför den nivån?" });
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
