import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { BrowserContext, Page } from "@playwright/test";
import type { Evaluation } from "#domain/evaluation.ts";
import { type Random, randomFrom } from "../support/mutate-file.ts";
import { expect, test } from "./fixtures.ts";
import { goTo, isShown, makeEdit, randomEdit } from "./random-edits.ts";
import { reportSaving, tellEditsMade } from "./saving-reports.ts";
import { mittkoping, openOwnWork, putRecord, storedRecords } from "./stored.ts";
import { createTabModel, type TabModel } from "./tab-model.ts";

const steps = Number(process.env["NIOSTEG_CASES"] ?? 40);
const seed = Number(process.env["NIOSTEG_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const mostTabs = 3;
const stepsBetweenLooks = 20;
const start = { ...mittkoping, id: "own" };

interface Walk {
  readonly context: BrowserContext;
  readonly random: Random;
  readonly model: TabModel;
  readonly tabs: Page[];
  number: number;
}

/** What may be done in a tab, each as many times as it is more likely. */
const ways: readonly (readonly [times: number, name: string, way: (walk: Walk, tab: Page) => Promise<unknown>])[] = [
  [12, "edit", edit],
  [3, "undo", (walk, tab) => press(walk, tab, "Ångra")],
  [1, "redo", (walk, tab) => press(walk, tab, "Gör om")],
  [4, "take over", takeOver],
  [2, "open", open],
  [2, "close", close],
  [3, "reload", (_, tab) => reload(tab)],
  [3, "go elsewhere", ({ random }, tab) => goTo(tab, elsewhere[random(elsewhere.length)]!)],
  [1, "save", async (_, tab) => (isAtOwn(tab) ? savedDocument(tab) : undefined)],
];
const elsewhere = ["#/", "#/toolbox", "#/evaluation/other/reviewing", "#/evaluation/own/results"];
const bag = ways.flatMap((way) => Array.from({ length: way[0] }, () => way));

test.use({ actionTimeout: 30_000 });

test("however tabs edit, take over, come and go, they show what is stored, and no saved edit is lost", async ({
  page,
  context,
}) => {
  test.setTimeout(60_000 + steps * 6000);
  console.log(`${String(steps)} steps in tabs with NIOSTEG_SEED=${String(seed)}`);
  const model = createTabModel(start);
  const walk: Walk = { context, random: randomFrom(seed), model, tabs: [page], number: 0 };
  await reportSaving(context, (by, edits) => model.acknowledge(by, edits));
  await page.goto("/");
  await putRecord(page, "niosteg", "other", { ...mittkoping, id: "other" });
  await openOwnWork(page);
  await open(walk);
  const trace: string[] = [];
  try {
    for (walk.number = 1; walk.number <= steps; walk.number += 1) {
      const tab = walk.random(walk.tabs.length);
      const [, name, way] = bag[walk.random(bag.length)]!;
      trace.push(`${String(walk.number)} tab ${String(tab)} of ${String(walk.tabs.length)}: ${name}`);
      // As where somebody works; a tab behind another is drawn about once a second.
      await walk.tabs[tab]!.bringToFront();
      await way(walk, walk.tabs[tab]!);
      await pause(walk.random(2) * walk.random(200));
      if (walk.number % stepsBetweenLooks === 0) await expectAgreement(walk);
    }
    await expectAgreement(walk);
  } catch (error) {
    console.log(trace.slice(-40).join("\n"));
    throw error;
  }
  const { taken, acknowledged } = model.counts();
  console.log(`${String(acknowledged)} of ${String(taken)} edits acknowledged, none of them is lost`);
});

async function edit({ random, model, number }: Walk, tab: Page): Promise<void> {
  const edit = randomEdit(random, number);
  await makeEdit(tab, "own", edit);
  if (!(await isShown(tab, edit)) || (await isFollowing(tab))) return;
  await tellEditsMade(tab, model.take(tab, edit));
}

async function press({ model }: Walk, tab: Page, name: string): Promise<void> {
  const button = tab.getByRole("button", { name, exact: true });
  if (!isAtOwn(tab) || !(await button.isVisible()) || (await button.getAttribute("aria-disabled")) === "true") return;
  await button.click({ force: true });
  const undone = model.differences(await savedDocument(tab));
  if (await isFollowing(tab)) return;
  for (const edit of undone) await tellEditsMade(tab, model.take(tab, edit));
}

async function takeOver(walk: Walk, tab: Page): Promise<void> {
  if (!(await isFollowing(tab))) return;
  await tab
    .getByRole("button", { name: "Ta över" })
    .click({ timeout: 2000 })
    // The tab that wrote may have gone meanwhile.
    .catch(() => undefined);
  if (walk.random(6) === 0) await close(walk, tab);
}

async function open({ context, tabs }: Walk): Promise<void> {
  if (tabs.length === mostTabs) return;
  const tab = await context.newPage();
  tabs.push(tab);
  await tab.goto("/#/evaluation/own/reviewing");
}

async function close({ tabs }: Walk, tab: Page): Promise<void> {
  if (tabs.length === 1) return;
  tabs.splice(tabs.indexOf(tab), 1);
  await tab.close();
}

async function reload(tab: Page): Promise<void> {
  await tab.reload();
  await tab.getByRole("heading", { level: 1 }).waitFor();
}

const isFollowing = (tab: Page): Promise<boolean> => tab.getByRole("button", { name: "Ta över" }).isVisible();

const isAtOwn = (tab: Page): boolean => new URL(tab.url()).hash.startsWith("#/evaluation/own/");

/** What the tab holds, as it gives it when it is asked for a file. */
async function savedDocument(tab: Page): Promise<Evaluation> {
  await tab.bringToFront();
  const [download] = await Promise.all([
    tab.waitForEvent("download"),
    tab.locator(".nio-run-bar").getByRole("button", { name: "Spara fil", exact: true }).click(),
  ]);
  const saved = JSON.parse(readFileSync(await download.path(), "utf8")) as Evaluation;
  await download.delete();
  expect(saved.id).toBe("own");
  return saved;
}

const partsOf = ({ revision, changed, answers, targets, actions, log }: Evaluation) => {
  return { revision, changed, answers, targets, actions, log };
};

/** One tab writes, the others follow, all hold what is stored, and that holds what was acknowledged. */
async function expectAgreement({ tabs, model }: Walk): Promise<void> {
  for (const tab of tabs) {
    await tab.bringToFront();
    await goTo(tab, "#/evaluation/own/reviewing");
  }
  await expect(async () => {
    const states = await Promise.all(tabs.map((tab) => tab.locator(".nio-saving").getAttribute("data-state")));
    expect(states.filter((state) => state !== "idle" && state !== "saved")).toEqual([]);
    expect((await Promise.all(tabs.map(isFollowing))).filter((follows) => !follows)).toHaveLength(1);
    const records = (await storedRecords(tabs[0]!, "niosteg")) as Evaluation[];
    const record = records.find(({ id }) => id === "own")!;
    expect(model.faults(record)).toEqual([]);
    for (const tab of tabs) expect(partsOf(await savedDocument(tab))).toEqual(partsOf(record));
  }).toPass({ timeout: 20_000, intervals: [50, 100, 250, 500] });
}
