import { describe, expect, it } from "vitest";
import { structureDigest } from "#domain/definition-digest.ts";
import { createAction, emptyAnswer, type Evaluation } from "#domain/evaluation.ts";
import { changesBetween, continuedLog, storedResult } from "#domain/record-keeping.ts";
import { scoreEvaluation, scoreOf } from "#domain/scoring.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";

const at = "2026-03-12T09:00:00.000Z";
const origin = { text: "Dig", step: "ground", question: null, why: "", templates: [] };
const [dig, fill, pave] = ["dig", "fill", "pave"].map((id) => createAction(id, origin));
const before: Evaluation = {
  ...evaluationWith(smallAssessment, { "ground-plan": 1, "ground-people": "unknown" }),
  targets: { ground: 3, walls: 4 },
  actions: [dig!, fill!],
};

describe("the changes between two documents", () => {
  it("are none between a document and itself, or when only texts differ", () => {
    expect(changesBetween(before, before, at)).toEqual([]);
    const parked = { ...emptyAnswer, mark: 1, parked: true, reason: "Ny text" };
    expect(
      changesBetween(before, { ...before, label: "Ny", answers: { ...before.answers, "ground-plan": parked } }, at),
    ).toEqual([]);
  });

  it("are marks, targets and statuses, with what was there before or is not there after as null", () => {
    const after: Evaluation = {
      ...before,
      answers: {
        "ground-people": { ...emptyAnswer, mark: 0 },
        "walls-start": { ...emptyAnswer, mark: "not-relevant", reason: "Inga väggar" },
      },
      targets: { ground: 5, roof: 2 },
      actions: [{ ...fill!, status: "pilot" }, pave!],
    };
    expect(changesBetween(before, after, at)).toEqual([
      { kind: "mark", at, question: "ground-plan", from: 1, to: null },
      { kind: "mark", at, question: "ground-people", from: "unknown", to: 0 },
      { kind: "mark", at, question: "walls-start", from: null, to: "not-relevant" },
      { kind: "target", at, step: "ground", from: 3, to: 5 },
      { kind: "target", at, step: "walls", from: 4, to: null },
      { kind: "target", at, step: "roof", from: null, to: 2 },
      { kind: "status", at, action: "dig", from: "not-started", to: null },
      { kind: "status", at, action: "fill", from: "not-started", to: "pilot" },
      { kind: "status", at, action: "pave", from: null, to: "not-started" },
    ]);
  });
});

describe("the log of what takes the place of the stored", () => {
  const entry = (to: number) => ({ kind: "mark" as const, at, question: "ground-plan", from: null, to });
  const stored: Evaluation = { ...before, log: [entry(1)] };
  const answers = { ...before.answers, "ground-plan": { ...emptyAnswer, mark: 4 } };

  it.each<[string, Evaluation["log"], Evaluation["log"]]>([
    ["its own where it goes on from the stored one", [entry(1), entry(4)], [entry(1), entry(4)]],
    [
      "the stored one with the change where it has another past",
      [entry(4), entry(5)],
      [entry(1), { ...entry(4), from: 1 }],
    ],
    ["the stored one with the change where it is as long", [entry(1)], [entry(1), { ...entry(4), from: 1 }]],
    ["the stored one with the change where it has none", [], [entry(1), { ...entry(4), from: 1 }]],
  ])("is %s", (_, log, expected) => {
    expect(continuedLog(stored, { ...before, answers, log }, at)).toEqual(expected);
  });

  it("is its own where nothing is stored", () => {
    expect(continuedLog(null, { ...before, log: [entry(2)] }, at)).toEqual([entry(2)]);
  });
});

describe("the stored result", () => {
  it("holds the unrounded levels of the chosen steps, and by which rules and structure they were computed", () => {
    const evaluation = evaluationWith(smallAssessment, { "ground-plan": 1, "ground-people": 4, "ground-survey": 5 });
    const chosen = { ...evaluation, scope: { steps: ["ground", "walls"], variant: "full" } };
    expect(storedResult(smallAssessment, chosen)).toEqual({
      engine: 1,
      digest: structureDigest(smallAssessment),
      levels: { ground: 15 / 4, walls: null },
    });
    expect(scoreOf(scoreEvaluation(smallAssessment, chosen), "ground").level).toBe(15 / 4);
  });
});
