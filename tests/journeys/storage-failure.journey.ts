import { expect, test } from "./fixtures.ts";
import { mittkoping, openOwnWork, putRecord, storedRecords } from "./stored.ts";

const unreadable = "Webbläsarens lagring går inte att läsa. Stäng andra flikar med Niosteg och ladda om sidan.";

test.describe("where the browser refuses to open its storage", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("refused", "SecurityError");
      };
    });
  });

  test("the start page stands and says so", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("alert")).toContainText(unreadable);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Från vision till effekt i nio steg");
    await page.getByRole("button", { name: "Stäng" }).click();
    await page.getByRole("button", { name: "Börja direkt" }).click();
    await expect(page.getByRole("alert")).toContainText(unreadable);
    await page.getByRole("link", { name: "Verktygslåda" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  });

  test("an evaluation's address says that storage does not answer", async ({ page }) => {
    await page.goto("/#/evaluation/own/results");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Webbläsarens lagring svarar inte");
    await page.getByRole("link", { name: "Startsidan" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Från vision till effekt i nio steg");
  });
});

test("where the browser has no storage at all, the start page stands and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", { value: undefined });
  });
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText(unreadable);
  await expect(page.getByRole("button", { name: "Börja direkt" })).toBeVisible();
});

test("a stored record that is not a valid evaluation is shown with its faults and never written over", async ({
  page,
}) => {
  const damaged = {
    ...mittkoping,
    id: "own",
    answers: { "vision-purpose": { ...mittkoping.answers["vision-purpose"], mark: 99 } },
  };
  await page.goto("/");
  await putRecord(page, "niosteg", "own", damaged);
  await page.goto("/#/evaluation/own/results");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bedömningen kan inte öppnas");
  await expect(page.getByText("Skalan har ingen nivå 99.")).toBeVisible();
  await page.getByRole("link", { name: "Startsidan" }).click();
  await expect(page.getByRole("link", { name: /^Fortsätt med/ })).toBeVisible();
  await page.getByRole("button", { name: /^Spara fil: / }).click();
  await expect(page.getByRole("alert")).toContainText("Bedömningen kan inte öppnas");
  expect(await storedRecords(page, "niosteg")).toEqual([damaged]);
});

test("a stored record that is no evaluation at all is listed, explained and left alone", async ({ page }) => {
  await page.goto("/");
  await putRecord(page, "niosteg", "own", { torn: true });
  await page.reload();
  await page.getByRole("link", { name: /^Fortsätt med/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bedömningen kan inte öppnas");
  expect(await storedRecords(page, "niosteg")).toEqual([{ torn: true }]);
});

test("when saving fails the indicator says so, and the file that is saved instead holds everything", async ({
  page,
}) => {
  await openOwnWork(page, "answering/vision/question/vision-purpose");
  await page.evaluate(() => {
    const full = {
      value: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put") ?? full;
    Object.defineProperty(IDBObjectStore.prototype, "put", { ...real, ...full });
    addEventListener("disk-has-room", () => {
      Object.defineProperty(IDBObjectStore.prototype, "put", real);
    });
  });
  await page.getByRole("radio", { name: /^5/ }).check();
  await expect(page.locator(".nio-saving")).toContainText("Inte sparat. Spara en fil nu.");
  await expect(page.getByRole("alert").filter({ hasText: "Inte sparat" })).toBeAttached();

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara fil" }).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const saved = JSON.parse(Buffer.concat(chunks).toString("utf8")) as typeof mittkoping;
  expect(saved.answers["vision-purpose"]?.mark).toBe(5);

  await page.evaluate(() => dispatchEvent(new Event("disk-has-room")));
  await page.getByRole("radio", { name: /^4/ }).check();
  await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
  const [record] = (await storedRecords(page, "niosteg")) as (typeof mittkoping)[];
  expect(record?.answers["vision-purpose"]?.mark).toBe(4);
});
