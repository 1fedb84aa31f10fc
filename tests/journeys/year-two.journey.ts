import { readFileSync } from "node:fs";
import type { Evaluation } from "#domain/evaluation.ts";
import { atRest } from "./announcements.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { jsonFile, mittkopingIn, openNewFile, storedRecords } from "./stored.ts";

const lastYear = mittkopingIn(2025);

test("last year's file leads to a year-two plan that says what became of the actions", async ({ page }) => {
  await page.goto("/");
  await openNewFile(page, jsonFile({ ...lastYear, id: "last-year", organisation: { name: "Norrby", code: null } }));
  await expect(page.getByRole("heading", { level: 1, name: "Kontrollera svaren" })).toBeVisible();
  const offered = page.getByRole("status").filter({ hasText: "Vill ni följa upp den och börja årets bedömning" });
  await expect(offered.getByRole("button", { name: "Titta bara" })).toBeVisible();
  await expectNoAxeViolations(page);
  await offered.getByRole("button", { name: "Börja årets bedömning" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Uppföljning av förra planen" })).toBeFocused();
  await expect(page.getByText("0 av 2 åtgärder är uppföljda")).toBeVisible();
  const vision = page.getByRole("group", { name: /^Pröva ett utkast till vision/ });
  await vision.getByRole("radio", { name: "Klar", exact: true }).check();
  await vision.getByLabel("Varför blev det så?").fill("Två enheter har prövat utkastet.");
  await vision.getByLabel("Uppmätt värde, enheter").fill("1");
  await expect(vision.getByText("På väg: 50 % av vägen till målet.")).toBeVisible();
  const template = page.getByRole("group", { name: /^Skriv en mall/ });
  await template.getByRole("radio", { name: "Avbruten" }).check();
  await expect(page.getByText("2 av 2 åtgärder är uppföljda")).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole("button", { name: "Till frågorna" }).click();
  await page.getByRole("button", { name: "Till frågorna" }).click();
  const before = page.getByText("Förra året (Våren 2025)");
  await expect(page.getByText("Utkastet är skrivet men inte prövat.")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("radio", { name: /^4/ }).check();
  await before.click();
  await page.getByRole("button", { name: "Nästa" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /visionen styra era val av teknik/ })).toBeVisible();
  await expect(before).toBeVisible();
  await expect(page.getByText("Två enhetschefer hänvisar till visionen")).toBeHidden();
  await page.getByRole("radio", { name: /^3/ }).check();

  await page.getByRole("link", { name: "Resultat", exact: true }).click();
  const moved = page.getByRole("region", { name: "Vilken åtgärd flyttade vilket steg" });
  await expect(moved.getByText("Vision: från 1,5 till 3,5, upp 2")).toBeVisible();
  await expect(moved.getByText("Från 2 Planerat till 4 Infört")).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole("link", { name: "Plan", exact: true }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Ladda ner som webbsida (HTML)" }).click();
  const report = readFileSync(await (await waiting).path(), "utf8");
  expect(report).toContain("Uppföljning av förra planen");
  expect(report).toContain("Klar. Två enheter har prövat utkastet.");
  expect(report).toContain("Vision: från 1,5 till 3,5, upp 2.");

  const stored = (await storedRecords(page, "niosteg")) as Evaluation[];
  const next = stored.find(({ id }) => id !== "last-year")!;
  expect([next.organisation.name, next.track, next.roles, next.followUp?.of]).toEqual([
    "Norrby",
    lastYear.track,
    lastYear.roles,
    { id: "last-year", date: lastYear.date, label: lastYear.label },
  ]);
  expect(next.followUp?.actions.map(({ verdict, why }) => [verdict, why])).toEqual([
    ["done", "Två enheter har prövat utkastet."],
    ["stopped", ""],
  ]);
  expect(stored).toHaveLength(2);
});

test("a plan from an earlier year offers to begin this year's, once, with what has just been written", async ({
  page,
}) => {
  const note = page.getByText(/^Bedömningen är från 14 mars 2024/);
  await page.goto("/");
  // On another version than this year's.
  const older = mittkopingIn(2024);
  await openNewFile(page, jsonFile({ ...older, id: "older", organisation: { name: "Norrby", code: null } }));
  await page.getByRole("link", { name: "Plan", exact: true }).click();
  await expect(note).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByLabel("Diarienummer").fill("KS 2024:17");
  await page.getByRole("button", { name: "Börja årets bedömning" }).dblclick();
  await expect(page.getByRole("heading", { level: 1, name: "Uppföljning av förra planen" })).toBeFocused();
  const stored = (await storedRecords(page, "niosteg")) as Evaluation[];
  expect(stored.map(({ decision }) => decision.reference).toSorted()).toEqual(["", "KS 2024:17"]);

  await page.goto("/#/evaluation/older/planning");
  await expect(page.getByLabel("Diarienummer")).toHaveValue("KS 2024:17");
  await atRest(page);
  await expect(note).toBeHidden();

  await page.goto("/#/");
  await page.getByRole("button", { name: /^Ta bort Norrby(?!, Våren 2024)/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ta bort", exact: true }).click();
  await page.goto("/#/evaluation/older/planning");
  await expect(note).toBeVisible();
});
