import { describe, expect, it } from "vitest";
import { differencesBetween, isNoDifference } from "#domain/differences.ts";
import { createAction, emptyAnswer, type Evaluation } from "#domain/evaluation.ts";
import { gardenEvaluation } from "#tests/support/garden-file.ts";

const action = (id: string, text: string) =>
  createAction(id, { text, step: "plan", question: null, why: "", templates: [] });
const mine: Evaluation = {
  ...gardenEvaluation,
  answers: {
    "plan-known": { ...emptyAnswer, mark: 0 },
    "plan-written": { ...emptyAnswer, mark: 0.5, reason: "a" },
    "plant-watered": { ...emptyAnswer, mark: "unknown" },
  },
  targets: { plan: 0.5, plant: 1 },
  notes: {},
  actions: [action("a", "Rake"), action("b", "Dig")],
};

describe("what differs between two revisions", () => {
  it("is nothing between a document and itself, however often it was stored", () => {
    const again = { ...mine, revision: 9, changed: "2027-01-01T00:00:00Z", appVersion: "9", log: [], result: null };
    expect(isNoDifference(differencesBetween(mine, again))).toBe(true);
  });

  it("tells level 0, blank, unknown and not relevant apart", () => {
    const marks = [null, "unknown", "not-relevant", 0.25] as const;
    for (const mark of marks) {
      const theirs = { ...mine, answers: { ...mine.answers, "plan-known": { ...emptyAnswer, mark } } };
      expect(differencesBetween(mine, theirs).marks).toEqual([{ question: "plan-known", mine: 0, theirs: mark }]);
    }
    const { "plan-known": _removed, ...fewer } = mine.answers;
    expect(differencesBetween(mine, { ...mine, answers: fewer }).marks).toEqual([
      { question: "plan-known", mine: 0, theirs: null },
    ]);
  });

  it("is counted by kind", () => {
    const theirs: Evaluation = {
      ...mine,
      unit: "North",
      answers: { ...mine.answers, "plan-written": { ...emptyAnswer, mark: 0.5, reason: "b" } },
      targets: { plan: 0.5 },
      notes: { plan: { success: "Rain", hindrance: "", staysHere: false } },
      actions: [{ ...action("b", "Dig"), status: "finished" }, action("c", "Sow")],
    };
    expect(differencesBetween(mine, theirs)).toEqual({
      marks: [],
      texts: 2,
      targets: 1,
      actions: [
        { text: "Rake", how: "only-mine" },
        { text: "Dig", how: "changed" },
        { text: "Sow", how: "only-theirs" },
      ],
      isReordered: false,
      hasOtherDetails: true,
    });
  });

  it("is nothing between a question that is missing and one that is blank", () => {
    const theirs = { ...mine, answers: { ...mine.answers, "plant-measured": emptyAnswer } };
    expect(isNoDifference(differencesBetween(mine, theirs))).toBe(true);
  });

  it("is the order of the actions that both have", () => {
    const [a, b, c] = [action("a", "Rake"), action("b", "Dig"), action("c", "Sow")];
    const turned = differencesBetween(mine, { ...mine, actions: [b, a] });
    expect([turned.isReordered, turned.actions, isNoDifference(turned)]).toEqual([true, [], false]);
    expect(differencesBetween(mine, { ...mine, actions: [c, a, b] }).isReordered).toBe(false);
  });

  it("does not see in which order keys came", () => {
    const turned = Object.fromEntries(Object.entries(mine.answers).toReversed());
    expect(isNoDifference(differencesBetween(mine, { ...mine, answers: turned }))).toBe(true);
  });
});
