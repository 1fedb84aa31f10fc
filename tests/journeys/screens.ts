import { expect, type Page } from "@playwright/test";
import { mittkoping, putRecord } from "./stored.ts";

interface Screen {
  readonly name: string;
  readonly address: string;
  /** What to do on the page once it is there. */
  readonly then?: (page: Page) => Promise<void>;
}

const own = "/#/evaluation/own";
const chart = (page: Page) => expect(page.locator(".recharts-surface").first()).toBeVisible();

/** Every screen of the app, with Mittköping as content. */
export const screens: readonly Screen[] = [
  { name: "start", address: "/#/" },
  { name: "preparing", address: `${own}/preparing` },
  { name: "introduction", address: `${own}/answering/strategy/introduction` },
  { name: "question", address: `${own}/answering/strategy/question/strategy-resources` },
  { name: "summary", address: `${own}/answering/strategy/summary` },
  { name: "reviewing", address: `${own}/reviewing` },
  { name: "results with dumbbell", address: `${own}/results`, then: chart },
  {
    name: "results with radar",
    address: `${own}/results`,
    then: async (page) => {
      await page.locator("input[name=results-kind][value=radar]").check();
      await expect(page.locator(".recharts-radar").first()).toBeVisible();
    },
  },
  {
    name: "planning with an action open",
    address: `${own}/planning`,
    then: async (page) => {
      await page.locator("button[aria-expanded=false]").first().click();
      await expect(page.locator("button[aria-expanded=true]")).toHaveCount(1);
    },
  },
  {
    name: "planning as a table",
    address: `${own}/planning`,
    then: async (page) => {
      await page.locator("input[type=radio][value=table]").check();
      await expect(page.getByRole("table").first()).toBeVisible();
    },
  },
  { name: "toolbox", address: "/#/toolbox" },
  { name: "template", address: "/#/toolbox/needs-decision-basis" },
  { name: "method", address: "/#/method" },
  { name: "not found", address: "/#/nowhere" },
  { name: "unopened run", address: "/#/evaluation/missing/results" },
];

/** Puts the content of the screens into the browser. */
export async function prepareScreens(page: Page): Promise<void> {
  await page.goto("/");
  await putRecord(page, "niosteg", "own", { ...mittkoping, id: "own" });
  await page.reload();
}

/** Goes to a screen and waits until it stands there. */
export async function showScreen(page: Page, { address, then }: Screen): Promise<void> {
  // Another screen between two visits to the same one, so that each begins anew.
  await page.goto("/#/nowhere-between");
  await expect(page).toHaveTitle(/finns inte|not exist|not found/i);
  await page.goto(address);
  const between = (await page.title()).match(/finns inte|not exist|not found/i) !== null;
  if (between && !/nowhere|missing/.test(address))
    await expect(page).not.toHaveTitle(/Sidan finns inte|not exist|not found/i);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await then?.(page);
}
