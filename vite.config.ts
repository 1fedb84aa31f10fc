import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { earlyPagePlugin } from "./src/app/vite-plugin-early-page.ts";
import { policyPlugin } from "./src/app/vite-plugin-policy.ts";
import { serviceWorkerPlugin } from "./src/app/vite-plugin-service-worker.ts";
import { singleFilePlugin } from "./src/app/vite-plugin-single-file.ts";
import { firstLoadChunk } from "./src/app/first-load-chunk.ts";
import { assessmentsPlugin } from "./src/content/vite-plugin-assessments.ts";

const project = import.meta.dirname;
const chartScales = fileURLToPath(new URL("./src/charts/scales.ts", import.meta.url));
const reactStore = fileURLToPath(new URL("./src/app/react-store.ts", import.meta.url));
const leftOut = fileURLToPath(new URL("./src/report/left-out.ts", import.meta.url));

/** The files behind charts and documents; screens find the rest by themselves. */
const largeFile = /recharts|chart|results|scoring|planning|draw-docx|write-report/i;

/** Many files for a server, or with `--mode single` the app in one file. */
export default defineConfig(({ mode }) => ({
  // Relative addresses let the built app live under any path of any server.
  base: "./",
  plugins: [
    react(),
    assessmentsPlugin(project),
    mode === "single"
      ? singleFilePlugin(project)
      : [earlyPagePlugin(project), policyPlugin(), serviceWorkerPlugin(project)],
  ],
  resolve: {
    alias: {
      html2canvas: leftOut,
      dompurify: leftOut,
      canvg: leftOut,
      "victory-vendor/d3-scale": chartScales,
      "use-sync-external-store/shim/index.js": reactStore,
    },
  },
  server: { host: "127.0.0.1", strictPort: false },
  preview: {
    host: "127.0.0.1",
    strictPort: false,
    headers: {
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    },
  },
  build: {
    target: "baseline-widely-available",
    modulePreload: {
      // Every target browser knows modulepreload, so its stand-in would only be weight.
      polyfill: false,
      // What is fetched ahead is named in the first file: only what is large is worth its name.
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith(".css") || largeFile.test(file)),
    },
    ...(mode === "single" ? { outDir: "dist/single", copyPublicDir: false, cssCodeSplit: false } : {}),
    rolldownOptions: {
      output: {
        codeSplitting: mode !== "single" && { groups: [{ name: firstLoadChunk, debugName: "first load" }] },
      },
    },
  },
  test: {
    globals: false,
    // Some tests start the command line several times; a busy machine is no fault of theirs.
    testTimeout: 20_000,
    // One core is left idle by default, which is half of a small machine.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        // What draws no page can share a process: much of the time of these many files went to loading the same for each.
        test: { name: "domain", environment: "node", include: ["tests/domain/**/*.test.ts"], isolate: false },
      },
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          isolate: false,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/domain/**", "node_modules/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "happy-dom",
          environment: "happy-dom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/support/setup.ts"],
        },
      },
    ],
  },
}));
