import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { writeContributionFile } from "#storage/contribution-file.ts";
import { gardenModel } from "../fixtures/garden-model.ts";
import { aContribution, anExperience } from "../support/contributions.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { jsonFile, mittkoping, openNewFile, openOwnWork, putRecord, storedRecords } from "./stored.ts";

const theirs = {
  ...aContribution,
  assessment: mittkoping.assessment,
  origin: "Storby",
  experiences: [{ ...anExperience, step: "vision" }],
};

async function downloadFrom(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readFileSync(await download.path(), "utf8");
}

const inMemory = "Webbläsaren kan inte spara något åt er.";
const ways = {
  "has no storage at all": () => Object.defineProperty(globalThis, "indexedDB", { value: undefined }),
  "refuses to open its storage": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  },
};

/** The browser asks before work that stands in memory only is left. */
async function reloadAfterAsking(page: Page): Promise<void> {
  const asked = page.waitForEvent("dialog", { timeout: 10_000 });
  const left = page.reload();
  expect((await asked).type()).toBe("beforeunload");
  await (await asked).accept();
  await left;
}

for (const [why, breakStorage] of Object.entries(ways)) {
  test(`where the browser ${why}, the whole walk works, says so, and can be saved as a file`, async ({ page }) => {
    await page.addInitScript(breakStorage);
    await page.goto("/");
    await expect(page.getByRole("region", { name: "Så sparas bedömningen" })).toContainText(inMemory);
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: "Börja direkt" }).click();
    await page.getByRole("radio", { name: /^3/ }).check();
    await expect(page.getByRole("region", { name: "Så sparas bedömningen" })).toContainText(inMemory);
    await expect(page.getByText("Bara i fliken")).toBeVisible();
    await page.getByRole("link", { name: "Resultat" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.getByRole("link", { name: "Plan", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Spara fil nu" }).click();
    const file = await (await download).path();
    const saved = JSON.parse(readFileSync(file, "utf8")) as typeof mittkoping;
    expect(Object.values(saved.answers).filter(({ mark }) => mark === 3)).toHaveLength(1);

    await page.goto("/#/");
    await expect(page.getByRole("link", { name: /^Fortsätt med/ })).toBeVisible();
    await reloadAfterAsking(page);
    await openNewFile(page, jsonFile(readFileSync(file, "utf8")));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kontrollera svaren");
  });
}

for (const [why, breakStorage] of Object.entries(ways)) {
  test(`where the browser ${why}, an own model is walked and saved, and its file opens again`, async ({ page }) => {
    await page.addInitScript(breakStorage);
    await page.goto("/");
    await page.getByLabel("Öppna egen modell").setInputFiles(jsonFile(gardenModel, "garden.json"));
    await expect(page).toHaveURL(/#\/model\/[^/]+\/preparing$/);
    await expect(page.getByRole("region", { name: "Så sparas bedömningen" })).toContainText(inMemory);
    await page.getByRole("combobox", { name: "Kommun" }).fill("Malmö");
    await page.getByRole("link", { name: "Frågor" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plan");
    await page.keyboard.press("n");
    await page.getByRole("radio", { name: /^0,5/ }).check();
    const file = await downloadFrom(page, page.getByRole("button", { name: "Spara fil nu" }));

    await page.goto("/#/");
    await expect(page.getByRole("heading", { level: 3, name: "Trädgårdsprovet" })).toBeVisible();
    const runs = page.getByRole("list", { name: "Bedömningar på egna modeller" });
    await expect(runs.getByRole("heading", { name: /^Malmö/ })).toBeVisible();
    await page.getByRole("button", { name: "Ta bort Malmö" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Ta bort", exact: true }).click();
    await expect(runs).toBeHidden();
    for (const isForgotten of [false, true]) {
      await page.goto("/#/");
      if (isForgotten) await reloadAfterAsking(page);
      await expect(page.getByRole("heading", { level: 3, name: "Trädgårdsprovet" })).toBeVisible({
        visible: !isForgotten,
      });
      await openNewFile(page, jsonFile(file));
      await expect(page).toHaveURL(/#\/model\/[^/]+\/reviewing$/);
      await expect(page.getByText("Malmö").first()).toBeVisible();
    }
  });

  test(`where the browser ${why}, experiences are written, given away and opened, and leaving asks first`, async ({
    page,
  }) => {
    await page.addInitScript(breakStorage);
    await page.goto("/#/knowledge");
    const said = page.getByRole("region", { name: "Så sparas erfarenheterna" });
    await expect(said).toContainText("Erfarenheterna försvinner när fliken stängs.");
    await expectNoAxeViolations(page);
    await page
      .getByLabel("Öppna en annan kommuns fil")
      .setInputFiles(jsonFile(writeContributionFile(theirs), "storby.json"));
    const offered = page.getByRole("dialog", { name: "Öppna erfarenheterna?" });
    await expect(offered).toContainText("Filen kommer från Storby");
    await expectNoAxeViolations(page);
    await offered.getByRole("button", { name: "Öppna och spara här" }).click();
    await expect(page.getByText("Erfarenheterna från Storby är öppnade.")).toBeVisible();
    await page.goto("/#/knowledge/vision");
    await expect(page.getByText(theirs.experiences[0]!.title)).toBeVisible();
    await expect(said).toBeVisible();

    await reloadAfterAsking(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(theirs.experiences[0]!.title)).toBeHidden();
  });
}

test("the example can be opened where the browser has no storage", async ({ page }) => {
  await page.addInitScript(ways["has no storage at all"]);
  await page.goto("/");
  await page.getByRole("button", { name: "Se exemplet Mittköping" }).click();
  await expect(page.getByText("Mittköping").first()).toBeVisible();
});

test("an edit that could not be saved is there again when the run is left and opened", async ({ page }) => {
  await openOwnWork(page, "answering/vision/question/vision-purpose");
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.getByRole("radio", { name: /^5/ }).check();
  await expect(page.getByText("Spara en fil nu, så går inget förlorat.")).toBeVisible();
  await page.getByRole("link", { name: "Verktygslåda" }).click();
  await page.goBack();
  await expect(page.getByRole("radio", { name: /^5/ })).toBeChecked();
  await page
    .getByRole("link", { name: /Startsidan|Niosteg/ })
    .first()
    .click();
  await page.getByRole("link", { name: /^Fortsätt med/ }).click();
  await page.goto("/#/evaluation/own/answering/vision/question/vision-purpose");
  await expect(page.getByRole("radio", { name: /^5/ })).toBeChecked();
});

test("work that was there and is gone is named on the start page, until the group goes on without it", async ({
  page,
}) => {
  await openOwnWork(page, "answering/vision/question/vision-purpose");
  await page.getByRole("radio", { name: /^5/ }).check();
  await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
  await page.goto("/#/toolbox");
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("niosteg");
        opening.addEventListener("success", () => {
          const transaction = opening.result.transaction("evaluations", "readwrite");
          transaction.objectStore("evaluations").clear();
          transaction.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );
  await page.goto("/");
  await page.reload();
  const alert = page.getByRole("alert").filter({ hasText: "Allt finns inte kvar i webbläsaren" });
  await expect(alert).toContainText("Mittköping");
  await expectNoAxeViolations(page);
  await alert.getByRole("button", { name: "Fortsätt utan" }).click();
  await expect(alert).toBeHidden();
  await page.reload();
  await expect(page.getByRole("button", { name: "Börja direkt" })).toBeVisible();
  await expect(alert).toBeHidden();
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
  await expectNoAxeViolations(page);
  const handedOut = await downloadFrom(page, page.getByRole("button", { name: "Spara fil" }));
  expect(JSON.parse(handedOut)).toEqual(damaged);
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
