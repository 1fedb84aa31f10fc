import { describe, expect, test } from "vitest";
import { countSentences, countWords, median, readability, textsIn } from "#domain/readability.ts";

describe("words and sentences", () => {
  test.each([
    ["", 0, 0],
    ["Vi har en plan.", 4, 1],
    ["Vi har e-post på 3 enheter. Räcker det?", 8, 2],
    ["Vi mäter t.ex. tid.", 5, 1],
    ["Han sa ”nej”. Sedan gick han (hem).", 7, 2],
    ["Räkna upp till 3.5 timmar", 6, 0],
  ])("%j", (text, words, sentences) => {
    expect([countWords(text), countSentences(text)]).toEqual([words, sentences]);
  });
});

describe("readability", () => {
  test("counts words for each sentence and the share of words longer than six letters", () => {
    expect(readability("Vi har en plan. Planeringen fungerar.")).toBeCloseTo(3 + 100 * (2 / 6), 9);
  });

  test("is 0 without words", () => {
    expect(readability(" ")).toBe(0);
  });
});

test.each([
  [[], 0],
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])("the median of %j is %d", (values, expected) => {
  expect(median(values)).toBe(expected);
});

test("every text inside a value comes with the keys that lead to it", () => {
  expect(textsIn({ a: ["x", { b: "y" }], c: 3, d: null })).toEqual([
    { path: ["a", "0"], text: "x" },
    { path: ["a", "1", "b"], text: "y" },
  ]);
});
