import { describe, expect, it, test } from "vitest";
import { comparisonKind } from "#domain/comparison-kind.ts";
import { distributionOf } from "#domain/distribution.ts";
import { isSameText, organisationsOf } from "#domain/same-organisation.ts";
import { evaluationWith, smallAssessment as assessment } from "#tests/support/assessments.ts";

type Said = readonly [name: string, code: string | null];
const evaluation = ([name, code]: Said) => evaluationWith(assessment, {}, { organisation: { name, code } });
const runs = (...said: readonly Said[]) => said.map((one) => ({ assessment, evaluation: evaluation(one) }));

test("texts are the same whatever their case, spaces and composition", () => {
  expect(isSameText(" Mittko\u0308pings  KOMMUN", "mittköpings kommun")).toBe(true);
  expect(isSameText("Mittköping", "Mittkoping")).toBe(false);
});

describe("organisations", () => {
  it.each<[string, readonly Said[], readonly number[]]>([
    [
      "by code, whatever they are called",
      [
        ["Mittköping", "9999"],
        ["Mittköpings kommun", "9999"],
      ],
      [1, 1],
    ],
    [
      "by code, though they are called the same",
      [
        ["Herøy", "1515"],
        ["Herøy", "1818"],
      ],
      [0, 1],
    ],
    [
      "by name where one has no code",
      [
        ["Mittköping", "9999"],
        ["mittköping", null],
      ],
      [1, 1],
    ],
    [
      "through a third, wherever it stands",
      [
        ["Herøy", "1515"],
        ["Herøy", null],
        ["Herøy", "1818"],
      ],
      [2, 2, 2],
    ],
    [
      "through a third, wherever it stands",
      [
        ["Herøy", "1515"],
        ["Herøy", "1818"],
        ["Herøy", null],
      ],
      [2, 2, 2],
    ],
    [
      "those without name and code as one",
      [
        ["", null],
        ["Lillby", null],
        [" ", null],
      ],
      [2, 1, 2],
    ],
    ["none of none", [], []],
  ])("are told apart %s", (_, said, groups) => {
    expect(organisationsOf(said.map(evaluation))).toEqual(groups);
  });

  it("are one rule for what a comparison is, and for how few may be shown", () => {
    const one = runs(["Mittköping", "9999"], ["Mittköpings kommun", "9999"]);
    expect(comparisonKind(one)).toBe("years");
    const four = runs(["A", "0001"], ["B", "0002"], ["C", "0003"], ["D", "0004"]);
    expect(distributionOf([...four, ...runs(["A kommun", "0001"])], "sv")).toBeNull();
    expect(distributionOf([...four, ...runs(["A kommun", "0005"])], "sv")?.municipalities).toHaveLength(5);
  });
});
