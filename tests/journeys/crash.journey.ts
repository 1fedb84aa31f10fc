import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.ts";
import { mittkoping, openOwnWork } from "./stored.ts";

test.describe("when a screen cannot be drawn", () => {
  test.afterEach(({ faults }) => {
    // The fault that the journey makes itself.
    faults.length = 0;
  });

  const screens = { results: "ResultsScreen", planning: "PlanningScreen", reviewing: "ReviewingPage" } as const;
  for (const [place, screen] of Object.entries(screens)) {
    test(`the work can still be saved as a file, at ${place}`, async ({ page, faults }) => {
      await page.route(new RegExp(`/assets/${place}-(screen|page)-[^/]*\\.js$`, "u"), async (route) => {
        const response = await route.fetch();
        const script = await response.text();
        const broken = script.replace(new RegExp(`[\\w$]+ as ${screen}\\b`, "u"), `broken as ${screen}`);
        expect(broken).not.toBe(script);
        await route.fulfill({ response, body: `${broken};function broken(){throw new Error("broken")}` });
      });
      await openOwnWork(page, "answering/vision/question/vision-purpose");
      await page.getByRole("radio", { name: /^5/ }).check();
      await page.goto(`/#/evaluation/own/${place}`);
      const alert = page.getByRole("alert").filter({ has: page.getByRole("button", { name: "Ladda om" }) });
      const download = page.waitForEvent("download");
      await alert.getByRole("button", { name: "Spara fil" }).click();
      const saved = JSON.parse(readFileSync(await (await download).path(), "utf8")) as typeof mittkoping;
      expect(saved.answers["vision-purpose"]?.mark).toBe(5);
      expect(Object.keys(saved.answers)).toHaveLength(Object.keys(mittkoping.answers).length);
      // What React caught it also logs; nothing else may have gone wrong.
      expect(faults.filter((fault) => !fault.includes("broken"))).toEqual([]);
    });
  }
});
