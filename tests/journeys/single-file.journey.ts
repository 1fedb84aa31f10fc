import { readFileSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { readingText } from "../support/pdf-inspection.ts";
import { expect, expectNoAxeViolations } from "./fixtures.ts";
import type { IndividualAnswers } from "#domain/individual-answers.ts";
import { singleFileTest } from "./served-build.ts";

// One after the other they share the build of the app in one file.
singleFileTest.describe.configure({ mode: "default" });

singleFileTest(
  "the app in one file opens from a folder, is walked, keeps what is written, saves it and makes the plan",
  async ({ page, file }) => {
    const address = pathToFileURL(file).href;
    expect(statSync(file).size).toBeLessThan(5_000_000);
    await page.goto(address);
    await page.getByRole("button", { name: "Börja direkt" }).click();
    await expect(page.getByText("Steg 1 av 9, fråga 1 av 2")).toBeVisible();
    await expectNoAxeViolations(page);
    await page.keyboard.press("3");
    await page.keyboard.press("n");
    await expect(page.getByText("Steg 1 av 9, fråga 2 av 2")).toBeVisible();
    await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
    await page.goBack();
    await page.reload();
    await expect(page.getByRole("radio", { name: /^3/ })).toBeChecked();

    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Spara fil" }).click();
    const saved = JSON.parse(readFileSync(await (await saving).path(), "utf8")) as { answers: Record<string, unknown> };
    expect(Object.keys(saved.answers)).toEqual(["vision-purpose"]);
  },
);

singleFileTest("the app in one file makes PDF, documents and pictures of charts", async ({ page, file }) => {
  const address = pathToFileURL(file).href;
  const download = async (button: string) => {
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    return readFileSync(await (await waiting).path());
  };
  await page.goto(address);
  await page.getByRole("button", { name: "Se exemplet Mittköping" }).click();
  const picture = await download("Spara bilden som SVG: Nuläge, mål och gap för varje steg");
  expect(picture.toString("utf8")).toContain("data:font/woff2;base64,");
  await page.goto(`${address}#/example/mittkoping-2026/planning`);
  const pdf = await download("Ladda ner handlingsplan (PDF)");
  expect(await readingText(pdf)).toContain("Mittköping");
  expect((await download("Ladda ner som kalkylark (XLSX)")).subarray(0, 2).toString()).toBe("PK");
  await page.goto(`${address}#/toolbox/needs-decision-basis`);
  expect((await download("Ladda ner som Word")).subarray(0, 2).toString()).toBe("PK");
});

singleFileTest(
  "the app in one file shows the room's question in a window of its own, in step",
  async ({ page, file }) => {
    await page.goto(pathToFileURL(file).href);
    await page.getByRole("button", { name: "Börja direkt" }).click();
    await expect(page.getByText("Steg 1 av 9, fråga 1 av 2")).toBeVisible();
    const opening = page.waitForEvent("popup");
    await page.keyboard.press("f");
    const wall = await opening;
    const counts = page.getByRole("textbox", { name: "Antal per nivå, från lägsta till högsta" });
    await expect(wall.locator(".nio-projector-levels > li")).toHaveCount(6);
    await counts.fill("0-0-2-5-1-0");
    await expect(wall.getByRole("status")).toHaveText("8 har markerat");
    await counts.press("Enter");
    await expect(wall.locator(".nio-projector-count")).toHaveText(["0", "0", "2", "5", "1", "0", "0", "0"]);
    await expect(wall.getByRole("status")).toHaveText("Eniga: bilderna ligger nära varandra.");
  },
);

singleFileTest("the app in one file takes somebody's own answers and saves them", async ({ page, file }) => {
  await page.goto(`${pathToFileURL(file).href}#/alone/full/vision`);
  await expect(page.getByText("Den som leder mötet har valt ut 5 frågor.")).toBeVisible();
  await page.getByRole("button", { name: "Börja svara" }).click();
  for (let number = 1; number <= 5; number += 1) {
    await page.getByRole("radio", { name: /^1/ }).check();
    await page.locator(".nio-walk").getByRole("button").last().click();
  }
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara svarsfil" }).click();
  const answers = JSON.parse(readFileSync(await (await saving).path(), "utf8")) as IndividualAnswers;
  expect(Object.values(answers.marks)).toEqual([1, 1, 1, 1, 1]);
});
