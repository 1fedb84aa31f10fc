/** Owns that the built page carries its content security policy, and that `vite preview` sends the same. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { asHeader, contentSecurityPolicy } from "./content-security-policy.ts";

/** Comes last, since it allows what earlier plugins put inline. The development server's own inline script would break it. */
export function policyPlugin(): Plugin {
  return {
    name: "policy",
    apply: (_config, { command, isPreview }) => command === "build" || isPreview === true,
    transformIndexHtml: {
      order: "post",
      handler: (html) => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: policyOf(html) },
          injectTo: "head-prepend",
        },
      ],
    },
    configurePreviewServer({ config, middlewares }) {
      const page = readFileSync(resolve(config.root, config.build.outDir, "index.html"), "utf8");
      const header = asHeader(policyOf(page));
      middlewares.use((_request, response, next) => {
        response.setHeader("Content-Security-Policy", header);
        next();
      });
    },
  };
}

function policyOf(html: string): string {
  const digestsIn = (element: RegExp) =>
    [...html.matchAll(element)].map(([, text = ""]) => createHash("sha256").update(text).digest("base64"));
  return contentSecurityPolicy({
    scripts: digestsIn(/<script>(.*?)<\/script>/gsu),
    styles: digestsIn(/<style>(.*?)<\/style>/gsu),
  });
}
