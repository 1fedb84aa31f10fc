import { describe, expect, it } from "vitest";
import { chartRows, largestGaps, totalMarks } from "#domain/chart-rows.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { scoreEvaluation } from "#domain/scoring.ts";
import { evaluationWith, smallAssessment } from "../support/assessments.ts";

const rowsOf = (evaluation: Evaluation, order: "process" | "gap" = "process") =>
  chartRows(smallAssessment, evaluation, scoreEvaluation(smallAssessment, evaluation), order);

const gaps: Evaluation = evaluationWith(smallAssessment, {
  "ground-plan": 3,
  "ground-people": 3,
  "walls-start": "unknown",
  "roof-tiles": 1,
  "roof-gutter": 1,
});

describe("the rows of a chart", () => {
  it("carry each step's scores, its place in the process and its four kinds of marks", () => {
    expect(rowsOf(gaps)).toEqual([
      {
        id: "ground",
        number: 1,
        status: "ready",
        aheadOf: [],
        coverage: 1,
        level: 3,
        low: 3,
        high: 3,
        target: 4,
        gap: 1,
        counts: { answered: 2, unknown: 0, notRelevant: 0, blank: 0 },
      },
      {
        id: "walls",
        number: 2,
        status: "too-few-answers",
        aheadOf: [],
        coverage: 0,
        level: null,
        low: 0,
        high: 5,
        target: 3,
        gap: null,
        counts: { answered: 0, unknown: 1, notRelevant: 0, blank: 1 },
      },
      {
        id: "roof",
        number: 3,
        status: "not-ready",
        aheadOf: [],
        coverage: 1,
        level: 1,
        low: 1,
        high: 1,
        target: 4,
        gap: 3,
        counts: { answered: 2, unknown: 0, notRelevant: 0, blank: 0 },
      },
    ]);
  });

  it("put the largest gap first and a step without a gap last when sorted by gap", () => {
    expect(rowsOf(gaps, "gap").map(({ id }) => id)).toEqual(["roof", "ground", "walls"]);
  });

  it("keep the order of the process between equal gaps", () => {
    const equal = evaluationWith(smallAssessment, { "ground-plan": 3, "walls-finish": 2, "roof-tiles": 3 });
    expect(rowsOf(equal, "gap").map(({ id }) => id)).toEqual(["ground", "walls", "roof"]);
  });

  it("give a left-out step no numbers and no marks, not zeros that look like answers", () => {
    const { scope } = gaps;
    const row = rowsOf({ ...gaps, scope: { ...scope, steps: ["ground", "walls"] } })[2];
    expect(row).toEqual({
      id: "roof",
      number: 3,
      status: "left-out",
      aheadOf: [],
      coverage: 0,
      level: null,
      low: null,
      high: null,
      target: null,
      gap: null,
      counts: { answered: 0, unknown: 0, notRelevant: 0, blank: 0 },
    });
  });

  it("give a step where nothing is applicable no target to reach", () => {
    const evaluation = evaluationWith(smallAssessment, {
      "roof-tiles": "not-relevant",
      "roof-gutter": "not-relevant",
    });
    const row = rowsOf(evaluation)[2];
    expect(row).toMatchObject({ status: "not-applicable", target: null, gap: null });
    expect(row?.counts).toEqual({ answered: 0, unknown: 0, notRelevant: 2, blank: 0 });
  });
});

describe("the largest gap", () => {
  it("is held by every step that shares it", () => {
    const shared = evaluationWith(smallAssessment, { "ground-plan": 2, "walls-finish": 2, "roof-tiles": 2 });
    expect(largestGaps(rowsOf(shared)).map(({ id }) => id)).toEqual(["ground", "roof"]);
  });

  it("is held by none when no step is below its target", () => {
    expect(largestGaps(rowsOf(evaluationWith(smallAssessment, { "walls-finish": 5 })))).toEqual([]);
    expect(largestGaps(rowsOf(evaluationWith(smallAssessment)))).toEqual([]);
  });
});

describe("the marks of all rows", () => {
  it("are added up kind by kind", () => {
    expect(totalMarks(rowsOf(gaps))).toEqual({ answered: 4, unknown: 1, notRelevant: 0, blank: 1 });
  });
});
