import { describe, expect, it } from "vitest";
import { readAmount, readNumber } from "#ui/read-number.ts";

describe("an amount", () => {
  it.each([
    ["250 000", 250_000],
    ["250 000 kr", 250_000],
    ["250\u00A0000 kronor", 250_000],
    ["250 000:-", 250_000],
    ["0", 0],
    ["1,5 mnkr", 1_500_000],
    ["1.5 Mkr", 1_500_000],
    ["1,1 miljoner kronor", 1_100_000],
    ["2 miljoner", 2_000_000],
    ["1.25 MSEK", 1_250_000],
    ["250 tkr", 250_000],
    ["2,5 tusen", 2500],
    ["1 000 000 mnkr", 1e12],
    ["", null],
    ["  kr", null],
  ])("is read from %j", (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });

  it.each(["1,5", "1,5 m", "250 per år", "-5", "1,2345 tkr", "1 000 001 mnkr", "mnkr", "1.500.000"])(
    "is not read from %j",
    (text) => {
      expect(readAmount(text)).toBeUndefined();
    },
  );
});

describe("a number", () => {
  it.each([
    ["12", 12],
    ["3,5", 3.5],
    ["3.5", 3.5],
    ["1 200,25", 1200.25],
    ["−4", -4],
    ["-0", 0],
    [" ", null],
  ])("is read from %j", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(["82 %", "1,234,5", "ett", "1e5", "0,1234567"])("is not read from %j", (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});
