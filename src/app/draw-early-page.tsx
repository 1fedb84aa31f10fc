/** Owns the start page as HTML, drawn in Node while the app is built. */
import { prerenderToNodeStream } from "react-dom/static";
import type { Locale } from "#i18n/messages.ts";
import { App } from "./app.tsx";
import type { AppServices } from "./app-services.ts";

/** The frame with the start page in it, as a browser that speaks the language draws it before anything is stored. */
export async function drawEarlyPage(locale: Locale): Promise<string> {
  const navigator = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  Object.defineProperty(globalThis, "navigator", { value: { languages: [locale] }, configurable: true });
  try {
    // What is only drawn never acts, so it needs no services.
    const { prelude } = await prerenderToNodeStream(<App {...({} as AppServices)} />, {
      progressiveChunkSize: Infinity,
    });
    let html = "";
    for await (const chunk of prelude.setEncoding("utf8")) html += String(chunk);
    return withoutBoundaries(html);
  } finally {
    if (navigator) Object.defineProperty(globalThis, "navigator", navigator);
    else Reflect.deleteProperty(globalThis, "navigator");
  }
}

/** React marks what it waited for with comments, which only a page that it takes over node by node needs. */
const withoutBoundaries = (html: string): string => html.replaceAll(/<!--.*?-->/gu, "");
