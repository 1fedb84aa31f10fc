import { describe, expect, it } from "vitest";
import type { Mark } from "#domain/evaluation.ts";
import { indicatorEffect } from "#domain/indicator-effect.ts";
import { type LastYear, movedBy, standingOf } from "#domain/moved-by.ts";
import { followUpOf } from "#domain/next-year.ts";
import type { VersionMapping } from "#domain/version-mapping.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { plannedAction, undecidedAction } from "#tests/support/report-content.ts";

type Marks = Readonly<Record<string, Mark>>;

const older = { ...smallAssessment, version: "0.9.0" };
const mapping: VersionMapping = {
  from: "0.9.0",
  to: "1.0.0",
  questions: {
    "ground-plan": "reworded",
    "ground-people": "changed",
    "ground-survey": "new",
    "walls-start": "same",
    "walls-finish": "same",
    "roof-tiles": "same",
    "roof-gutter": "same",
  },
};

const lastYear = (marks: Marks, date = "2025-03-12"): LastYear => ({
  run: {
    assessment: smallAssessment,
    evaluation: evaluationWith(smallAssessment, marks, { id: "last", date, actions: [plannedAction, undecidedAction] }),
  },
  mappings: [],
});
const thisYear = (last: LastYear, marks: Marks) => ({
  assessment: smallAssessment,
  evaluation: evaluationWith(smallAssessment, marks, { id: "now", followUp: followUpOf(last.run.evaluation) }),
});

describe("which action moved which step", () => {
  it("sets what became of each action beside its step, its question and its indicators", () => {
    const last = lastYear({ "ground-plan": 1, "ground-people": 2, "roof-tiles": 3 });
    const now = thisYear(last, { "ground-plan": 4, "ground-people": 2, "roof-tiles": 3, "roof-gutter": 2 });
    const [first, ...others] = now.evaluation.followUp!.actions;
    now.evaluation.followUp!.actions = [{ ...first!, verdict: "done", why: "Plattan är gjuten." }, ...others];
    expect(movedBy(now, last)).toEqual([
      {
        action: plannedAction,
        verdict: "done",
        why: "Plattan är gjuten.",
        // (1 + 2) / 2 and (4 + 2) / 2
        step: { last: 1.5, now: 3, change: 1.5, kind: "up", restsOnOthers: false },
        question: { question: "ground-plan", last: 1, now: 4, move: "changed-answer" },
        indicators: plannedAction.indicators.map((indicator) => ({ indicator, effect: indicatorEffect(indicator) })),
      },
      {
        action: undecidedAction,
        verdict: null,
        why: "",
        // 3, half of the step answered, and (3 + 2) / 2
        step: { last: 3, now: 2.5, change: -0.5, kind: "down", restsOnOthers: true },
        question: null,
        indicators: [],
      },
    ]);
  });

  it("is not turned round when this year's day is before last year's", () => {
    const last = lastYear({ "ground-plan": 1, "ground-people": 1 }, "2027-01-01");
    const [row] = movedBy(thisYear(last, { "ground-plan": 4, "ground-people": 4 }), last);
    expect(row?.step).toEqual({ last: 1, now: 4, change: 3, kind: "up", restsOnOthers: false });
    expect(row?.question).toEqual({ question: "ground-plan", last: 1, now: 4, move: "changed-answer" });
  });

  it("has no change where a level is missing, and no question that was not relevant in one of the years", () => {
    const last = lastYear({});
    const [row] = movedBy(thisYear(last, { "ground-plan": "not-relevant", "ground-people": 2 }), last);
    expect(row?.step).toEqual({ last: null, now: 2, change: null, kind: "none", restsOnOthers: false });
    expect(row?.question).toBeNull();
  });

  it("rests on the questions that mean the same in both versions", () => {
    const before = lastYear({ "ground-plan": 1, "ground-people": 5 });
    const last: LastYear = { run: { ...before.run, assessment: older }, mappings: [mapping] };
    const [row] = movedBy(thisYear(last, { "ground-plan": 3, "ground-people": 0 }), last);
    expect(row?.step).toEqual({ last: 1, now: 3, change: 2, kind: "up", restsOnOthers: false });
  });

  it("keeps verdicts and effects when last year's answers cannot be read", () => {
    const now = thisYear(lastYear({}), { "ground-plan": 4 });
    expect(movedBy(now, null).map(({ action, step, question }) => [action.id, step, question])).toEqual([
      ["action-1", null, null],
      ["action-2", null, null],
    ]);
  });

  it("is nothing when no plan is followed up", () => {
    const last = lastYear({});
    expect(movedBy({ assessment: smallAssessment, evaluation: evaluationWith(smallAssessment) }, last)).toEqual([]);
  });
});

describe("last year's answer to a question", () => {
  const withoutSurvey = {
    ...older,
    steps: older.steps.map((step) => ({
      ...step,
      questions: step.questions.filter(({ id }) => id !== "ground-survey"),
    })),
  };
  const last: LastYear = {
    run: { assessment: withoutSurvey, evaluation: evaluationWith(withoutSurvey) },
    mappings: [mapping],
  };

  it.each([
    ["walls-start", "comparable"],
    ["ground-plan", "comparable"],
    ["ground-people", "changed"],
    ["ground-survey", "new"],
  ] as const)("to %s is %s", (question, standing) => {
    expect(standingOf(smallAssessment, last, question)).toBe(standing);
  });

  it("is comparable on the same version, and changed when no mapping leads between the two", () => {
    expect(standingOf(smallAssessment, lastYear({}), "ground-people")).toBe("comparable");
    expect(standingOf(smallAssessment, { ...last, mappings: [] }, "walls-start")).toBe("changed");
  });

  it("is looked up the other way when last year was on the newer version", () => {
    const newer: LastYear = { ...lastYear({}), mappings: [mapping] };
    expect(standingOf(older, newer, "ground-plan")).toBe("comparable");
    expect(standingOf(older, newer, "ground-people")).toBe("changed");
  });
});
