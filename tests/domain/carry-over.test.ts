import { describe, expect, it } from "vitest";
import { carriedOver, isUnfinished, leftToCarryOver } from "#domain/carry-over.ts";
import { isAllowedEdit } from "#domain/edits.ts";
import { type ActionStatus, type FollowUp, type Verdict, verdicts } from "#domain/evaluation.ts";
import { checkEvaluation } from "#domain/evaluation-check.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { plannedAction, undecidedAction } from "#tests/support/report-content.ts";

type Row = FollowUp["actions"][number];

const row = (action = plannedAction, verdict: Verdict | null = "under-way"): Row => ({ action, verdict, why: "" });
const following = (rows: readonly Row[], actions: readonly Row["action"][] = []) =>
  evaluationWith(
    smallAssessment,
    {},
    { followUp: { of: { id: "last", date: "2025-03-12", label: "" }, actions: [...rows] }, actions: [...actions] },
  );

describe("what is unfinished", () => {
  it("is what is on its way or not begun; without a verdict, what was not finished", () => {
    expect(verdicts.filter((verdict) => isUnfinished(row(plannedAction, verdict)))).toEqual([
      "under-way",
      "not-started",
    ]);
    const unjudged = (status: ActionStatus) => isUnfinished(row({ ...plannedAction, status }, null));
    expect(unjudged("paused")).toBe(true);
    expect(unjudged("not-started")).toBe(true);
    expect(unjudged("finished")).toBe(false);
  });
});

describe("an action that is carried over", () => {
  const [indicator] = plannedAction.indicators;
  const measured = (...values: readonly number[]) => ({
    ...plannedAction,
    indicators: [
      {
        ...indicator!,
        measurements: values.map((value, at) => ({ value, date: `2026-0${at + 1}-15`, remark: "Räknat." })),
      },
    ],
  });

  it("keeps what it is, has a new id, and begins where its indicator was measured last", () => {
    expect(carriedOver(smallAssessment, row(measured(1, 2)), "new")).toEqual({
      id: "new",
      text: "Gjut plattan",
      step: "ground",
      question: "ground-plan",
      why: "Marken rör sig.",
      owner: "Byggchef",
      deputy: "Byggledare",
      start: "",
      finish: "",
      status: "pilot",
      funding: "partly",
      amount: null,
      risks: "Tjälen går sent.",
      indicators: [{ ...indicator!, baseline: { value: 2, date: "2026-02-15" }, measurements: [] }],
      templates: ["ground-plan-form"],
    });
  });

  it("keeps a baseline that nothing was measured after, and takes 0 for a value", () => {
    expect(carriedOver(smallAssessment, row(measured()), "new").indicators).toEqual([indicator]);
    const [zero] = carriedOver(smallAssessment, row(measured(0)), "new").indicators;
    expect(zero?.baseline).toEqual({ value: 0, date: "2026-01-15" });
  });

  it("begins anew when it was not begun", () => {
    expect(carriedOver(smallAssessment, row(plannedAction, "not-started"), "new").status).toBe("not-started");
    const finished = { ...plannedAction, status: "finished" as const };
    expect(carriedOver(smallAssessment, row(finished), "new").status).toBe("not-started");
  });

  it("leaves out what the assessment no longer has, so that the plan can be opened again", () => {
    const old = { ...plannedAction, question: "ground-gone", templates: ["gone", "ground-plan-form"] };
    const action = carriedOver(smallAssessment, row(old), "new");
    expect([action.question, action.templates]).toEqual([null, ["ground-plan-form"]]);
    expect(checkEvaluation(smallAssessment, following([row(old)], [action])).ok).toBe(true);
    expect(isAllowedEdit(smallAssessment, following([row(old)]), { type: "action.add", action })).toBe(true);
  });
});

describe("what is left to carry over", () => {
  const left = (...given: Parameters<typeof following>) =>
    leftToCarryOver(smallAssessment, following(...given)).map(({ action }) => action.id);

  it("is what is unfinished and not yet in the plan, in last year's order", () => {
    const rows = [row(undecidedAction, null), row()];
    expect(left(rows)).toEqual(["action-2", "action-1"]);
    expect(left(rows, [carriedOver(smallAssessment, rows[1]!, "new")])).toEqual(["action-2"]);
    expect(left([row(plannedAction, "done")])).toEqual([]);
    expect(leftToCarryOver(smallAssessment, evaluationWith(smallAssessment))).toEqual([]);
  });

  it("tells the same words for another step apart", () => {
    expect(left([row()], [{ ...plannedAction, id: "new", step: "roof" }])).toEqual(["action-1"]);
  });

  it("is nothing for a step that the assessment does not have", () => {
    expect(left([row({ ...plannedAction, step: "gone" })])).toEqual([]);
  });
});
