import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { enter, tabTo } from "./keyboard.ts";
import { mittkoping, openOwnWork, storedRecords } from "./stored.ts";

const own = (page: import("@playwright/test").Page) => storedRecords(page, "niosteg") as Promise<(typeof mittkoping)[]>;
const order = mittkoping.actions.map(({ id }) => id);
const first = mittkoping.actions[0]!;
const paused = (page: import("@playwright/test").Page) => page.getByRole("region", { name: /^Pausad/ });

test("an action is dragged to another column and, in the list, to another place, and undo brings both back", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 2400 });
  await openOwnWork(page, "planning");
  await page.getByRole("button", { name: "Tavla" }).click();
  const card = page.locator("li", { has: page.getByRole("heading", { level: 4, name: `1. ${first.text}` }) });
  await card.getByRole("heading").dragTo(paused(page).getByRole("heading", { level: 3 }));
  await expect(paused(page).getByRole("heading", { level: 4, name: first.text })).toBeVisible();
  await expect(page.getByText("Status är nu Pausad.")).toBeVisible();
  await expect.poll(async () => (await own(page))[0]?.actions[0]?.status).toBe("paused");

  await page.getByRole("button", { name: "Lista" }).click();
  const items = page.locator("main li:has(> .nio-card)");
  await items
    .nth(1)
    .locator("[draggable]")
    .dragTo(items.nth(0), { targetPosition: { x: 300, y: 30 } });
  await expect(page.getByText("Åtgärden ligger nu på plats 1 av 9.")).toBeVisible();
  await expect
    .poll(async () => (await own(page))[0]?.actions.map(({ id }) => id))
    .toEqual([order[1], order[0], ...order.slice(2)]);

  const undo = page.getByRole("button", { name: "Ångra" });
  await undo.click();
  await undo.click();
  await expect
    .poll(async () => (await own(page))[0]?.actions.map(({ id, status }) => [id, status]))
    .toEqual(mittkoping.actions.map(({ id, status }) => [id, status]));
});

test("a group fills in an indicator, a survey from a file and the decision by keyboard alone", async ({ page }) => {
  await openOwnWork(page, "planning", { actions: [{ ...first, indicators: [] }] });
  await enter(page, page.getByRole("button", { name: `Redigera ${first.text}` }));
  await enter(page, page.getByRole("button", { name: "Lägg till indikator" }));
  await expect(page.getByLabel("Vad ni mäter")).toBeFocused();
  await page.keyboard.type("Trygga anhöriga");
  const baseline = page.getByRole("group", { name: "Utgångsläge" });
  await tabTo(page, baseline.getByLabel("Värde"));
  await page.keyboard.type("61,5");
  await tabTo(page, page.getByLabel("Var siffrorna kommer ifrån"));
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowDown");
  await tabTo(page, page.getByLabel("Välj CSV-fil"));
  await page.getByLabel("Välj CSV-fil").setInputFiles({
    name: "svar.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Andel;Namn;Fråga;Antal\r\n0,62;Anna Ek;Känner du dig trygg?;120\r\n", "latin1"),
  });
  await expect(page.getByRole("button", { name: "Använd raderna" })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Välj CSV-fil")).toBeFocused();

  await tabTo(page, page.getByRole("radio", { name: "Utkast" }));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, page.getByLabel("Diarienummer"));
  await page.keyboard.type("SN 2026/114");
  await expect(page.getByText("Planen är fastställd.", { exact: false })).toBeVisible();

  await expect
    .poll(async () => (await own(page))[0]?.decision)
    .toEqual({
      status: "adopted",
      body: "",
      date: "",
      reference: "SN 2026/114",
    });
  const [stored] = await own(page);
  expect(stored?.actions[0]?.indicators).toMatchObject([
    {
      name: "Trygga anhöriga",
      unit: "",
      baseline: { value: 61.5, date: "" },
      target: { value: null, date: "" },
      source: {
        kind: "relative-survey",
        text: "",
        survey: [{ question: "Känner du dig trygg?", n: 120, share: 0.62 }],
      },
      frequency: null,
      owner: "",
      threshold: { when: "below", value: null },
      remark: "",
    },
  ]);
  await page.reload();
  await expect(page.getByText("Planen är fastställd.", { exact: false })).toBeVisible();
});
