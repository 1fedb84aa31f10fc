/** Owns the app as one HTML file that opens without a server: scripts, style, fonts and pictures are in the page itself. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { fontFiles } from "#report/report-fonts.ts";
import { singleFilePolicy } from "./content-security-policy.ts";
import { digestOf } from "./vite-plugin-policy.ts";

const fileName = "niosteg.html";
const linked = /\s*<(?:script|link)\b[^>]*(?:\ssrc|\shref)="\.\/[^"]*"[^>]*>(?:<\/script>)?/gu;

/** For a build of one script and one style sheet; leaves `niosteg.html` and nothing else. */
export function singleFilePlugin(project: string): Plugin {
  const dataAddress = (file: string, mediaType: string) =>
    `data:${mediaType};base64,${readFileSync(join(project, "public", file)).toString("base64")}`;
  return {
    name: "single-file",
    apply: "build",
    enforce: "post",
    transform: {
      filter: { id: /\/src\/report\/report-file-address\.ts$/u },
      handler: () => {
        const addresses = Object.values(fontFiles).map((file) => [
          file,
          dataAddress(`fonts/${file}`, "application/octet-stream"),
        ]);
        return `export const reportFileAddress = (file) => (${JSON.stringify(Object.fromEntries(addresses))})[file];`;
      },
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const page = files.find((file) => file.fileName === "index.html");
        const style = files.find((file) => file.fileName.endsWith(".css"));
        const scripts = files.filter((file) => file.type === "chunk");
        const [script] = scripts;
        if (page?.type !== "asset" || style?.type !== "asset" || !script || scripts.length > 1) {
          this.error("The app in one file needs one page, one style sheet and one script.");
        }
        const css = textOf(style).replaceAll(/url\(["']?[^)"']*(fonts\/[^)"']+)["']?\)/gu, (_all, file: string) => {
          return `url(${dataAddress(file, "font/woff2")})`;
        });
        const source = inOnePage(textOf(page), css, script.code, dataAddress("icon.svg", "image/svg+xml"));
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: "asset", fileName, source });
      },
    },
  };
}

function inOnePage(page: string, css: string, code: string, icon: string): string {
  const style = css.trim();
  // What would end or hide the script element is written in another way that means the same in strings and patterns.
  const script = code.trim().replaceAll(/<(?=\/script|!--)/giu, "\\x3C");
  const policy = singleFilePolicy({ scripts: [digestOf(script)], styles: [digestOf(style)] });
  return page
    .replaceAll(linked, "")
    .replace("<head>", () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace("</head>", () => `  <link rel="icon" href="${icon}">\n    <style>${style}</style>\n  </head>`)
    .replace("</body>", () => `  <script type="module">${script}</script>\n  </body>`);
}

const textOf = (file: Rolldown.OutputAsset): string => String(file.source);
