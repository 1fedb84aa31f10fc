import { expect, test } from "./fixtures.ts";
import { storedRecords } from "./stored.ts";

test("the example Mittköping opens from the start page with its results, marked as an example and kept apart", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Se exemplet Mittköping" }).click();
  await expect(page).toHaveURL(/#\/example\/mittkoping-2026\/results$/);
  await expect(page.getByText("Exempel", { exact: true })).toBeVisible();
  await expect(page.getByText("Mittköping, Våren 2026")).toBeVisible();
  await expect(page.getByRole("figure", { name: /Diagram med nuläge och mål för 9 steg/ })).toBeVisible();
  expect((await storedRecords(page, "niosteg-examples")).length).toBe(3);
  expect(await storedRecords(page, "niosteg")).toEqual([]);

  await page.getByRole("link", { name: "Niosteg" }).click();
  await expect(page.getByRole("heading", { name: "Exempel" })).toBeVisible();
  await expect(page.getByText("Ni har inga bedömningar i den här webbläsaren än.")).toBeVisible();
  await page.getByRole("link", { name: "Fortsätt med Mittköping, Våren 2026" }).click();
  await expect(page.getByText("Exempel", { exact: true })).toBeVisible();
});

test("the example keeps what is changed in it, and one click takes it away for good", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Se exemplet Mittköping" }).click();
  await expect(page).toHaveURL(/results$/);
  await page.goto("/#/example/mittkoping-2026/answering/vision/question/vision-purpose");
  await page.getByRole("radio", { name: /^0/ }).check();
  await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { name: /^0/ })).toBeChecked();

  await page.getByRole("button", { name: "Mer", exact: true }).click();
  await page.getByRole("button", { name: "Ta bort exemplet" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Från vision till effekt i nio steg" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Exempel" })).toHaveCount(0);
  await expect.poll(() => storedRecords(page, "niosteg-examples")).toEqual([]);
  await page.reload();
  await expect(page.getByText("Ni har inga bedömningar i den här webbläsaren än.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Exempel" })).toHaveCount(0);
  expect(await storedRecords(page, "niosteg-examples")).toEqual([]);

  await page.goto("/#/example/mittkoping-2026/results");
  await expect(
    page.getByRole("heading", { level: 1, name: "Bedömningen finns inte i den här webbläsaren" }),
  ).toBeVisible();
});
