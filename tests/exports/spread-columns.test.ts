import { expect, test } from "vitest";
import { buildTables } from "#exports/build-tables.ts";
import { type Table, plainRows } from "#exports/table.ts";
import { withoutWhatStaysHere } from "#domain/stays-here.ts";
import { smallAssessment } from "#tests/support/assessments.ts";
import { exportInput } from "#tests/support/export-content.ts";
import { markedHouse } from "#tests/support/marked-house.ts";
import { houseEvaluation } from "#tests/support/report-content.ts";

const pick = (table: Table, headers: readonly string[]) => {
  const [head, ...rows] = plainRows(table);
  return rows.map((row) => headers.map((header) => row[head?.indexOf(header) ?? -1]));
};

const spread = [
  "Omgångar",
  "Markerade nivåer",
  "Lägst markerade",
  "Högst markerade",
  "Mitten",
  "Markerade vet ej",
  "Enighet",
];

test("the answers say how far apart the last round was, and nothing of marks from fewer than three", () => {
  const open = withoutWhatStaysHere(smallAssessment, markedHouse, "Stannar.");
  const { answers } = buildTables(exportInput(open));
  const none = spread.map(() => null);
  expect(pick(answers, spread)).toEqual([
    [1, 4, 3, 4, 3, 1, "Eniga"],
    none,
    [1, 4, 0, 5, 2.5, 0, "Oeniga"],
    [2, 4, 2, 3, 3, 0, "Eniga"],
    none,
    [1, 4, 0, 5, 2.5, 0, "Parkerad"],
  ]);
});

test("the results say which levels are uncertain", () => {
  const rounds = { "walls-finish": markedHouse.collected!.rounds["walls-start"]! };
  const { results } = buildTables(exportInput({ ...markedHouse, collected: { rounds, respondents: [] } }));
  expect(pick(results, ["Steg", "Nivå med oeniga svar"])).toEqual([
    ["Grund", null],
    ["Väggar", "Ja"],
    ["Tak", null],
  ]);
});

test("there are no such columns when nobody gave marks apart", () => {
  const { answers, results } = buildTables(exportInput(houseEvaluation));
  const headers = [...answers.columns, ...results.columns].map(({ header }) => header);
  expect(headers.filter((header) => ["Nivå med oeniga svar", ...spread].includes(header))).toEqual([]);
});
