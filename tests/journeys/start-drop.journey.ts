import { writeFileSync } from "node:fs";
import type { CDPSession, Page, TestInfo } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { acceptFile, jsonFile, mittkoping, openOwnWork, storedRecords } from "./stored.ts";

const own = { ...mittkoping, id: "own" };
const letGo = "Släpp filen så öppnas den";

/** What the browser itself does when files are dragged in from the desktop. */
async function dragging(page: Page, files: readonly string[]) {
  const devTools: CDPSession = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const move = (type: "dragEnter" | "dragOver" | "drop") =>
    devTools.send("Input.dispatchDragEvent", { type, x: 640, y: 300, data });
  return {
    /** Holds the files over the page until it says where to let go. */
    hold: async () => {
      await move("dragEnter");
      await expect(async () => {
        await move("dragOver");
        await expect(page.getByText(letGo)).toBeVisible({ timeout: 200 });
      }).toPass();
    },
    drop: () => move("drop"),
    /** Out of the window: the developer tools' own way of it sends nothing. */
    leave: () => page.evaluate(() => dispatchEvent(new DragEvent("dragleave"))),
  };
}

const written = (info: TestInfo, name: string, content: string): string => {
  const path = info.outputPath(name);
  writeFileSync(path, content);
  return path;
};

test("a saved file that is dropped on the start page is opened as by its button", async ({ page }, info) => {
  const file = written(info, "plan.niosteg.json", jsonFile(own).buffer.toString());
  await page.goto("/");
  await expect(page.locator("#root").getByRole("heading", { level: 1 })).toBeVisible();
  const drag = await dragging(page, [file]);
  await drag.hold();
  await drag.leave();
  await expect(page.getByText(letGo)).toBeHidden();
  await drag.hold();
  await drag.drop();
  await expect(page.getByRole("dialog")).toContainText("KommunMittköping");
  expect(await storedRecords(page, "niosteg")).toEqual([]);
  await acceptFile(page);
  await expect(page.getByRole("heading", { level: 1, name: "Kontrollera svaren" })).toBeFocused();
  await expect(page.getByText("Filen är öppnad och sparad i webbläsaren.")).toBeVisible();
  expect(await storedRecords(page, "niosteg")).toEqual([own]);
});

test("a plan as PDF can be dropped, and one that holds nothing says so", async ({ page }, info) => {
  await openOwnWork(page, "planning");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Ladda ner handlingsplan (PDF)" }).click();
  const path = info.outputPath("plan.pdf");
  await (await download).saveAs(path);
  await page.getByRole("link", { name: "Niosteg" }).click();
  await page.getByRole("button", { name: "Ta bort Mittköping, Våren 2026" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ta bort", exact: true }).click();
  await expect(page.getByText("Ni har inga bedömningar i den här webbläsaren än.")).toBeVisible();

  const empty = await dragging(page, [written(info, "other.pdf", "%PDF-1.7\n%%EOF\n")]);
  await empty.hold();
  await empty.drop();
  await expect(page.getByRole("alert")).toContainText("Filen kunde inte öppnas");

  const drag = await dragging(page, [path]);
  await drag.hold();
  await drag.drop();
  await expect(page.getByRole("dialog")).toContainText("KommunMittköping");
  expect(await storedRecords(page, "niosteg")).toEqual([]);
  await acceptFile(page);
  await expect(page.getByRole("heading", { level: 1, name: "Kontrollera svaren" })).toBeFocused();
  expect(await storedRecords(page, "niosteg")).toEqual([own]);
});

test("of several files none is opened, and an own model goes where models go", async ({ page }, info) => {
  await page.goto("/");
  await expect(page.locator("#root").getByRole("heading", { level: 1 })).toBeVisible();
  const file = written(info, "plan.niosteg.json", jsonFile(own).buffer.toString());
  const drag = await dragging(page, [file, written(info, "other.niosteg.json", "{}")]);
  await drag.hold();
  await drag.drop();
  await expect(page.getByText("Släpp en fil i taget. Ingen av filerna är öppnad.")).toBeVisible();
  expect(await storedRecords(page, "niosteg")).toEqual([]);

  const model = await dragging(page, [written(info, "model.yaml", "id: 1")]);
  await model.hold();
  await model.drop();
  await expect(page.getByRole("alert")).toContainText("Modellen kunde inte öppnas");
});
