import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { type Evaluation, answerTo } from "#domain/evaluation.ts";
import { collectedIn } from "#domain/collected.ts";
import { participationIn } from "#domain/participation.ts";
import { standingOf } from "#domain/rounds.ts";
import { connectAssessment } from "#tests/support/assessments.ts";
import { round } from "#tests/support/collected.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { enter, tabTo } from "./keyboard.ts";
import { mittkoping, openOwnWork, putRecord, storedRecords } from "./stored.ts";

const roles = connectAssessment.roles.slice(0, 8);
const questions = connectAssessment.steps.flatMap(({ questions }) => questions.filter(({ core }) => core));
const ids = questions.map(({ id }) => id);

const agreeing = "0-0-0-7-1-0";
const disagreeing = "3-0-0-0-3-2";
/** Places in the walk, from 0. */
const [choosesTwo, takesTwoRounds, isParked, choosesFour] = [3, 6, 8, 12];
/** The last question before the meeting is cut in two. */
const lastBefore = 9;

/** What is pressed besides the counts. */
class Hands {
  readonly page: Page;
  presses = 0;
  constructor(page: Page) {
    this.page = page;
  }
  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }
  async count(line: string): Promise<void> {
    await expect(quick(this.page)).toBeFocused();
    await this.page.keyboard.type(line);
  }
}

const quick = (page: Page) => page.getByRole("textbox", { name: "Antal per nivå, från lägsta till högsta" });
const tally = (wall: Page) => wall.locator(".nio-projector-count > :first-child");
const said = (wall: Page) => wall.getByRole("status");

async function openProjector(page: Page): Promise<Page> {
  const opening = page.waitForEvent("popup");
  await enter(page, page.getByRole("button", { name: "Öppna projektorfönster" }));
  const wall = await opening;
  await expect(wall.locator(".nio-projector-levels")).toBeVisible();
  await tabTo(page, quick(page));
  return wall;
}

/** Takes one question from silent marks to what becomes of it; both windows tell the same all the way. */
async function takeQuestion(page: Page, wall: Page, at: number): Promise<void> {
  const hands = new Hands(page);
  const asked = await page.getByRole("heading", { level: 1 }).textContent();
  await expect(wall.getByRole("heading", { level: 1 })).toHaveText(asked ?? "");
  const disagrees = [choosesTwo, takesTwoRounds, isParked, choosesFour].includes(at);
  await hands.count(disagrees ? disagreeing : agreeing);
  await expect(said(wall)).toHaveText("8 har markerat");
  await expect(tally(wall)).toHaveCount(0);
  await hands.press("Enter");
  await expect(tally(wall)).toHaveText(disagrees ? ["3", "0", "0", "0", "3", "2"] : ["0", "0", "0", "7", "1", "0"]);
  await expect(said(wall)).toHaveText(
    disagrees ? "Oenigt: bilderna går isär." : "Samsyn: bilderna ligger nära varandra.",
  );
  if (at === isParked) await hands.press("p");
  else if (at === choosesTwo) await hands.press("2");
  else if (at === choosesFour) await hands.press("4");
  else if (at === takesTwoRounds) {
    await hands.press("o");
    await expect(tally(wall)).toHaveCount(0);
    expect(hands.presses).toBeLessThanOrEqual(3);
    hands.presses = 0;
    await hands.count(agreeing);
    await hands.press("Enter");
    await hands.press("Enter");
  } else await hands.press("Enter");
  await expect(said(wall)).toHaveText(at === isParked ? /^Frågan är parkerad/ : /^Enat svar: [234]/);
  if (at < ids.length - 1) {
    await hands.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(asked ?? "");
  }
  expect(hands.presses).toBeLessThanOrEqual(3);
}

const saved = async (page: Page): Promise<Evaluation> => (await storedRecords(page, "niosteg"))[0] as Evaluation;

async function cutInTwo(context: BrowserContext, page: Page, wall: Page): Promise<Page> {
  await expect
    .poll(async () => answerTo(await saved(page), ids[lastBefore]!).mark, { message: "what was agreed on is stored" })
    .toBe(3);
  const next = await context.newPage();
  await wall.close();
  await page.close();
  return next;
}

test("a workshop of eight roles goes through 18 questions by keyboard in two windows, over two meetings", async ({
  page: firstPage,
  context,
}) => {
  test.slow();
  await firstPage.setViewportSize({ width: 1366, height: 768 });
  await openOwnWork(firstPage, "preparing", { answers: {}, method: "interview", roles: [...roles] });
  await enter(firstPage, firstPage.getByRole("button", { name: "Mer" }));
  await enter(firstPage, firstPage.getByRole("link", { name: "Genomför i grupp", exact: true }));
  await expect(quick(firstPage)).toBeFocused();
  await expectNoAxeViolations(firstPage);
  const firstWall = await openProjector(firstPage);
  await expectNoAxeViolations(firstWall);
  for (let at = 0; at <= lastBefore; at += 1) await takeQuestion(firstPage, firstWall, at);

  const page = await cutInTwo(context, firstPage, firstWall);
  await page.goto("/#/room/evaluation/own");
  await expect(page).toHaveURL(new RegExp(`/${ids[lastBefore + 1]}$`));
  await expect(page.getByRole("heading", { name: "Parkerade (1)" })).toBeVisible();
  const wall = await openProjector(page);
  for (let at = lastBefore + 1; at < ids.length; at += 1) await takeQuestion(page, wall, at);
  await expect(page.getByRole("link", { name: "Till kontrollen" })).toBeFocused();

  const parked = page.locator("section", { has: page.getByRole("heading", { name: /^Parkerade/ }) });
  await enter(page, parked.getByRole("button").first());
  await expect(said(wall)).toHaveText(/^Frågan är parkerad/);
  await page.keyboard.press("p");
  await expect(tally(wall)).toHaveText(["3", "0", "0", "0", "3", "2"]);
  await expectNoAxeViolations(page);
  await expectNoAxeViolations(wall);
  await page.keyboard.press("1");
  await expect(said(wall)).toHaveText("Enat svar: 1 På idéstadiet. Oenigt: bilderna går isär.");
  await expect(wall.getByText("✓ Valt")).toHaveCount(1);
  await tabTo(page, page.getByRole("textbox", { name: "Skäl, en rad" }));
  await page.keyboard.type("Det lägre, tills två enheter har börjat.");

  await expect
    .poll(async () => answerTo(await saved(page), ids[isParked]!).reason)
    .toBe("Det lägre, tills två enheter har börjat.");
  const document = await saved(page);
  expect(document.method).toBe("consensus");
  expect(ids.map((id) => standingOf(connectAssessment, document, id))).toEqual(
    ids.map((_, at) => ([choosesTwo, isParked, choosesFour].includes(at) ? "disagreed" : "agreed")),
  );
  expect(ids.map((id) => answerTo(document, id).mark)).toEqual(
    ids.map((_, at) => ({ [choosesTwo]: 2, [isParked]: 1, [choosesFour]: 4 })[at] ?? 3),
  );
  expect(collectedIn(document).rounds[ids[takesTwoRounds]!]).toEqual([
    round([3, 0, 0, 0, 3, 2]),
    round([0, 0, 0, 7, 1, 0]),
  ]);
  expect(participationIn(connectAssessment, document)).toMatchObject({ people: 8, roles });

  await page.goto("/#/evaluation/own/planning");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Ladda ner handlingsplan (PDF)" }).click();
  expect(readFileSync(await (await downloading).path()).byteLength).toBeGreaterThan(10_000);
});

const projectorAddress = "/?view=present#/room/evaluation/own";

/** A meeting at a question that is blank, in both windows. */
async function bothWindows(page: Page, context: BrowserContext, scope = mittkoping.scope) {
  await page.goto("/");
  await putRecord(page, "niosteg", "own", { ...mittkoping, id: "own", answers: {}, scope });
  await page.goto("/#/room/evaluation/own");
  await expect(quick(page)).toBeFocused();
  const wall = await context.newPage();
  await wall.goto(projectorAddress);
  await expect(wall.locator(".nio-projector-levels > li")).toHaveCount(6);
  return wall;
}

test("each of the 45 questions fits the wall without scrolling, in sizes that a room can read", async ({
  page,
  context,
}) => {
  test.slow();
  const wall = await bothWindows(page, context, { ...mittkoping.scope, variant: "full" });
  for (const { width, height } of [
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
    { width: 3840, height: 2160 },
  ]) {
    await wall.setViewportSize({ width, height });
    for (const { id } of connectAssessment.steps.flatMap((step) => step.questions)) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/room/evaluation/own/${id}`);
      const asked = page.getByRole("heading", { level: 1 });
      await expect(page).toHaveURL(new RegExp(`/${id}$`));
      await expect(wall.getByRole("heading", { level: 1 })).toHaveText((await asked.textContent()) ?? "");
      const { over, spare, body, heading } = await wall.evaluate(() => {
        const sizeOf = (selector: string) =>
          Number.parseFloat(getComputedStyle(document.querySelector(selector)!).fontSize);
        const page = document.querySelector(".nio-projector")!;
        const spares = [...document.querySelectorAll(".nio-projector-levels > li")].map(
          (row) => row.clientHeight - row.querySelector(".nio-projector-text")!.clientHeight,
        );
        return {
          over: page.scrollHeight - page.clientHeight,
          spare: Math.min(...spares),
          body: sizeOf(".nio-projector-text"),
          heading: sizeOf("h1"),
        };
      });
      expect.soft(over, id).toBeLessThanOrEqual(0);
      expect.soft(spare, id).toBeGreaterThanOrEqual(0);
      expect.soft(body).toBeGreaterThanOrEqual((28 / 1080) * height);
      expect.soft(heading).toBeGreaterThanOrEqual((40 / 1080) * height);
    }
  }
});

test("nothing on the wall moves as marks are shown and an answer is agreed on, and its contrast is 7 to 1", async ({
  page,
  context,
}) => {
  const wall = await bothWindows(page, context);
  await wall.setViewportSize({ width: 1366, height: 768 });
  const places = () =>
    wall.locator("h1, .nio-projector-levels > li, .nio-projector-text, .nio-projector-outcome").evaluateAll((all) =>
      all.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height];
      }),
    );
  const before = await places();
  await quick(page).fill("2-1-0-2-3-0-1-1");
  await quick(page).press("Enter");
  await expect(tally(wall)).toHaveCount(6);
  expect(await places()).toEqual(before);
  await page.keyboard.press("3");
  await expect(wall.getByText("✓ Valt")).toBeVisible();
  expect(await places()).toEqual(before);
  for (const colorScheme of ["light", "dark"] as const) {
    await wall.emulateMedia({ colorScheme });
    const ratios = await wall.evaluate(() => {
      const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const row = getComputedStyle(document.querySelector(".nio-projector-levels > li")!).backgroundColor;
      const ground = getComputedStyle(document.querySelector(".nio-projector")!).backgroundColor;
      return [...document.querySelectorAll(".nio-projector :is(p, h1, li, span, strong)")]
        .filter(({ textContent }) => textContent.trim() !== "")
        .map((element) => {
          const text = luminance(getComputedStyle(element).color);
          const behind = luminance(element.closest("li") ? row : ground);
          return (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05);
        });
    });
    expect(ratios.length).toBeGreaterThan(20);
    expect(Math.min(...ratios), colorScheme).toBeGreaterThanOrEqual(7);
  }
});

test("a window that cannot open another shows the question itself, and Escape leads back", async ({ page }) => {
  await openOwnWork(page, "preparing", { answers: {} });
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.goto("/#/room/evaluation/own");
  await enter(page, page.getByRole("button", { name: "Öppna projektorfönster" }));
  await expect(page.getByText(/^Webbläsaren öppnade inget nytt fönster/)).toBeVisible();
  await enter(page, page.getByRole("button", { name: "Visa i det här fönstret" }));
  await expect(page.locator(".nio-projector-levels > li")).toHaveCount(6);
  await expect(page.getByRole("navigation", { name: "Huvudmeny" })).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(quick(page)).toBeFocused();
});
