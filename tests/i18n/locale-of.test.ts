import { expect, test } from "vitest";
import { localeOf } from "#i18n/locale-of.ts";

test.each([
  [null, ["sv-SE", "en"], "sv"],
  [null, ["en-GB", "sv"], "en"],
  [null, ["nb-NO", "en-US"], "en"],
  [null, ["fi-FI"], "sv"],
  [null, [], "sv"],
  ["en", ["sv-SE"], "en"],
  ["sv", ["en-GB"], "sv"],
] as const)("with %s chosen and a browser that asks for %j the app speaks %s", (chosen, languages, locale) => {
  expect(localeOf(chosen, languages)).toBe(locale);
});
