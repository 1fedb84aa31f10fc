import { afterEach, expect, test, vi } from "vitest";
import { keepDrafts, keepIsAloneHere, keepPlan, readDrafts, readIsAloneHere, readPlan } from "#app/room-memory.ts";
import type { RunAddress } from "#app/routes.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { agreeing } from "#tests/support/collected.ts";

const run: RunAddress = { shelf: "evaluation", id: "a" };
const other: RunAddress = { shelf: "example", id: "a" };
const drafts = (of: RunAddress) => readDrafts(of, smallAssessment, evaluationWith(smallAssessment));
const noPlan = { sheet: "", clock: null };
const plan = { sheet: "half-day", clock: { used: 60_000, since: null, seen: 5 } };

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test("counts and time are kept for their own run, under names that clearing the browser takes away", () => {
  keepDrafts(run, { "ground-plan": { round: 0, counts: agreeing } });
  keepPlan(run, plan);
  expect([drafts(run), drafts(other)]).toEqual([{ "ground-plan": agreeing }, {}]);
  expect([readPlan(run, 9), readPlan(other, 9)]).toEqual([
    { sheet: "half-day", clock: { used: 60_000, since: null, seen: 9 } },
    noPlan,
  ]);
  expect(Object.keys(localStorage).every((key) => key.startsWith("niosteg"))).toBe(true);
});

test("nothing is left when nothing waits and nothing is chosen", () => {
  keepDrafts(run, { "ground-plan": { round: 0, counts: agreeing } });
  keepPlan(run, plan);
  keepDrafts(run, {});
  keepPlan(run, noPlan);
  expect(Object.keys(localStorage)).toEqual([]);
});

test("who is in the room is kept for its own run, until it is asked again", () => {
  keepIsAloneHere(run, false);
  expect([readIsAloneHere(run), readIsAloneHere(other)]).toEqual([false, null]);
  keepIsAloneHere(run, null);
  expect([readIsAloneHere(run), Object.keys(localStorage)]).toEqual([null, []]);
});

test("what cannot be read counts as nothing", () => {
  const texts = ["", "{", "7", '{"ground-plan":{"round":0}}', '{"sheet":"","clock":{"used":"long"}}'];
  for (const text of texts) {
    localStorage.setItem("niosteg-room-marks/evaluation/a", text);
    localStorage.setItem("niosteg-room-time/evaluation/a", text);
    expect([drafts(run), readPlan(run, 0)]).toEqual([{}, noPlan]);
  }
});

test("a browser that refuses storage keeps nothing and stops nobody", () => {
  const refuse = () => {
    throw new Error("SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  keepDrafts(run, { "ground-plan": { round: 0, counts: agreeing } });
  keepPlan(run, noPlan);
  expect([drafts(run), readPlan(run, 0)]).toEqual([{}, noPlan]);
});
