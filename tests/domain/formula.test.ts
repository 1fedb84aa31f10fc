import { describe, expect, test } from "vitest";
import { columnsIn, completeRow, divisorsIn, evaluateFormula, parseFormula, sumOf } from "#domain/formula.ts";

const valueOf = (formula: string, cells: Readonly<Record<string, number>>) =>
  evaluateFormula(parseFormula(formula)!, (id) => cells[id] ?? null);

describe("a formula", () => {
  test.each([
    ["{a} + {b} * 2", 11],
    ["({a} + {b}) * 2", 16],
    ["{a} - {b} - 1", 1],
    ["{a} / {b} / 2", 0.8333],
    ["{a} - ({b} - 1)", 3],
    ["{a} * 1.5", 7.5],
  ])("%s is worked out in the order of arithmetic", (formula, expected) => {
    expect(valueOf(formula, { a: 5, b: 3 })).toBeCloseTo(expected, 3);
  });

  test.each(["", "{a} +", "(1 + {a}", "{a} {b}", "=SUM(A1)", "{a} ^ 2", "{a} + x", "2)", "-{a}"])(
    "%s is refused, for it is no arithmetic over columns",
    (formula) => {
      expect(parseFormula(formula)).toBeNull();
    },
  );

  test("counts a blank cell as 0, and is empty when every cell it takes from is blank", () => {
    expect(valueOf("{a} * 2 + {b}", { a: 4 })).toEqual(8);
    expect(valueOf("{a} * 2 + {b}", {})).toBeNull();
  });

  test("is empty when something is divided by 0, even deep inside", () => {
    expect(valueOf("{a} / {b}", { a: 4 })).toBeNull();
    expect(valueOf("1 + {a} * (2 / ({b} - 1))", { a: 4, b: 1 })).toBeNull();
  });

  test("names the columns it takes from once each, and what it divides by", () => {
    const formula = parseFormula("{hours} * {rate} / {people} + {hours} / 60")!;
    expect(columnsIn(formula)).toEqual(["hours", "rate", "people"]);
    expect(divisorsIn(formula)).toEqual([
      { kind: "column", id: "people" },
      { kind: "number", value: 60 },
    ]);
  });
});

describe("a row", () => {
  test("is completed whichever order its formulas stand in, and leaves empty ones out", () => {
    const formulas = {
      cost: parseFormula("{hours} * {rate}")!,
      hours: parseFormula("{minutes} / 60")!,
      share: parseFormula("{cost} / {people}")!,
    };
    expect(completeRow(formulas, { minutes: 90, rate: 100 })).toEqual({
      minutes: 90,
      rate: 100,
      cost: 150,
      hours: 1.5,
    });
  });

  test("whose formulas point at each other in a ring stays empty", () => {
    expect(completeRow({ a: parseFormula("{b} + 0")!, b: parseFormula("{a} + 0")! }, {})).toEqual({});
  });

  test("is summed with the others, texts and blanks as 0", () => {
    expect(sumOf([{ a: 1 }, { a: "2" }, {}, { a: 4 }], "a")).toEqual(5);
  });
});
