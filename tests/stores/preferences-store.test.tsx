import { beforeEach, describe, expect, it, vi } from "vitest";

const keptAs = "niosteg-preferences";
const kept = () => JSON.parse(localStorage.getItem(keptAs) ?? "null");

/** The store as a new visit makes it. */
async function visit() {
  vi.resetModules();
  const { usePreferences } = await import("#stores/preferences-store.ts");
  return usePreferences;
}
const valuesOf = async () => {
  const { locale, colourScheme, hasShortcuts, showsLastYear } = (await visit()).getState();
  return { locale, colourScheme, hasShortcuts, showsLastYear };
};
const unsaid = { locale: null, colourScheme: "auto", hasShortcuts: true, showsLastYear: true };

beforeEach(() => localStorage.clear());

describe("preferences", () => {
  it("follow the browser until something is said, and are not kept before", async () => {
    expect(await valuesOf()).toEqual(unsaid);
    expect(kept()).toBeNull();
  });

  it("are there on the next visit", async () => {
    const store = await visit();
    store.getState().setLocale("en");
    store.getState().setColourScheme("dark");
    store.getState().setHasShortcuts(false);
    store.getState().setShowsLastYear(false);
    const said = { locale: "en", colourScheme: "dark", hasShortcuts: false, showsLastYear: false };
    expect(kept()).toEqual({ state: said, version: 1 });
    expect(await valuesOf()).toEqual(said);
  });

  it.each([
    "{",
    "null",
    "[]",
    "5",
    '{"state":null}',
    '{"state":{"locale":"xx","colourScheme":"pink","hasShortcuts":null}}',
  ])("count as unsaid when %s is kept", async (text) => {
    localStorage.setItem(keptAs, text);
    expect(await valuesOf()).toEqual(unsaid);
  });
});
