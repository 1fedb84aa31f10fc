import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { earlyPagePlugin } from "./src/app/vite-plugin-early-page.ts";
import { policyPlugin } from "./src/app/vite-plugin-policy.ts";
import { serviceWorkerPlugin } from "./src/app/vite-plugin-service-worker.ts";
import { singleFilePlugin } from "./src/app/vite-plugin-single-file.ts";
import { assessmentsPlugin } from "./src/content/vite-plugin-assessments.ts";

const project = import.meta.dirname;
const reactStore = fileURLToPath(new URL("./src/app/react-store.ts", import.meta.url));
const leftOut = fileURLToPath(new URL("./src/report/left-out.ts", import.meta.url));

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
    // Every target browser knows modulepreload, so its stand-in would only be weight.
    modulePreload: { polyfill: false },
    ...(mode === "single" ? { outDir: "dist/single", copyPublicDir: false, cssCodeSplit: false } : {}),
    rolldownOptions: {
      output: {
        // What every screen needs stays together: apart, the pieces compress worse and each costs a request.
        codeSplitting: mode !== "single" && {
          groups: [
            {
              name: "base",
              test: /node_modules[\\/](react|react-dom|scheduler|xstate|wouter)[\\/]|rolldown[\\/]runtime|preload-helper|src[\\/]i18n[\\/](messages|use-messages|format|locale-of)\.ts|src[\\/]domain[\\/](assessment|evaluation|rounding)\.ts|src[\\/]stores[\\/](preferences|library)|node_modules[\\/]idb[\\/]|src[\\/]storage[\\/](evaluation-repository|indexed-db-|tables|database-connection)|src[\\/]content[\\/](once|built-in-source)|src[\\/]domain[\\/]evaluation-header|src[\\/]app[\\/](unsaved-edits|app-version)/,
            },
          ],
        },
      },
    },
  },
  test: {
    globals: false,
    projects: [
      { extends: true, test: { name: "node", environment: "node", include: ["tests/**/*.test.ts"] } },
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
