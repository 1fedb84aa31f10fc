import { describe, expect, it } from "vitest";
import { latestEarlier } from "#domain/earlier-run.ts";
import { createEvaluation, type Evaluation } from "#domain/evaluation.ts";
import { connectAssessment } from "#tests/support/assessments.ts";

const moment = "2026-03-12T09:00:00Z";
const blank = createEvaluation(connectAssessment, { id: "now", now: moment, date: "2026-03-12", appVersion: "0.1.0" });
const now: Evaluation = { ...blank, organisation: { name: "Mittköping", code: null }, track: "school" };
const before = (changes: Partial<Evaluation> = {}): Evaluation => ({
  ...now,
  id: "before",
  date: "2025-03-10",
  ...changes,
});

describe("what a run is compared with", () => {
  it("is the latest of those before it, in whatever order they come", () => {
    const [older, latest] = [before({ id: "older", date: "2024-05-01" }), before()];
    expect(latestEarlier(now, [older, latest])).toEqual(latest);
    expect(latestEarlier(now, [latest, older])).toEqual(latest);
  });

  it("is the one whose plan is followed up before a later one, if it can be compared with at all", () => {
    const [older, latest] = [before({ id: "older", date: "2024-05-01" }), before()];
    const following = { ...now, followUp: { of: { id: "older", date: "2024-05-01", label: "" }, actions: [] } };
    expect(latestEarlier(following, [latest, older])).toEqual(older);
    expect(latestEarlier(following, [latest, { ...older, track: "health-care" }])).toEqual(latest);
  });

  it("is nothing without others, and never the run itself", () => {
    expect(latestEarlier(now, [])).toBeNull();
    expect(latestEarlier(now, [before({ id: "now" })])).toBeNull();
  });

  it.each<[string, Partial<Evaluation>]>([
    ["of the same day", { date: now.date }],
    ["of a later day", { date: "2026-04-01" }],
    ["without a day", { date: "" }],
    ["of another organisation", { organisation: { name: "Norrköping", code: null } }],
    ["of another unit", { unit: "Skolan" }],
    ["of another track", { track: null }],
    ["by another assessment", { assessment: { ...now.assessment, id: "other" } }],
    ["by another version", { assessment: { ...now.assessment, version: "0.9.0" } }],
    ["in another variant", { scope: { ...now.scope, variant: "full" } }],
  ])("is no run %s", (_, changes) => {
    expect(latestEarlier(now, [before(changes)])).toBeNull();
  });

  it("is told by the code where both have one, whatever they are called", () => {
    const coded = { ...now, organisation: { name: "Mittköping", code: "9999" } };
    const renamed = before({ organisation: { name: "Mittköpings kommun", code: "9999" } });
    expect(latestEarlier(coded, [renamed])).toEqual(renamed);
    expect(latestEarlier(coded, [before({ organisation: { name: "Mittköping", code: "9998" } })])).toBeNull();
  });

  it("is told by the name where a code is missing, without regard to case and how letters are composed", () => {
    const decomposed = before({ organisation: { name: " mittko\u0308ping ", code: "9999" } });
    expect(latestEarlier(now, [decomposed])).toEqual(decomposed);
    const nameless = { ...now, organisation: { name: " ", code: null } };
    expect(latestEarlier(nameless, [before({ organisation: { name: "", code: null } })])).toBeNull();
  });
});
