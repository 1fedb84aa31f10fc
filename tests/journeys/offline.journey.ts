import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { servedTest } from "./served-build.ts";
import { whenKept } from "./service-worker.ts";

async function download(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFileSync(await (await waiting).path());
}

servedTest(
  "after one visit everything works without a server: the walk, the other language, PDF and documents",
  async ({ page, served }) => {
    servedTest.setTimeout(150_000);
    await page.goto("/");
    await whenKept(page);
    await served.close();
    await page.reload();

    await page.getByRole("button", { name: "Se exemplet Mittköping" }).click();
    await expect(page.getByRole("figure", { name: /Diagram med nuläge och mål för 9 steg/ })).toBeVisible();
    await page.goto("/#/example/mittkoping-2026/answering/vision/question/vision-purpose");
    await page.getByRole("radio", { name: /^0/ }).check();
    await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
    await page.reload();
    await expect(page.getByRole("radio", { name: /^0/ })).toBeChecked();

    await page.goto("/#/example/mittkoping-2026/planning");
    expect((await download(page, "Ladda ner handlingsplan (PDF)")).subarray(0, 5).toString()).toBe("%PDF-");
    expect((await download(page, "Ladda ner som kalkylark (XLSX)")).subarray(0, 2).toString()).toBe("PK");
    await page.goto("/#/toolbox/needs-decision-basis");
    expect((await download(page, "Ladda ner som Word")).subarray(0, 2).toString()).toBe("PK");
    await page.getByRole("combobox", { name: "Språk" }).selectOption("en");
    await page.goto("/#/method");
    await expect(page.getByRole("heading", { level: 1, name: "How we calculate" })).toBeVisible();
  },
);
