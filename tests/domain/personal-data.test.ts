import { describe, expect, it } from "vitest";
import { findPersonalData } from "#domain/personal-data.ts";

describe("a text seems to hold an identity number", () => {
  it.each([
    "19811218-9876",
    "811218-9876",
    "811218+9876",
    "811218 9876",
    "198112189876",
    "8112189876",
    "enligt 811218-9876, se akten",
    "701063-2391",
  ])("such as %s", (text) => {
    expect(findPersonalData(text)).toBe("identity-number");
  });
});

describe("a text seems to hold no identity number", () => {
  it.each([
    ["a telephone number", "0701234567"],
    ["an organisation number", "556036-0793"],
    ["a month that does not exist", "811318-9876"],
    ["a day that does not exist", "811200-9876"],
    ["a calendar day", "2026-03-12"],
    ["an amount", "1 250 000 kronor"],
    ["a longer number", "98112189876543"],
  ])("when it is %s", (_, text) => {
    expect(findPersonalData(text)).toBeNull();
  });
});

describe("a text seems to hold an e-mail address", () => {
  it.each(["anna@exempel.se", "Fråga <enhetschef.nord@min.exempel.se> först"])("such as %s", (text) => {
    expect(findPersonalData(text)).toBe("e-mail");
  });

  it.each(["Enhetschef", "4 st @ 200 kronor", "@exempel.se", ""])("but not in %s", (text) => {
    expect(findPersonalData(text)).toBeNull();
  });
});
