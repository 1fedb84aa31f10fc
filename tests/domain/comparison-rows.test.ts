import { expect, test } from "vitest";
import { compareRuns } from "#domain/comparison.ts";
import { changeKind, comparisonRows } from "#domain/comparison-rows.ts";
import type { Mark } from "#domain/evaluation.ts";
import { evaluationWith, smallAssessment as assessment } from "#tests/support/assessments.ts";

const run = (date: string, marks: Readonly<Record<string, Mark>>) => ({
  assessment,
  evaluation: { ...evaluationWith(assessment, marks), id: date, date },
});

test.each([
  [null, "none"],
  [0, "unchanged"],
  [0.49, "unchanged"],
  [-0.49, "unchanged"],
  [0.5, "up"],
  [-0.5, "down"],
  [0.1 + 0.2 + 0.2, "up"],
])("a change of %s counts as %s", (change, kind) => {
  expect(changeKind(change)).toBe(kind);
});

test("each common question is counted once, by how it moved from the first to the last", () => {
  const rows = comparisonRows(
    compareRuns(
      [
        run("2024-01-01", { "ground-plan": null, "ground-people": "unknown", "walls-start": 2, "walls-finish": 3 }),
        run("2025-01-01", { "ground-plan": 5, "ground-people": 5, "walls-start": 5, "walls-finish": 5 }),
        run("2026-01-01", { "ground-plan": 1, "ground-people": 2, "walls-start": "unknown", "walls-finish": null }),
      ],
      [],
    ),
  );
  const none = {
    unchanged: 0,
    "new-answer": 0,
    "changed-answer": 0,
    "unknown-answered": 0,
    "became-unknown": 0,
    lost: 0,
  };
  expect(rows.map(({ split }) => split)).toEqual([
    { ...none, "new-answer": 1, "unknown-answered": 1 },
    { ...none, "became-unknown": 1, lost: 1 },
    { ...none, unchanged: 2 },
  ]);
});

test("original levels are those of each evaluation alone, whatever is common", () => {
  const [ground] = comparisonRows(
    compareRuns(
      [
        run("2024-01-01", { "ground-plan": 1, "ground-people": 4 }),
        run("2025-01-01", { "ground-plan": 2, "ground-people": "not-relevant" }),
      ],
      [],
    ),
  );
  expect(ground).toMatchObject({ questions: ["ground-plan"], levels: [1, 2], originals: [2.5, 2], change: 1 });
});

test("nothing is said of no evaluations", () => {
  expect(comparisonRows(compareRuns([], []))).toEqual([]);
});

test("a change may come of other questions being answered, which is said of no other", () => {
  const rows = comparisonRows(
    compareRuns(
      [
        run("2024-01-01", {
          "ground-plan": 3,
          "ground-people": 3,
          "walls-start": 4,
          "walls-finish": 2,
          "roof-tiles": 1,
        }),
        run("2025-01-01", { "ground-plan": 2.5, "ground-people": 3, "walls-start": "unknown", "walls-finish": 2 }),
      ],
      [],
    ),
  );
  expect(rows.map(({ step, kind, restsOnOthers }) => [step, kind, restsOnOthers])).toEqual([
    ["ground", "unchanged", false],
    ["walls", "down", true],
    ["roof", "none", false],
  ]);
});
