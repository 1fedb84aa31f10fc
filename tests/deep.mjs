/** Owns the long runs: what `npm test` tries on a sample, tried on full counts. They take hours, so they run by themselves. */
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tests = (file) => [["node_modules/vitest/vitest.mjs", "run", `tests/${file}.test.ts`]];
const build = process.env.JOURNEY_DIST ? [] : [["node_modules/vite/bin/vite.js", "build"]];
const journeys = (file) => [
  ...build,
  [
    "node_modules/@playwright/test/cli.js",
    "test",
    "--config",
    "tests/playwright.config.ts",
    file,
    "--global-timeout=0",
  ],
];

/** Each long run by its name: what it counts, its full count, and what Node runs for it. */
const runs = {
  "round-trip": {
    what: "documents written and read again",
    count: 10_000,
    commands: tests("storage/evaluation-file"),
  },
  scores: { what: "cases scored by the app and by Python", count: 10_000, commands: tests("independent/scores") },
  "damaged-files": { what: "damaged files opened", count: 100_000, commands: tests("storage/mutated-files") },
  xss: { what: "rounds, which bring every payload to every field", count: 500, commands: journeys("xss") },
  kills: { what: "kills of Chromium in the middle of editing", count: 200, commands: journeys("kills.journey") },
  reloads: { what: "reloads just after an edit", count: 200, commands: journeys("reloads.journey") },
  tabs: { what: "random steps in two or three tabs", count: 2000, commands: journeys("random-tabs.journey") },
  reproducible: {
    what: "comparison of two builds in each way",
    count: 1,
    commands: [["tests/reproducible-build.mjs"]],
  },
};

const options = process.argv.slice(2);
const valueOf = (name) => options.find((option) => option.startsWith(`--${name}=`))?.split("=")[1];
const seed = valueOf("seed") ?? String(Math.floor(Math.random() * 2 ** 31));
const share = Number(valueOf("share") ?? 1);
const chosen = options.filter((option) => !option.startsWith("--"));
const unknown = chosen.filter((name) => !Object.hasOwn(runs, name));
if (unknown.length > 0 || !(share > 0) || !Number.isInteger(Number(seed))) {
  console.log(`usage: npm run deep -- [--seed=N] [--share=0.01] [${Object.keys(runs).join(" | ")}]...`);
  process.exit(1);
}

console.log(`seed ${seed}`);
const outcomes = Object.entries(runs)
  .filter(([name]) => chosen.length === 0 || chosen.includes(name))
  .map(([name, run]) => ({ name, ...started(name, run) }));
console.log("");
for (const { name, passed, seconds } of outcomes)
  console.log(`${name}: ${passed ? "passed" : "failed"} in ${String(seconds)} s`);
process.exit(outcomes.every(({ passed }) => passed) ? 0 : 1);

function started(name, { what, count, commands }) {
  const times = String(Math.max(1, Math.round(count * share)));
  console.log(`\n== ${name}: ${times} ${what}`);
  const began = performance.now();
  const passed = commands.every((command) => succeeds(command, times));
  return { passed, seconds: Math.round((performance.now() - began) / 1000) };
}

function succeeds(command, times) {
  const env = { ...process.env, NIOSTEG_CASES: times, XSS_ROUNDS: times, NIOSTEG_SEED: seed };
  return spawnSync(process.execPath, command, { cwd: root, env, stdio: "inherit" }).status === 0;
}
