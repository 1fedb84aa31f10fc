import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { chromiumArguments, findChromium } from "../chromium.mjs";
import { measureFirstPaint } from "./first-paint.mjs";
import { percentile, watchPaints } from "./paints.mjs";
import { measureResultsRoute } from "./results-route.mjs";
import { measureReports } from "./report.mjs";
import { measureYears } from "./years.mjs";

/** What may be fetched until the first answer, in bytes after gzip -9. */
const budgets = [
  { kind: "JS", type: /javascript/u, budget: 115_000 },
  { kind: "CSS", type: /css/u, budget: 28_000 },
];
const toResults = /^Visa resultatet/u;
const leftOut = ["html2canvas", "dompurify", "canvg"];
const root = fileURLToPath(new URL("../..", import.meta.url));

const executablePath = findChromium();
if (executablePath === undefined) {
  console.log("The benchmarks need Chromium: npm test installs one, or set CHROMIUM_PATH.");
  process.exit(1);
}

const modules = await buildApp();
const server = await preview({ root, logLevel: "silent" });
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
const context = await browser.newContext({
  baseURL: server.resolvedUrls.local[0],
  locale: "sv-SE",
  viewport: { width: 1366, height: 768 },
});
context.setDefaultTimeout(20_000);
await context.addInitScript(watchPaints);

try {
  console.log("Bytes of JS and CSS are after gzip -9; times are milliseconds.\n");
  await benchmark("left out of the build", () => {
    const found = leftOut.filter((name) => modules.some((id) => id.includes(`/node_modules/${name}/`)));
    if (found.length > 0) fail(`IN THE BUILD: ${found.join(", ")}`);
    return `${leftOut.join(", ")}: ${found.length} of ${leftOut.length} in the build`;
  });
  await benchmark("first paint", () => measureFirstPaint(browser, server.resolvedUrls.local[0]));
  await benchmark("walk", walk);
  await benchmark("results", async () => {
    const { line, over } = await measureResultsRoute(context);
    for (const part of over) fail(`OVER BUDGET: ${part}`);
    return line;
  });
  await benchmark("PDF", makePdf);
  await benchmark("reports", () => measureReports(context, fail));
  await benchmark("years", () => measureYears(browser, server.resolvedUrls.local[0]));
} finally {
  await browser.close();
  await server.close();
}

async function buildApp() {
  const { output } = await build({ root, logLevel: "warn" });
  return output.flatMap((part) => (part.type === "chunk" ? Object.keys(part.modules) : []));
}

/** One screen that changes or is missing leaves the other figures standing. */
async function benchmark(name, measure) {
  try {
    console.log(await measure());
  } catch (error) {
    fail(`${name}: not measured: ${String(error.message).split("\n")[0]}`);
  }
}

function fail(line) {
  console.log(line);
  process.exitCode = 1;
}

async function walk() {
  const page = await context.newPage();
  const responses = [];
  page.on("response", (response) => responses.push(response));
  await page.goto("/", { waitUntil: "networkidle" });
  await page
    .getByRole("link", { name: "Börja direkt" })
    .or(page.getByRole("button", { name: "Börja direkt" }))
    .first()
    .click();
  await page.getByRole("radio").first().waitFor();
  await page.waitForLoadState("networkidle");
  for (const { kind, type, budget } of budgets) {
    const size = await gzipped(responses, type);
    console.log(`initial ${kind}, first load to first answer: ${size} bytes (budget ${budget})`);
    if (size > budget) fail(`OVER BUDGET: initial ${kind} by ${size - budget} bytes`);
  }

  const answers = [];
  while (!page.url().endsWith("/reviewing")) {
    if (page.url().includes("/question/")) {
      await page.getByRole("radio").first().waitFor();
      await page.evaluate(() => document.activeElement?.blur?.());
      await page.keyboard.press(String(1 + (answers.length % 4)));
      await page.getByRole("radio", { checked: true }).first().waitFor();
      answers.push(await page.evaluate(() => globalThis.paints.last()));
    }
    const before = page.url();
    await control(page, /^(Nästa|Till frågorna|Kontrollera svaren)/u)
      .last()
      .click();
    await page.waitForFunction((url) => location.href !== url, before);
  }
  await control(page, toResults).first().waitFor();
  console.log(
    `answer to next paint, ${answers.length} questions: p50 ${percentile(answers, 0.5)}, p95 ${percentile(answers, 0.95)}`,
  );

  await page.evaluate((selector) => globalThis.paints.until(selector), ".recharts-surface");
  await control(page, toResults).first().click();
  return `results click to chart painted: ${Math.round(await page.evaluate(() => globalThis.paints.reached()))}`;
}

async function makePdf() {
  const page = await context.newPage();
  await page.goto("/");
  await control(page, /exemplet Mittköping/u)
    .first()
    .click();
  await page.waitForURL(/#\/example\//u);
  await control(page, /^Plan$/u)
    .first()
    .click();
  const times = [];
  let size = 0;
  for (let run = 0; run < 5; run += 1) {
    const button = page.getByRole("button", { name: /PDF/u }).first();
    await button.waitFor();
    const start = performance.now();
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    times.push(performance.now() - start);
    size = statSync(await download.path()).size;
  }
  return [
    `PDF in Chromium, click to download: first ${Math.round(times[0])} (loads jsPDF and fonts), then p50 ${percentile(times.slice(1), 0.5)}`,
    `PDF of the example: ${size} bytes`,
  ].join("\n");
}

function control(page, name) {
  return page.getByRole("link", { name }).or(page.getByRole("button", { name }));
}

async function gzipped(responses, type) {
  const bodies = await Promise.all(
    responses
      .filter((response) => type.test(response.headers()["content-type"] ?? ""))
      .map((response) => response.body()),
  );
  return bodies.reduce((total, body) => total + gzipSync(body, { level: 9 }).length, 0);
}
