import { describe, expect, it } from "vitest";
import { createAction, createEvaluation, emptyAnswer, type Evaluation } from "#domain/evaluation.ts";
import { withoutWhatStaysHere } from "#domain/stays-here.ts";
import { connectAssessment } from "#tests/support/assessments.ts";

const blank = createEvaluation(connectAssessment, { id: "a", now: "2026-03-12T09:00:00Z", date: "", appVersion: "" });
const said = {
  ...emptyAnswer,
  reason: "Enheten har två anställda.",
  evidence: { text: "Schemat", link: "https://example.org" },
  obstacle: { text: "Tid saknas.", control: "within" as const },
};

const evaluation: Evaluation = {
  ...blank,
  answers: {
    "vision-purpose": { ...said, mark: 3, target: 4, parked: true, staysHere: true },
    "vision-in-use": { ...said, mark: "not-relevant", staysHere: true },
    "strategy-resources": { ...said, mark: "unknown" },
  },
  notes: {
    vision: { success: "Chefen var med.", hindrance: "Chefen slutade.", staysHere: true },
    strategy: { success: "Pengar.", hindrance: "", staysHere: false },
  },
};

const followed = (id: string, why: string) => ({
  action: createAction(id, { text: "Gör", step: "vision", question: null, why: "", templates: [] }),
  verdict: "stopped" as const,
  why,
});

describe("what leaves the municipality's own file", () => {
  it("has every mark and target, and no text that is marked to stay", () => {
    const open = withoutWhatStaysHere(connectAssessment, evaluation, "Stannar här");
    expect(open.answers).toEqual({
      "vision-purpose": { ...emptyAnswer, mark: 3, target: 4, parked: true, staysHere: true },
      "vision-in-use": { ...emptyAnswer, mark: "not-relevant", reason: "Stannar här", staysHere: true },
      "strategy-resources": { ...said, mark: "unknown" },
    });
    expect(open.notes).toEqual({
      vision: { success: "", hindrance: "", staysHere: true },
      strategy: { success: "Pengar.", hindrance: "", staysHere: false },
    });
  });

  it("has the verdict on last year's action, and not why when that is marked to stay", () => {
    const of = { id: "last", date: "2025-03-12", label: "" };
    const actions = [{ ...followed("a", "Chefen slutade."), staysHere: true }, followed("b", "Pengarna tog slut.")];
    expect(withoutWhatStaysHere(connectAssessment, { ...blank, followUp: { of, actions } }, "").followUp).toEqual({
      of,
      actions: [{ ...followed("a", ""), staysHere: true }, followed("b", "Pengarna tog slut.")],
    });
  });

  it("is the same document when nothing is marked", () => {
    expect(withoutWhatStaysHere(connectAssessment, blank, "")).toBe(blank);
  });
});
