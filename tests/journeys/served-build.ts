/* oxlint-disable no-empty-pattern -- Playwright reads from the pattern what a fixture needs, also when that is nothing. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, preview } from "vite";
import { test } from "./fixtures.ts";

interface ServedBuild {
  readonly address: string;
  /** Puts another build in the place of the one that is served, as a new version does on a real server. */
  readonly replaceWith: (folder: string) => void;
  readonly close: () => Promise<void>;
}

export const nextVersion = "99.0.0";
/** Building the app anew takes a while on a busy computer. */
const timeout = 150_000;

/** Journeys on a server of their own, which can be given the next version or taken away. */
export const servedTest = test.extend<{ served: ServedBuild }, { nextBuild: string }>({
  served: async ({}, provide) => {
    const served = await serveBuild();
    await provide(served);
    await served.close();
  },
  baseURL: async ({ served }, provide) => provide(served.address),
  context: async ({ context }, provide) => {
    // Time goes on as usual, but a journey can put the clock on instead of waiting.
    await context.clock.install();
    await provide(context);
  },
  nextBuild: [
    async ({}, provide) => {
      const folder = mkdtempSync(join(tmpdir(), "niosteg-next-"));
      await buildVersion(nextVersion, folder);
      await provide(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: "worker", timeout },
  ],
});

/** Journeys through the app in one file, opened from a folder. */
export const singleFileTest = test.extend<object, { file: string }>({
  file: [
    async ({}, provide) => {
      const outDir = mkdtempSync(join(tmpdir(), "niosteg-single-"));
      await build({ mode: "single", logLevel: "error", build: { outDir, emptyOutDir: true } });
      await provide(join(outDir, "niosteg.html"));
      rmSync(outDir, { recursive: true });
    },
    { scope: "worker", timeout },
  ],
  baseURL: async ({ file }, provide) => provide(pathToFileURL(file).href),
});

/** A copy of the build under test on an address of its own. */
async function serveBuild(): Promise<ServedBuild> {
  const folder = mkdtempSync(join(tmpdir(), "niosteg-served-"));
  cpSync(process.env["JOURNEY_DIST"] ?? "dist", folder, { recursive: true });
  const server = await preview({
    logLevel: "silent",
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port: 0, strictPort: false },
  });
  return {
    address: new URL(server.resolvedUrls?.local[0] ?? "").origin,
    replaceWith: (other) => {
      rmSync(folder, { recursive: true });
      cpSync(other, folder, { recursive: true });
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function buildVersion(version: string, outDir: string): Promise<void> {
  await build({
    logLevel: "error",
    plugins: [
      {
        name: "another-version",
        transform: {
          filter: { id: /\/app-version\.ts$/u },
          handler: () => `export const appVersion = ${JSON.stringify(version)};`,
        },
      },
    ],
    build: { outDir, emptyOutDir: true },
  });
}
