import { describe, expect, it } from "vitest";
import { cutAtWord } from "#domain/cut-at-word.ts";

describe("a text cut to fit its place", () => {
  it.each([
    ["is itself when it fits", "Utse en roll", 12, "Utse en roll"],
    ["keeps its whole words", "Utse en roll för larmen", 15, "Utse en roll"],
    ["keeps a word that ends where the room does", "Utse en roll för larmen", 12, "Utse en roll"],
    ["is cut inside a word that fills more than half the room", "En välfärdsteknikstrateg", 12, "En välfärdst"],
    ["never ends in a space", "Utse   en roll", 6, "Utse"],
    ["never splits an emoji of two units", "abc🧓de", 4, "abc"],
    ["never splits an emoji of several", "abcde👩‍👩‍👧f", 8, "abcde"],
    ["never splits a letter from its accent", "abca\u030Ade", 4, "abc"],
    ["is empty when it is empty", "", 5, ""],
    ["is empty where there is no room", "Utse", 0, ""],
  ])("%s", (_, text, most, cut) => {
    expect(cutAtWord(text, most)).toBe(cut);
  });
});
