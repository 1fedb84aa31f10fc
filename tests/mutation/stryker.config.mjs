/** Owns how mutation testing is run: npm run mutation. */
const config = {
  mutate: ["src/domain/{scoring,comparison,comparability,version-mapping,migrations}.ts"],
  testRunner: "vitest",
  vitest: { configFile: "tests/mutation/vitest.config.ts" },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // Only what these tests read is copied.
  ignorePatterns: ["/*", "!/src", "!/tests", "!/assessments", "!/package.json"],
  // Stryker would rewrite it with an API that TypeScript 7 does not have; vitest needs none.
  tsconfigFile: "none.json",
  tempDirName: "test-results/mutation-tmp",
  reporters: ["clear-text", "json"],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: "test-results/mutation.json" },
  // Whatever falls below fails the run.
  thresholds: { high: 95, low: 90, break: 90 },
};
export default config;
