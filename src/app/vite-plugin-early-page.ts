/** Owns that the built page can be painted before any script file has come: drawn words, inline style, inline script. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type HtmlTagDescriptor, type InlineConfig, type Plugin, type Rolldown } from "vite";
import { assessmentsPlugin } from "#content/vite-plugin-assessments.ts";
import { locales } from "#i18n/messages.ts";

const preloadedFonts = ["source-sans-3-regular.woff2", "source-sans-3-semibold.woff2"];
const styleSheet = /\s*<link rel="stylesheet"[^>]*>/u;
const appScript = /<script type="module"[^>]* src="([^"]+)"><\/script>/u;

/** Only in the build: the development server draws everything in the browser. */
export function earlyPagePlugin(project: string): Plugin {
  return {
    name: "early-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      async handler(html) {
        const { script, style } = await buildInline(project);
        const drawn = await drawEarlyPages(project);
        return {
          html: paintedFirst(html, script),
          tags: [
            ...preloadedFonts.map(fontPreload),
            { tag: "style", children: style, injectTo: "head" },
            ...drawn.map(([locale, children]): HtmlTagDescriptor => ({
              tag: "template",
              attrs: { id: `early-${locale}` },
              children,
              injectTo: "head",
            })),
          ],
        };
      },
    },
  };
}

/** The page with the early page's script first in line, then the whole style sheet, then, a frame later, the app. */
function paintedFirst(html: string, script: string): string {
  const link = styleSheet.exec(html)?.[0];
  const [tag, app] = appScript.exec(html) ?? [];
  if (link === undefined || tag === undefined || app === undefined) {
    throw new Error("The built page has no style sheet or no script.");
  }
  // An inline script waits for the style sheet before it, so no screen is ever shown without.
  const start = `requestAnimationFrame(()=>setTimeout(()=>import(${JSON.stringify(app)})))`;
  const tail = `  <script>${script}</script>${link}\n    <script>${start}</script>\n  </body>`;
  return html
    .replace(tag, `<link rel="modulepreload" crossorigin href="${app}">`)
    .replace(link, "")
    .replace("</body>", () => tail);
}

const fontPreload = (file: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel: "preload", href: `./fonts/${file}`, as: "font", type: "font/woff2", crossorigin: true },
  injectTo: "head",
});

/** The early page in each language, drawn in this process by the app's own components. */
async function drawEarlyPages(project: string): Promise<(readonly [string, string])[]> {
  const scratch = join(project, "node_modules/.vite");
  mkdirSync(scratch, { recursive: true });
  const outDir = mkdtempSync(join(scratch, "early-page-"));
  try {
    await build({
      ...part(project),
      plugins: [assessmentsPlugin(project)],
      build: { ssr: "src/app/draw-early-page.tsx", outDir, copyPublicDir: false },
    });
    const { drawEarlyPage } = (await import(
      pathToFileURL(join(outDir, "draw-early-page.js")).href
    )) as typeof import("./draw-early-page.tsx");
    const drawn: (readonly [string, string])[] = [];
    for (const locale of locales) drawn.push([locale, await drawEarlyPage(locale)]);
    return drawn;
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

async function buildInline(project: string): Promise<{ readonly script: string; readonly style: string }> {
  const { output } = (await build({
    ...part(project),
    build: {
      write: false,
      copyPublicDir: false,
      target: "baseline-widely-available",
      // Beside the page, so that addresses in the style are right where it is put inline.
      assetsDir: "",
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(project, "src/app/early-page-entry.ts"), output: { format: "iife" } },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk] = output;
  const asset = output.find((file) => file.type === "asset" && file.fileName.endsWith(".css"));
  if (asset?.type !== "asset") throw new Error("The early page has no style.");
  return { script: chunk.code.trim(), style: String(asset.source).trim() };
}

const part = (root: string): InlineConfig => ({ root, base: "./", configFile: false, logLevel: "warn" });
