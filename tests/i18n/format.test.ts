import { expect, it } from "vitest";
import { createFormat } from "#i18n/format.ts";

const { exact, level } = createFormat("sv");

it("writes a number that somebody has written with every digit of it", () => {
  expect([0.125, 0.00042, 12.3456, 3.005, 0].map(exact)).toEqual(["0,125", "0,00042", "12,3456", "3,005", "0"]);
  expect(exact(1234567.891)).toBe("1\u00a0234\u00a0567,891");
});

it("shows none of the noise that reckoning leaves in a number", () => {
  expect([0.1 + 0.2, 10.1 + 0.2, 1.1 * 3].map(exact)).toEqual(["0,3", "10,3", "3,3"]);
});

it("rounds a level by the shared rule", () => {
  expect([2.25, 2.65, 3].map(level)).toEqual(["2,3", "2,7", "3"]);
});
