import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { type Evaluation, answerTo } from "#domain/evaluation.ts";
import { collectedIn } from "#domain/collected.ts";
import { participationIn } from "#domain/participation.ts";
import { standingOf } from "#domain/rounds.ts";
import { connectAssessment } from "#tests/support/assessments.ts";
import { round } from "#tests/support/collected.ts";
import { readingText } from "#tests/support/pdf-inspection.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { enter, tabTo } from "./keyboard.ts";
import { mittkoping, openOwnWork, putRecord, storedRecords } from "./stored.ts";

const roles = connectAssessment.roles.slice(0, 8);
const questions = connectAssessment.steps.flatMap(({ questions }) => questions.filter(({ core }) => core));
const ids = questions.map(({ id }) => id);

const lastOfSteps = connectAssessment.steps.map((step) => step.questions.findLast(({ core }) => core)!.id);

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

const quick = (page: Page) => page.getByRole("textbox", { name: /^(Antal per nivå, från|How many per level,)/ });
/** One for each level; empty while marks are hidden. */
const tally = (wall: Page) => wall.locator(".nio-projector-levels .nio-projector-count");
const hidden = ["", "", "", "", "", ""];
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
  await expect(tally(wall)).toHaveText(hidden);
  await hands.press("Enter");
  await expect(tally(wall)).toHaveText(disagrees ? ["3", "0", "0", "0", "3", "2"] : ["0", "0", "0", "7", "1", "0"]);
  await expect(said(wall)).toHaveText(
    disagrees ? "Oeniga: bilderna går isär." : "Eniga: bilderna ligger nära varandra.",
  );
  if (at === isParked) await hands.press("p");
  else if (at === choosesTwo) await hands.press("2");
  else if (at === choosesFour) await hands.press("4");
  else if (at === takesTwoRounds) {
    await hands.press("o");
    await expect(tally(wall)).toHaveText(hidden);
    expect(hands.presses).toBeLessThanOrEqual(3);
    hands.presses = 0;
    await hands.count(agreeing);
    await hands.press("Enter");
    await hands.press("Enter");
  } else await hands.press("Enter");
  await expect(said(wall)).toHaveText(at === isParked ? /^Frågan är parkerad/ : /^Enat svar: [234]/);
  await hands.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(asked ?? "");
  if (lastOfSteps.includes(ids[at]!)) await passTarget(page, wall, at);
  expect(hands.presses).toBeLessThanOrEqual(3);
}

/** One press keeps the target; in the third step the digit chooses another first. */
async function passTarget(page: Page, wall: Page, at: number): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "Målet för steget" })).toBeVisible();
  await expect(said(wall)).toHaveText(/^Mål: 4 Infört$/);
  if (ids[at] === lastOfSteps[2]) {
    await expectNoAxeViolations(page);
    await expectNoAxeViolations(wall);
    const size = () =>
      wall.evaluate(() => {
        const texts = [...document.querySelectorAll(".nio-projector-text")];
        const pixels = Number.parseFloat(getComputedStyle(texts[0]!).fontSize);
        return (pixels / innerHeight) * 1080;
      });
    await expect.poll(size).toBeGreaterThanOrEqual(45);
    await page.keyboard.press("3");
    await expect(said(wall)).toHaveText("Mål: 3 Pågår");
  }
  if (at < ids.length - 1) await page.keyboard.press("Enter");
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
  await openOwnWork(firstPage, "preparing", { answers: {}, targets: {}, method: "interview", roles: [...roles] });
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
  await expect(said(wall)).toHaveText("Enat svar: 1 På idéstadiet. Oeniga: bilderna går isär.");
  await expect(wall.getByText("Valt", { exact: true })).toHaveCount(1);
  await tabTo(page, page.getByRole("textbox", { name: "Skäl, en rad" }));
  await page.keyboard.type("Det lägre, tills två enheter har börjat.");

  await expect
    .poll(async () => answerTo(await saved(page), ids[isParked]!).reason)
    .toBe("Det lägre, tills två enheter har börjat.");
  const document = await saved(page);
  expect(document.method).toBe("consensus");
  // A target that the group lets stand with Enter is its own as well; from the last step it went to what is parked instead.
  expect(document.targets).toEqual(
    Object.fromEntries(connectAssessment.steps.slice(0, -1).map(({ id }, at) => [id, at === 2 ? 3 : 4])),
  );
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
  await expect(wall.getByRole("heading", { level: 1 })).toHaveText("Mittköping, Våren 2026");
  await expect(wall.getByRole("listitem")).toHaveCount(9);
  await expectNoAxeViolations(wall);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Ladda ner handlingsplan (PDF)" }).click();
  const text = await readingText(readFileSync(await (await downloading).path()));
  const chapter = text.slice(text.lastIndexOf("Så eniga var svaren"), text.indexOf("Uppföljning av förra planen"));
  expect(chapter.match(/8 personer deltog\..*?Inte med: [^.]*\./)?.[0]).toBe(
    "8 personer deltog. Med i bedömningen: Förvaltningschef, Enhetschef, Digitaliseringsledare, IT, Upphandlare, " +
      "Informationssäkerhetssamordnare, Ekonom och Kommunikatör. Inte med: MAS eller MAR, Biståndshandläggare, " +
      "Medarbetare i första linjen, Förtroendevald, Brukar- eller elevrepresentant och Facklig företrädare.",
  );
  // Marks, spread, how many agreed and disagreed, and without a verdict.
  const spread = (step: string) =>
    chapter.match(new RegExp(`${step} ((Nivån vilar på oeniga svar\\. )?8 \\d–\\d \\d \\d \\d)`))?.[1];
  expect(
    ["Vision", "Strategi", "Behovsanalys", "Marknadsanalys", "Upphandlingsmodell", "Effektmonitorering"].map(spread),
  ).toEqual([
    "8 3–4 2 0 0",
    "Nivån vilar på oeniga svar. 8 0–5 1 1 0",
    "8 3–4 2 0 0",
    "Nivån vilar på oeniga svar. 8 0–5 1 1 0",
    "Nivån vilar på oeniga svar. 8 0–5 1 1 0",
    "8 3–4 2 0 0",
  ]);
  const [, disagreed = "", again = ""] = chapter.split(/Oeniga till slut|Bedömda i mer än en omgång/);
  const marks = "Tre på 0 Inte påbörjat, tre på 4 Infört och två på 5 Följs upp: oeniga.";
  expect(
    [...disagreed.matchAll(/Markeringar (.*?) Gruppens svar (.*?) Skäl (.*?\.)/g)].map((found) => found.slice(1)),
  ).toEqual([
    [marks, "2 Planerat", "Inget skäl är angivet."],
    [marks, "1 På idéstadiet", "Det lägre, tills två enheter har börjat."],
    [marks, "4 Infört", "Inget skäl är angivet."],
  ]);
  expect(again).toContain(
    `Behovsanalys Första omgången ${marks} Andra omgången Sju på 3 Pågår och en på 4 Infört: eniga. Gruppens svar 3 Pågår`,
  );
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

const wallSizes = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1366, height: 768 },
];

/** How much of the page is outside the window or its own place, in pixels, and the size of levels, question and the rest. */
const measureWall = () => {
  const within = (inner: Element, outer: Element) =>
    inner.getBoundingClientRect().bottom - outer.getBoundingClientRect().bottom;
  const sizeOf = (selector: string) => Number.parseFloat(getComputedStyle(document.querySelector(selector)!).fontSize);
  const page = document.querySelector(".nio-projector")!;
  const levels = page.querySelector(".nio-projector-levels")!;
  return {
    over: Math.max(
      page.scrollHeight - page.clientHeight,
      page.scrollWidth - page.clientWidth,
      within(levels.lastElementChild!, levels),
      within(page.querySelector(".nio-projector-others")!, page.querySelector(".nio-projector-outcome")!),
      within(page.querySelector(".nio-projector-outcome")!, page),
      ...[...levels.children].map((row) => within(row.querySelector(".nio-projector-text")!, row)),
      ...[...levels.querySelectorAll(".nio-projector-text")].map((text) => text.scrollWidth - text.clientWidth),
    ),
    levels: sizeOf(".nio-projector-text"),
    question: sizeOf("h1"),
    rest: Math.min(sizeOf(".nio-projector-place"), sizeOf(".nio-projector-figures"), sizeOf(".nio-projector-others")),
  };
};

for (const locale of ["sv-SE", "en-GB"])
  test.describe(locale, () => {
    test.use({ locale });

    test("each of the 45 questions fits the wall without scrolling, in sizes that a room can read", async ({
      page,
      context,
    }) => {
      test.slow();
      const wall = await bothWindows(page, context, { ...mittkoping.scope, variant: "full" });
      for (const { id } of connectAssessment.steps.flatMap((step) => step.questions)) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `#/room/evaluation/own/${id}`);
        await expect(page).toHaveURL(new RegExp(`/${id}$`));
        const asked = page.getByRole("heading", { level: 1 });
        await expect(wall.getByRole("heading", { level: 1 })).toHaveText((await asked.textContent()) ?? "");
        for (const size of wallSizes) {
          await wall.setViewportSize(size);
          const pixel = size.height / 1080;
          // The size is found a moment after the window has its own.
          const faults = async () => {
            const { over, levels, question, rest } = await wall.evaluate(measureWall);
            // The least is 28, and 40 for the question; the longest of our own texts leave room for more.
            const asked = { over: over <= 0.5, levels: levels >= 45 * pixel, question: question >= 49 * pixel };
            return Object.entries({ ...asked, rest: rest >= 28 * pixel }).filter(([, isMet]) => !isMet);
          };
          await expect.poll(faults, { message: `${id} at ${String(size.height)}` }).toEqual([]);
        }
      }
    });
  });

test("nothing on the wall moves as marks are shown and an answer is agreed on, and its contrast is 7 to 1", async ({
  page,
  context,
}) => {
  const wall = await bothWindows(page, context);
  const places = () =>
    wall
      .locator("h1, .nio-projector-outcome, .nio-projector-marks > li, .nio-projector-digit, .nio-projector-text")
      .evaluateAll((all) =>
        all.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
  const placesAtEach = async () => {
    const all = [];
    for (const size of wallSizes) {
      await wall.setViewportSize(size);
      all.push(await places());
    }
    return all;
  };
  const before = await placesAtEach();
  await quick(page).fill("2-1-0-2-3-0-1-1");
  await quick(page).press("Enter");
  await expect(tally(wall)).toHaveText(["2", "1", "0", "2", "3", "0"]);
  expect(await places()).toEqual(before[2]);
  expect(await placesAtEach()).toEqual(before);
  await page.keyboard.press("3");
  await expect(wall.getByText("Valt", { exact: true })).toBeVisible();
  expect(await placesAtEach()).toEqual(before);
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
      const behind = (element: Element) => {
        const row = element.closest("li");
        const own = getComputedStyle(row ?? document.querySelector(".nio-projector")!).backgroundColor;
        const bar = row?.querySelector(".nio-projector-bar");
        const tint = bar && getComputedStyle(bar).backgroundColor;
        return tint && tint !== "rgba(0, 0, 0, 0)" ? [own, tint] : [own];
      };
      return [...document.querySelectorAll(".nio-projector :is(p, h1, li, span, strong)")]
        .filter(({ textContent }) => textContent.trim() !== "")
        .flatMap((element) =>
          behind(element).map((colour) => {
            const pair = [luminance(getComputedStyle(element).color), luminance(colour)];
            return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
          }),
        );
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

test("a window that hears nothing of this one is told of, and the question shown here instead", async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await openOwnWork(page, "preparing", { answers: {} });
  await page.goto("/#/room/evaluation/own");
  const opening = page.waitForEvent("popup");
  await enter(page, page.getByRole("button", { name: "Öppna projektorfönster" }));
  await expect((await opening).getByText("Väntar på mötesledarens fönster")).toBeVisible();
  await expect(page.getByRole("status").getByText(/^Det nya fönstret kan inte följa/)).toBeVisible({ timeout: 10_000 });
  await enter(page, page.getByRole("button", { name: "Visa i det här fönstret" }));
  await expect(page.locator(".nio-projector-levels > li")).toHaveCount(6);
});

test("F on a question of the walk opens projector mode there, not in a field and not when keys are off", async ({
  page,
}) => {
  await openOwnWork(page, "answering/strategy/question/strategy-resources", { answers: {} });
  const asked = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await page.getByRole("textbox", { name: "Skäl", exact: true }).focus();
  await page.keyboard.type("f");
  await expect(page.getByRole("textbox", { name: "Skäl", exact: true })).toHaveValue("f");
  await enter(page, page.getByRole("button", { name: "Kortkommandon" }));
  await expect(page.getByRole("row", { name: "F Visa på projektor" })).toBeVisible();
  await page.getByRole("checkbox", { name: "Använd kortkommandon" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.keyboard.press("f");
  await expect(page).toHaveURL(/answering/);
  await enter(page, page.getByRole("button", { name: "Kortkommandon" }));
  await page.getByRole("checkbox", { name: "Använd kortkommandon" }).check();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  const opening = page.waitForEvent("popup");
  await page.keyboard.press("f");
  const wall = await opening;
  await expect(page).toHaveURL(/#\/room\/evaluation\/own\/strategy-resources$/);
  await expect(wall.getByRole("heading", { level: 1, name: asked })).toBeVisible();
});

test("counts that nobody has seen, the clock and its plan are there when the meeting goes on", async ({
  page: first,
  context,
}) => {
  await openOwnWork(first, "preparing", { answers: {} });
  await first.goto("/#/room/evaluation/own");
  await quick(first).fill("2-1-0-2-3-0");
  await first.getByRole("button", { name: "Starta klockan" }).click();
  await first.getByLabel("Plan", { exact: true }).selectOption({ index: 1 });
  const plan = await first.getByLabel("Plan", { exact: true }).inputValue();
  const next = await context.newPage();
  await first.close();
  await next.goto("/#/room/evaluation/own");
  await expect(quick(next)).toHaveValue("2-1-0-2-3-0");
  await expect(next.getByText("8 har markerat")).toBeVisible();
  await expect(next.getByText("Använt: 0 min")).toBeVisible();
  await expect(next.getByLabel("Plan", { exact: true })).toHaveValue(plan);
  await quick(next).press("Enter");
  await expect(next.getByRole("heading", { name: "Oeniga: bilderna går isär." })).toBeFocused();
  await next.reload();
  await expect(next.getByRole("heading", { name: "Oeniga: bilderna går isär." })).toBeVisible();
});

test("a laptop shows verdict and every mark to choose without scrolling when the marks disagree", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openOwnWork(page, "preparing", { answers: {} });
  await page.goto("/#/room/evaluation/own");
  await quick(page).fill("2-1-0-2-3-0-1-1");
  await quick(page).press("Enter");
  const choice = page.getByRole("group", { name: "Välj ett svar tillsammans." });
  await expect(choice.getByRole("button")).toHaveCount(8);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  for (const button of await choice.getByRole("button").all()) await expect(button).toBeInViewport({ ratio: 1 });
});
