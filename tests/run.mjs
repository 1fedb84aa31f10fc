import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { prepareTools } from "./prepare-tools.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(root, "test-results");

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const tools = prepareTools();
if (!tools.ok) {
  console.log(tools.advice);
  finish([{ name: "preparation", passed: 0, failed: 1, skipped: [] }]);
}

const build = await runNode("build", "node_modules/vite/bin/vite.js", ["build"]);
const totals = [
  { name: "build", passed: build === 0 ? 1 : 0, failed: build === 0 ? 0 : 1, skipped: [] },
  await runVitest(),
];
if (build === 0) totals.push(await runJourneys());
else console.log("\nThe journeys walk through the built app, so they did not start.");
finish(totals);

async function runVitest() {
  const report = join(results, "vitest.json");
  const status = await runNode("unit, component and data tests", "node_modules/vitest/vitest.mjs", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  return counted("vitest", status, report, (json) => ({
    passed: json.numPassedTests,
    failed:
      json.numFailedTests +
      json.testResults.filter((file) => file.status === "failed" && file.assertionResults.every(isNotFailed)).length,
    skipped: json.testResults
      .flatMap((file) => file.assertionResults)
      .filter(({ status }) => ["pending", "skipped", "todo"].includes(status))
      .map(({ title }) => title),
  }));
}

async function runJourneys() {
  const report = join(results, "journeys.json");
  const status = await runNode(
    "journeys in Chromium",
    "node_modules/@playwright/test/cli.js",
    ["test", "--config", "tests/playwright.config.ts"],
    { CHROMIUM_PATH: tools.chromium },
  );
  return counted("journeys", status, report, ({ stats, errors, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: suites.flatMap(skippedJourneys),
  }));
}

/** The titles of the journeys in the suite that were skipped, or that the time ran out for. */
function skippedJourneys({ suites = [], specs = [] }) {
  const skipped = specs.filter(({ tests }) => tests.some(({ status }) => status === "skipped"));
  return [...skipped.map(({ title }) => title), ...suites.flatMap(skippedJourneys)];
}

/** A runner that failed, or ran nothing, without saying which test counts as one failure. */
function counted(name, status, report, read) {
  let counts = { passed: 0, failed: 0, skipped: [] };
  try {
    counts = read(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    console.log(`\n${name} left no result.`);
  }
  const isSilentFailure = counts.failed === 0 && (status !== 0 || counts.passed === 0);
  return { name, ...counts, failed: isSilentFailure ? 1 : counts.failed };
}

function isNotFailed(assertion) {
  return assertion.status !== "failed";
}

function runNode(title, script, args, env = {}) {
  console.log(`\n== ${title}`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

function finish(totals) {
  const sum = (key) => totals.reduce((total, part) => total + part[key], 0);
  console.log("");
  for (const { name, passed, failed, skipped } of totals) console.log(`${name}: ${line(passed, failed, skipped)}`);
  const skipped = totals.flatMap((part) => part.skipped);
  const names = skipped.length > 0 ? `: ${skipped.join("; ")}` : "";
  console.log(`${line(sum("passed"), sum("failed"), skipped)}${names}`);
  process.exit(sum("failed") === 0 ? 0 : 1);
}

function line(passed, failed, skipped) {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`;
}
