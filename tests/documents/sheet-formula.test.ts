import { expect, test } from "vitest";
import { columnLetters, sheetFormula } from "#documents/sheet-formula.ts";
import { sheetNames } from "#documents/sheet-names.ts";
import { parseFormula } from "#domain/formula.ts";

const cells: Readonly<Record<string, { address: string; isFormula: boolean }>> = {
  a: { address: "B2", isFormula: false },
  b: { address: "C2", isFormula: false },
  c: { address: "D2", isFormula: true },
};

test.each([
  ["{a} * {b}", 'IF(COUNT(B2,C2)=0,"",B2*C2)'],
  ["({a} + {b}) * 2", 'IF(COUNT(B2,C2)=0,"",(B2+C2)*2)'],
  ["{a} - ({b} - 1)", 'IF(COUNT(B2,C2)=0,"",B2-(C2-1))'],
  ["{a} * {b} / 60", 'IF(COUNT(B2,C2)=0,"",B2*C2/60)'],
  ["{a} + {c}", 'IF(COUNT(B2,D2)=0,"",B2+N(D2))'],
  ["{a} / {b}", 'IF(COUNT(B2,C2)=0,"",IF(C2=0,"",B2/C2))'],
  ["{a} / ({b} / {c})", 'IF(COUNT(B2,C2,D2)=0,"",IF(N(D2)=0,"",IF(C2/N(D2)=0,"",B2/(C2/N(D2)))))'],
])("%s is written with the cells of its row, brackets where they are needed and no error for a 0 below", (from, to) => {
  expect(sheetFormula(parseFormula(from)!, (id) => cells[id]!)).toEqual(to);
});

test("columns are named as in a spreadsheet", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

test("sheet names are short, unlike each other whatever the case, and without forbidden signs", () => {
  expect(
    sheetNames([
      "Läs mig",
      "läs mig",
      "Kostnad [år]: a/b?",
      "'Citat'",
      "Väntad nytta och kostnad per år och person",
      "Väntad nytta och kostnad per år och enhet",
      "Ordsomintegårattbrytaochsomärförlångt",
      "",
    ]),
  ).toEqual([
    "Läs mig",
    "läs mig 2",
    "Kostnad år a b",
    "Citat",
    "Väntad nytta och kostnad per år",
    "Väntad nytta och kostnad 2",
    "Ordsomintegårattbrytaochsomärfö",
    "1",
  ]);
});
