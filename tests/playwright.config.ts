import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { chromiumArguments, findChromium } from "./chromium.mjs";

// The workers read this file again, so the port travels in the environment.
const port = (process.env["JOURNEY_PORT"] ??= String(await freePort()));
const executablePath = (process.env["CHROMIUM_PATH"] ??= findChromium() ?? "");
// Another build than the usual one can be walked, such as one beside it.
const builtApp = process.env["JOURNEY_DIST"] ?? "dist";
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: "journeys",
  testMatch: "**/*.journey.ts",
  outputDir: "../test-results/journeys",
  reporter: [["list"], ["json", { outputFile: "../test-results/journeys.json" }]],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 90_000,
  globalTimeout: 10 * 60_000,
  forbidOnly: true,
  use: {
    baseURL: address,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    launchOptions: { executablePath, args: chromiumArguments },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort --outDir ${builtApp}`,
    cwd: "..",
    url: address,
    reuseExistingServer: false,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const place = server.address();
      server.close(() => resolve(typeof place === "object" && place ? place.port : 0));
    });
  });
}
