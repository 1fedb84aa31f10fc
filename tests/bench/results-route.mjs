/** Owns what the results cost: the JS fetched for them beyond the first answer, and the time until their charts are painted. */
import { gzipSync } from "node:zlib";

/** Bytes of JS after gzip -9: what the first chart needs, and all that the results can load. */
const budgets = { chart: 120_000, route: 135_000 };
/** The chart of gaps and the table of questions: the page has painted its charts when both stand there. */
const charts = "main:has(.recharts-surface):has(.nio-heat) .nio-heat";

/** Opens the results of a new run from its check page, where the words are there already; hands back a line and what is over budget. */
export async function measureResultsRoute(context) {
  const page = await context.newPage();
  const fetched = [];
  page.on("response", (response) => {
    if (/javascript/u.test(response.headers()["content-type"] ?? "")) fetched.push(response);
  });
  await page.goto("/");
  await page
    .getByRole("button", { name: "Börja direkt" })
    .or(page.getByRole("link", { name: "Börja direkt" }))
    .first()
    .click();
  await page.getByRole("radio").first().waitFor();
  await page.getByRole("navigation").getByRole("link", { name: "Kontrollera" }).click();
  await page.getByRole("heading", { level: 1, name: "Kontrollera svaren" }).waitFor();
  // From here on nothing is on its way any more.
  await page.reload({ waitUntil: "networkidle" });
  const before = fetched.length;

  await page.evaluate((selector) => globalThis.paints.until(selector), charts);
  await page.getByRole("navigation").getByRole("link", { name: "Resultat" }).click();
  const painted = Math.round(await page.evaluate(() => globalThis.paints.reached()));
  await page.getByRole("table", { name: "Svar på varje fråga" }).waitFor();
  const chart = await weigh(fetched.slice(before));

  await page.locator("input[name=results-kind][value=radar]").check();
  await page.locator(".recharts-radar").first().waitFor();
  for (const kind of ["CSV", "SVG"]) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: kind }).first().click();
    await download;
  }
  const route = await weigh(fetched.slice(before));
  const line = `results of a new run: ${chart} bytes of JS to the charts (budget ${budgets.chart}), ${route} with radar and downloads (budget ${budgets.route}); click to charts painted ${painted}`;
  const over = [
    ...(chart > budgets.chart ? [`the charts by ${chart - budgets.chart} bytes`] : []),
    ...(route > budgets.route ? [`the results by ${route - budgets.route} bytes`] : []),
  ];
  return { line, over };
}

async function weigh(responses) {
  const bodies = await Promise.all(responses.map((response) => response.body()));
  return bodies.reduce((total, body) => total + gzipSync(body, { level: 9 }).length, 0);
}
