import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { earlyPagePlugin } from "./src/app/vite-plugin-early-page.ts";
import { policyPlugin } from "./src/app/vite-plugin-policy.ts";
import { assessmentsPlugin } from "./src/content/vite-plugin-assessments.ts";

const leftOut = fileURLToPath(new URL("./src/report/left-out.ts", import.meta.url));

export default defineConfig({
  // Relative addresses let the built app live under any path of any server.
  base: "./",
  plugins: [react(), assessmentsPlugin(import.meta.dirname), earlyPagePlugin(import.meta.dirname), policyPlugin()],
  resolve: { alias: { html2canvas: leftOut, dompurify: leftOut, canvg: leftOut } },
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
    rolldownOptions: {
      output: {
        // What every screen needs stays together: apart, the pieces compress worse and each costs a request.
        codeSplitting: {
          groups: [
            {
              name: "base",
              test: /node_modules[\\/](react|react-dom|scheduler)[\\/]|rolldown[\\/]runtime|preload-helper|src[\\/]i18n[\\/](messages|use-messages|format|locale-of)\.ts|src[\\/]domain[\\/](assessment|rounding)\.ts|src[\\/]stores[\\/]preferences/,
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
});
