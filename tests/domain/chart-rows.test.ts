import { describe, expect, it } from "vitest";
import { changeOf, chartRows, countChanges, largestGaps, totalMarks } from "#domain/chart-rows.ts";
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
        last: null,
        reference: null,
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
        last: null,
        reference: null,
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
        last: null,
        reference: null,
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
      last: null,
      reference: null,
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

describe("what a row is compared with", () => {
  const assessment = { ...smallAssessment, reference: { ground: 4, roof: 5 } };
  const rowsWith = (evaluation: Evaluation, earlier: Evaluation | null) =>
    chartRows(assessment, evaluation, scoreEvaluation(assessment, evaluation), "process", earlier).map(
      ({ id, last, reference }) => ({ id, last, reference }),
    );
  const before = evaluationWith(assessment, {
    "ground-plan": 1,
    "ground-people": 2,
    "walls-start": 4,
    "roof-tiles": 2,
  });

  it("is the level of the step last time, unrounded, and the definition's own profile", () => {
    expect(rowsWith(gaps, before)).toEqual([
      { id: "ground", last: 1.5, reference: 4 },
      { id: "walls", last: null, reference: null },
      { id: "roof", last: 2, reference: 5 },
    ]);
  });

  it("is nothing where the step is left out or not applicable now", () => {
    const now = evaluationWith(
      assessment,
      { "roof-tiles": "not-relevant", "roof-gutter": "not-relevant" },
      { scope: { ...gaps.scope, steps: ["walls", "roof"] } },
    );
    expect(rowsWith(now, before)).toEqual([
      { id: "ground", last: null, reference: null },
      { id: "walls", last: null, reference: null },
      { id: "roof", last: null, reference: null },
    ]);
  });
});

describe("the change since last time", () => {
  it("is a difference of unrounded levels, and none where one is missing", () => {
    expect(changeOf({ level: 2.25, last: 2.5 })).toBe(-0.25);
    expect(changeOf({ level: 2.25, last: null })).toBeNull();
    expect(changeOf({ level: null, last: 0 })).toBeNull();
  });

  it("counts up, down and same as they are shown, and leaves the rest out", () => {
    const [row] = rowsOf(gaps);
    const changed = (level: number | null, last: number | null) => ({ ...row!, level, last });
    expect(
      countChanges([
        changed(3, 2),
        changed(3, 2.96),
        changed(1, 2),
        changed(2, 1.94),
        changed(null, 2),
        changed(2, null),
      ]),
    ).toEqual({ up: 2, down: 1, same: 1 });
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
