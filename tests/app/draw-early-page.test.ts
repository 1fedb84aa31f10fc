import { expect, test } from "vitest";
import { drawEarlyPage } from "#app/draw-early-page.tsx";
import { loadMessages, locales } from "#i18n/messages.ts";

test.each(locales)(
  "what is drawn in %s is the frame and the start page, whole, with the app's own words",
  async (locale) => {
    const [app, start] = [await loadMessages(locale, "app"), await loadMessages(locale, "start")];
    const html = await drawEarlyPage(locale);
    const text = html.replaceAll(/<[^>]*>/gu, " ");
    for (const words of [app.toolbox, app.glossary, start.title, start.lead, start.begin, start.openModel]) {
      expect(text).toContain(words);
    }
    expect(html).toContain(`<option value="${locale}" lang="${locale}" selected=""`);
    expect(html.match(/<(header|main|footer)\b/gu)).toEqual(["<header", "<main", "<footer"]);
    // What the policy would refuse, and what is left of a page that was not waited for.
    expect(html).not.toMatch(/<script|<style|<template|<!--|\sstyle=|\son[a-z]+=|nio-waiting/u);
  },
);

test("drawing leaves the process as it was", async () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  await drawEarlyPage("en");
  expect(Object.getOwnPropertyDescriptor(globalThis, "navigator")).toEqual(before);
});
