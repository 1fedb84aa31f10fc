import { expect, type Page } from "@playwright/test";
import { twelveFiles } from "../support/individual.ts";
import { chooseFile, jsonFile, mittkoping, mittkopingIn, putRecord } from "./stored.ts";

interface Screen {
  readonly name: string;
  readonly address: string;
  /** What to do on the page once it is there. */
  readonly arrange?: (page: Page) => Promise<void>;
}

const own = "/#/evaluation/own";
const chart = (page: Page) => expect(page.locator(".recharts-surface").first()).toBeVisible();

/** Every screen of the app, with Mittköping as content. */
export const screens: readonly Screen[] = [
  { name: "start", address: "/#/" },
  {
    name: "a file to accept",
    address: "/#/",
    arrange: async (page) => {
      await chooseFile(page, jsonFile({ ...mittkoping, id: "new", unit: "Äldreomsorgen" }));
      await expect(page.getByRole("dialog").getByRole("term").first()).toBeVisible();
    },
  },
  {
    name: "a password for all evaluations",
    address: "/#/",
    arrange: async (page) => {
      await page.getByRole("button", { name: /^(Spara alla med lösenord|Save all with a password)$/ }).click();
      await expect(page.getByRole("dialog").getByRole("checkbox")).toBeVisible();
    },
  },
  { name: "preparing", address: `${own}/preparing` },
  { name: "material with fields", address: "/#/prepare/evaluation/own/invitation" },
  { name: "material to tick", address: "/#/prepare/evaluation/own/paper-form" },
  { name: "material with tables", address: "/#/prepare/evaluation/own/run-sheets" },
  { name: "answering alone", address: "/#/alone" },
  {
    name: "a question answered alone",
    address: "/#/alone/short/vision",
    arrange: async (page) => {
      await page.getByRole("button", { name: /^(Börja svara|Start answering)$/ }).click();
      await expect(page.getByRole("radio").first()).toBeVisible();
    },
  },
  {
    name: "individual answers",
    address: "/#/individual/evaluation/own",
    arrange: async (page) => {
      await page
        .getByLabel(/^(Välj svarsfiler|Choose answer files)$/)
        .setInputFiles(twelveFiles().map(({ name, text }) => jsonFile(text, name)));
      await expect(page.getByRole("table")).toBeVisible();
    },
  },
  {
    name: "room at a question with marks",
    address: "/#/room/evaluation/own/strategy-resources",
    arrange: async (page) => {
      await page.getByRole("button", { name: /^(Ny omgång|New round)$/ }).press("Enter");
      await page.getByRole("textbox", { name: /^(Antal per nivå|How many per level)/ }).fill("2-0-0-2-4-0");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("table")).toBeVisible();
    },
  },
  {
    name: "room filled in from paper",
    address: "/#/room/evaluation/own",
    arrange: (page) => page.getByRole("button", { name: /^(Från papper|From paper)$/ }).click(),
  },
  {
    name: "room on the wall",
    address: "/#/room/evaluation/own/strategy-resources",
    arrange: async (page) => {
      await page.getByRole("button", { name: /^(Visa i det här fönstret|Show in this window)$/ }).click();
      await expect(page.locator(".nio-projector-levels > li")).toHaveCount(6);
    },
  },
  { name: "following up", address: `${own}/following-up` },
  { name: "introduction", address: `${own}/answering/strategy/introduction` },
  { name: "question", address: `${own}/answering/strategy/question/strategy-resources` },
  { name: "summary", address: `${own}/answering/strategy/summary` },
  { name: "reviewing", address: `${own}/reviewing` },
  { name: "results with dumbbell", address: `${own}/results`, arrange: chart },
  {
    name: "results with the reference profile",
    address: `${own}/results`,
    arrange: async (page) => {
      await chart(page);
      await page.locator(".nio-results-reference-choice input").check();
      await expect(page.locator("[data-mark$='/reference']")).toHaveCount(9);
    },
  },
  {
    name: "results with radar",
    address: `${own}/results`,
    arrange: async (page) => {
      await page.locator("input[name=results-kind][value=radar]").check();
      await expect(page.locator(".recharts-radar").first()).toBeVisible();
    },
  },
  {
    name: "planning with an action and an indicator open",
    address: `${own}/planning`,
    arrange: async (page) => {
      await page.locator("main button[aria-expanded=false]").first().click();
      await page.locator("main summary").first().click();
      await expect(page.getByLabel(/^(Vad ni mäter|What you measure)$/)).toBeVisible();
    },
  },
  {
    name: "planning as a board",
    address: `${own}/planning`,
    arrange: async (page) => {
      await page.getByRole("button", { name: /^(Tavla|Board)$/ }).click();
      await expect(page.getByRole("region", { name: /^(Pausad|Paused)/ })).toBeVisible();
    },
  },
  {
    name: "planning as a table",
    address: `${own}/planning`,
    arrange: async (page) => {
      await page.getByRole("button", { name: /^(Tabell|Table)$/ }).click();
      await expect(page.getByRole("table").first()).toBeVisible();
    },
  },
  { name: "closing", address: "/#/close/evaluation/own" },
  { name: "the steps one by one", address: "/#/present/evaluation/own" },
  {
    name: "comparing two years",
    address: "/#/compare/evaluation/own/evaluation/before",
    arrange: (page) => expect(page.locator(".nio-results-mark-last").first()).toBeVisible(),
  },
  {
    name: "comparing three years",
    address: "/#/compare/evaluation/own/evaluation/before/evaluation/first",
    arrange: (page) => expect(page.locator(".recharts-line").first()).toBeVisible(),
  },
  { name: "toolbox", address: "/#/toolbox" },
  { name: "template", address: "/#/toolbox/needs-decision-basis" },
  {
    name: "template opened from a run",
    address: "/#/toolbox/needs-decision-basis/for/evaluation/own",
    arrange: (page) =>
      expect(page.getByText(/från bedömningen Mittköping|from the evaluation Mittköping/)).toBeVisible(),
  },
  {
    name: "knowledge",
    address: "/#/knowledge",
    arrange: (page) =>
      expect(page.getByRole("heading", { name: /^(Dela erfarenheter|Share experiences)$/ })).toBeVisible(),
  },
  {
    name: "knowledge of a step with an experience being written",
    address: "/#/knowledge/needs-analysis",
    arrange: async (page) => {
      await page
        .getByRole("button", { name: /^(Lägg till en egen erfarenhet|Add an experience of your own)$/ })
        .click();
      await page.getByRole("button", { name: /^(Spara erfarenheten|Save the experience)$/ }).click();
      await expect(page.getByRole("heading", { name: /^(Det här saknas|This is missing)$/ })).toBeVisible();
    },
  },
  { name: "glossary", address: "/#/glossary" },
  {
    name: "choosing what to compare",
    address: "/#/compare",
    arrange: (page) => expect(page.getByRole("checkbox", { name: /Mittköping/ })).toHaveCount(3),
  },
  { name: "method", address: "/#/method" },
  { name: "accessibility", address: "/#/accessibility" },
  {
    name: "recovery",
    address: "/#/recovery",
    arrange: (page) =>
      expect(page.getByRole("heading", { name: /^(Borttagna bedömningar|Removed assessments)$/ })).toBeVisible(),
  },
  { name: "cleared", address: "/#/cleared" },
  {
    name: "recovery of one evaluation",
    address: "/#/recovery/evaluation/own",
    arrange: (page) => expect(page.locator("main a[href^='#/evaluation/own']")).toBeVisible(),
  },
  { name: "not found", address: "/#/nowhere" },
  { name: "unopened run", address: "/#/evaluation/missing/results" },
];

/** Puts the content of the screens into the browser. */
export async function prepareScreens(page: Page): Promise<void> {
  await page.goto("/");
  await putRecord(page, "niosteg", "own", { ...mittkoping, id: "own" });
  await putRecord(page, "niosteg", "before", { ...mittkopingIn(2025), id: "before" });
  await putRecord(page, "niosteg", "first", { ...mittkopingIn(2024), id: "first" });
  await page.reload();
}

/** Goes to a screen, by way of another so that it begins anew, and waits until it stands there. */
export async function showScreen(page: Page, { address, arrange }: Screen): Promise<void> {
  await page.goto("/#/between");
  await page.waitForFunction(() => /^(Sidan finns inte|There is no such page)/.test(document.title));
  if (!address.endsWith("/nowhere")) await moveTo(page, address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await arrange?.(page);
}

/** Goes to an address of the open app and waits until the window's title is the next screen's. */
export async function moveTo(page: Page, address: string): Promise<void> {
  const before = await page.title();
  await page.goto(address);
  // Asked at each frame: an expectation asks more and more seldom, which adds up over all screens.
  await page.waitForFunction((title) => document.title !== title, before);
}

/** Waits until what watches the size of the window has drawn for the size it has now. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
      }),
  );
}
