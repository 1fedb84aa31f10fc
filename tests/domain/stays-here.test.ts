import { describe, expect, it } from "vitest";
import { createEvaluation, emptyAnswer, type Evaluation } from "#domain/evaluation.ts";
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

describe("what leaves the municipality's own file", () => {
  it("has every mark and target, and no text that is marked to stay", () => {
    const open = withoutWhatStaysHere(evaluation, "Stannar här");
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

  it("is the same document when nothing is marked", () => {
    expect(withoutWhatStaysHere(blank, "")).toBe(blank);
  });
});
