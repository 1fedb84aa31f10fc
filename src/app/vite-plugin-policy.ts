/** Owns that the built page carries its content security policy, and that `vite preview` sends what a server should. */
import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { contentSecurityPolicy, type InlineDigests, serverPolicy } from "./content-security-policy.ts";

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
          attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy(inlineDigests(html)) },
          injectTo: "head-prepend",
        },
      ],
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use((_request, response, next) => {
        response.setHeader("Content-Security-Policy", serverPolicy);
        next();
      });
    },
  };
}

function inlineDigests(html: string): InlineDigests {
  const digestsIn = (element: RegExp) => [...html.matchAll(element)].map(([, text = ""]) => digestOf(text));
  return { scripts: digestsIn(/<script>(.*?)<\/script>/gsu), styles: digestsIn(/<style>(.*?)<\/style>/gsu) };
}

/** SHA-256 of a text, in base64. */
export const digestOf = (text: string): string => createHash("sha256").update(text).digest("base64");
