import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import type { Action, Answer, Evaluation } from "#domain/evaluation.ts";
import { createIndicator } from "#domain/indicators.ts";
import { createAction } from "#domain/evaluation.ts";
import { checkEvaluation } from "#domain/evaluation-check.ts";
import { claimedAssessmentId } from "#domain/evaluation-header.ts";
import { gardenExample, gardenFolder } from "../fixtures/garden.ts";

const read = readAssessmentFolder(gardenFolder);
if (!read.ok) throw new Error("the fixture has faults");
const garden = read.content.assessment;
const example = JSON.parse(readFileSync(gardenExample, "utf8")) as Evaluation;
const levels = [0, 0.25, 0.5, 1];

const faultsOf = (value: unknown): unknown => {
  const result = checkEvaluation(garden, value);
  return result.ok ? [] : result.faults;
};
const withAnswer = (change: Partial<Answer>, id = "plan-known"): Evaluation => ({
  ...example,
  answers: { [id]: { ...example.answers["plan-known"]!, ...change } },
});
const action = createAction("a1", { text: "Rita", step: "plan", question: null, why: "", templates: [] });

const followingUp = (...actions: readonly Action[]): Evaluation => ({
  ...example,
  followUp: {
    of: { id: "last", date: "2025-03-12", label: "" },
    actions: actions.map((one) => ({ action: one, verdict: null, why: "" })),
  },
});

test("a followed-up action may be of a step and a template that are gone, and says whether why stays here", () => {
  const gone = { ...action, step: "gone", question: "gone", templates: ["gone"] };
  expect(faultsOf(followingUp(gone))).toEqual([]);
  const staying = followingUp(action);
  staying.followUp!.actions[0]!.staysHere = true;
  expect(checkEvaluation(garden, staying)).toEqual({ ok: true, evaluation: staying });
});

test("a whole evaluation is handed back as it is", () => {
  expect(checkEvaluation(garden, example)).toEqual({ ok: true, evaluation: example });
});

describe("a value that is no evaluation", () => {
  test.each([
    [[], "list"],
    [5, "number"],
    [null, "nothing"],
    ["niosteg-evaluation", "text"],
    [true, "truth"],
    [{}, "other"],
    [{ type: "FeatureCollection", features: [] }, "other"],
  ])("%j is told apart", (value, found) => {
    expect(faultsOf(value)).toEqual([{ code: "not-an-evaluation", path: [], values: { found } }]);
  });
});

describe("an evaluation that cannot be opened", () => {
  test.each<[string, unknown, unknown]>([
    [
      "another format version",
      { ...example, formatVersion: 3 },
      { code: "unknown-version", path: ["formatVersion"], values: { found: "3", known: 2 } },
    ],
    [
      "no format version",
      { ...example, formatVersion: undefined },
      { code: "unknown-version", path: ["formatVersion"], values: { found: "", known: 2 } },
    ],
    [
      "another assessment",
      { ...example, assessment: { id: "connect", version: "1.0.0" } },
      { code: "unknown-assessment", path: ["assessment", "id"], values: { found: "connect" } },
    ],
    [
      "another version of the assessment",
      { ...example, assessment: { id: "uneven", version: "3.0.0" } },
      {
        code: "other-assessment-version",
        path: ["assessment", "version"],
        values: { found: "3.0.0", known: "2.1.0" },
      },
    ],
    [
      "text where a list belongs",
      { ...example, actions: "none" },
      { code: "bad-shape", path: ["actions"], values: { expected: "list" } },
    ],
    [
      "an empty list where answers belong",
      { ...example, answers: [] },
      { code: "bad-shape", path: ["answers"], values: { expected: "group" } },
    ],
    [
      "an entry too many",
      { ...example, score: 3 },
      { code: "bad-shape", path: ["score"], values: { expected: "absent" } },
    ],
    [
      "an entry too few",
      { ...example, unit: undefined },
      { code: "bad-shape", path: ["unit"], values: { expected: "text" } },
    ],
    [
      "no steps at all",
      { ...example, scope: { steps: [], variant: "quick" } },
      { code: "bad-shape", path: ["scope", "steps"], values: { expected: "present" } },
    ],
    [
      "a level off the scale",
      withAnswer({ mark: 99 }),
      { code: "unknown-level", path: ["answers", "plan-known", "mark"], values: { value: 99, levels } },
    ],
    [
      "an unknown word for a mark",
      { ...example, answers: { "plan-known": { ...example.answers["plan-known"], mark: "maybe" } } },
      { code: "bad-shape", path: ["answers", "plan-known", "mark"], values: { expected: "choice" } },
    ],
    [
      "a question's target off the scale",
      withAnswer({ target: 0.3 }),
      { code: "unknown-level", path: ["answers", "plan-known", "target"], values: { value: 0.3, levels } },
    ],
    [
      "an unknown question",
      withAnswer({}, "plan-forgotten"),
      { code: "unknown-question", path: ["answers", "plan-forgotten"], values: { id: "plan-forgotten" } },
    ],
    [
      "not relevant with a blank reason",
      withAnswer({ mark: "not-relevant", reason: "  " }),
      {
        code: "not-relevant-without-reason",
        path: ["answers", "plan-known", "reason"],
        values: { id: "plan-known" },
      },
    ],
    [
      "a target for an unknown step",
      { ...example, targets: { soil: 1 } },
      { code: "unknown-step", path: ["targets", "soil"], values: { id: "soil" } },
    ],
    [
      "a step's target off the scale",
      { ...example, targets: { plan: 0.75 } },
      { code: "unknown-level", path: ["targets", "plan"], values: { value: 0.75, levels } },
    ],
    [
      "an unknown step among the chosen",
      { ...example, scope: { steps: ["soil"], variant: "quick" } },
      { code: "unknown-step", path: ["scope", "steps", 0], values: { id: "soil" } },
    ],
    [
      "a step chosen twice",
      { ...example, scope: { steps: ["plan", "plan"], variant: "quick" } },
      { code: "duplicate-step", path: ["scope", "steps", 1], values: { id: "plan" } },
    ],
    [
      "an unknown variant",
      { ...example, scope: { steps: ["plan"], variant: "short" } },
      { code: "unknown-variant", path: ["scope", "variant"], values: { id: "short" } },
    ],
    [
      "an unknown track",
      { ...example, track: "outdoors" },
      { code: "unknown-track", path: ["track"], values: { id: "outdoors" } },
    ],
    [
      "two actions with one id",
      { ...example, actions: [action, action] },
      { code: "duplicate-action", path: ["actions", 1, "id"], values: { id: "a1" } },
    ],
    [
      "an action from an unknown question",
      { ...example, actions: [{ ...action, question: "soil-known" }] },
      { code: "unknown-question", path: ["actions", 0, "question"], values: { id: "soil-known" } },
    ],
    [
      "an action with an unknown template",
      { ...example, actions: [{ ...action, templates: ["day-log", "night-log"] }] },
      { code: "unknown-template", path: ["actions", 0, "templates", 1], values: { id: "night-log" } },
    ],
    [
      "a day that is not in the calendar",
      { ...example, actions: [{ ...action, finish: "2026-02-29" }] },
      { code: "impossible-date", path: ["actions", 0, "finish"], values: { value: "2026-02-29" } },
    ],
    [
      "two followed-up actions with one id",
      followingUp(action, action),
      { code: "duplicate-action", path: ["followUp", "actions", 1, "action", "id"], values: { id: "a1" } },
    ],
    [
      "two indicators of a followed-up action with one id",
      followingUp({ ...action, indicators: [createIndicator("i1"), createIndicator("i1")] }),
      {
        code: "duplicate-indicator",
        path: ["followUp", "actions", 0, "action", "indicators", 1, "id"],
        values: { id: "i1" },
      },
    ],
    [
      "a day of a followed-up action that is not in the calendar",
      followingUp({ ...action, finish: "2026-02-29" }),
      {
        code: "impossible-date",
        path: ["followUp", "actions", 0, "action", "finish"],
        values: { value: "2026-02-29" },
      },
    ],
    [
      "a day of its measurements that is not in the calendar",
      followingUp({
        ...action,
        indicators: [{ ...createIndicator("i1"), measurements: [{ value: 1, date: "2026-04-31", remark: "" }] }],
      }),
      {
        code: "impossible-date",
        path: ["followUp", "actions", 0, "action", "indicators", 0, "measurements", 0, "date"],
        values: { value: "2026-04-31" },
      },
    ],
    [
      "a day written in another way",
      { ...example, date: "12/3 2026" },
      { code: "bad-shape", path: ["date"], values: { expected: "form" } },
    ],
  ])("%s is refused", (_name, value, fault) => {
    expect(faultsOf(value)).toEqual([fault]);
  });

  test.each(["2024-02-29", "2000-02-29", "2026-12-31"])("%s is a day like any other", (date) => {
    expect(faultsOf({ ...example, date })).toEqual([]);
  });

  test.each(["2100-02-29", "2026-04-31"])("%s is not in the calendar", (date) => {
    expect(faultsOf({ ...example, date })).toEqual([
      { code: "impossible-date", path: ["date"], values: { value: date } },
    ]);
  });

  test.each(["__proto__", "constructor", "prototype"])("the key %s is refused wherever it stands", (key) => {
    const text = JSON.stringify(example).replace('"answers":{', `"answers":{"${key}":{"mark":1},`);
    expect(faultsOf(JSON.parse(text))).toEqual([{ code: "forbidden-key", path: ["answers", key], values: { key } }]);
  });
});

describe("any JSON value", () => {
  test("gives a result and never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(checkEvaluation(garden, value).ok).toBe(false);
      }),
    );
  });

  test("put anywhere in an evaluation gives a result and never throws", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(example)), fc.jsonValue(), (key, value) => {
        const result = checkEvaluation(garden, { ...example, [key]: value });
        expect(result.ok || result.faults.length > 0).toBe(true);
      }),
    );
  });

  test("nested a hundred thousand deep is refused without exhausting the stack", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(faultsOf({ ...example, unit: deep })).toEqual([
      { code: "bad-shape", path: ["unit"], values: { expected: "text" } },
    ]);
  });
});

test("the assessment that a value belongs to is read without trusting it", () => {
  expect([example, { assessment: { id: 5 } }, { assessment: null }, null, []].map(claimedAssessmentId)).toEqual([
    "uneven",
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

describe("faults of shape and of meaning in one document", () => {
  test("are told together, wherever the parts can be judged apart", () => {
    const damaged = {
      ...withAnswer({ mark: 99 }),
      answers: { ...withAnswer({ mark: 99 }).answers, "plan-written": { mark: "three" } },
      unit: 5,
      extra: 1,
      date: "2026-02-30",
      actions: [
        { ...action, amount: -1 },
        { ...action, step: "nowhere" },
      ],
    };
    const codes = (faultsOf(damaged) as { code: string; path: unknown[] }[]).map(
      ({ code, path }) => `${code} ${path.join(".")}`,
    );
    expect(codes).toContain("bad-shape unit");
    expect(codes).toContain("bad-shape extra");
    expect(codes).toContain("bad-shape actions.0.amount");
    expect(codes).toContain("unknown-level answers.plan-known.mark");
    expect(codes).toContain("impossible-date date");
    expect(codes.filter((line) => line.startsWith("bad-shape answers.plan-written"))).not.toEqual([]);
    expect(codes.filter((line) => line.includes("nowhere"))).toEqual([]);
  });

  test("are told the first only where there may be one for each of very many parts", () => {
    const heavy = { ...example, actions: Array.from({ length: 60_000 }, () => ({ wrong: 1 })) };
    expect((faultsOf(heavy) as unknown[]).length).toBe(1);
  });
});

describe("marks given apart", () => {
  const given = { id: "p1", role: "", at: "2026-03-12T09:00:00Z", by: "file" as const, marks: {}, notes: {} };
  const round = { levels: [0, 2, 1, 0], unknown: 1, notRelevant: 0 };
  const holding = (collected: unknown) => ({ ...example, collected });

  test("are handed back as they are", () => {
    const whole = holding({
      rounds: { "plan-known": [round, round] },
      respondents: [
        { ...given, by: "interview", marks: { "plan-known": 0, "plant-measured": "unknown" }, notes: { plan: "Vi" } },
      ],
    });
    expect(checkEvaluation(garden, whole)).toEqual({ ok: true, evaluation: whole });
  });

  test.each<[string, unknown, unknown]>([
    [
      "a round of an unknown question",
      { rounds: { gone: [round] }, respondents: [] },
      { code: "unknown-question", path: ["collected", "rounds", "gone"], values: { id: "gone" } },
    ],
    [
      "a round of another scale",
      { rounds: { "plan-known": [round, { ...round, levels: [1, 2, 3] }] }, respondents: [] },
      {
        code: "other-scale",
        path: ["collected", "rounds", "plan-known", 1, "levels"],
        values: { found: 3, levels: 4 },
      },
    ],
    [
      "more marks than a room holds",
      { rounds: { "plan-known": [{ ...round, unknown: 501 }] }, respondents: [] },
      {
        code: "bad-shape",
        path: ["collected", "rounds", "plan-known", 0, "unknown"],
        values: { expected: "within-limits" },
      },
    ],
    [
      "half a person",
      { rounds: { "plan-known": [{ ...round, unknown: 0.5 }] }, respondents: [] },
      {
        code: "bad-shape",
        path: ["collected", "rounds", "plan-known", 0, "unknown"],
        values: { expected: "within-limits" },
      },
    ],
    [
      "a question whose rounds are none",
      { rounds: { "plan-known": [] }, respondents: [] },
      { code: "bad-shape", path: ["collected", "rounds", "plan-known"], values: { expected: "present" } },
    ],
    [
      "six rounds",
      { rounds: { "plan-known": [round, round, round, round, round, round] }, respondents: [] },
      { code: "bad-shape", path: ["collected", "rounds", "plan-known"], values: { expected: "shorter" } },
    ],
    [
      "rounds in a list",
      { rounds: [], respondents: [] },
      { code: "bad-shape", path: ["collected", "rounds"], values: { expected: "group" } },
    ],
    [
      "a person's notes in a list",
      { rounds: {}, respondents: [given, { ...given, id: "p2", notes: [] }] },
      { code: "bad-shape", path: ["collected", "respondents", 1, "notes"], values: { expected: "group" } },
    ],
    [
      "a hundred and one people",
      { rounds: {}, respondents: Array.from({ length: 101 }, (_, index) => ({ ...given, id: `p${index}` })) },
      { code: "bad-shape", path: ["collected", "respondents"], values: { expected: "shorter" } },
    ],
    [
      "a person twice",
      { rounds: {}, respondents: [given, { ...given, role: "chef" }] },
      { code: "duplicate-respondent", path: ["collected", "respondents", 1, "id"], values: { id: "p1" } },
    ],
    [
      "a person's answer to an unknown question",
      { rounds: {}, respondents: [{ ...given, marks: { gone: 0 } }] },
      {
        code: "unknown-question",
        path: ["collected", "respondents", 0, "marks", "gone"],
        values: { id: "gone" },
      },
    ],
    [
      "a person's level off the scale",
      { rounds: {}, respondents: [{ ...given, marks: { "plan-known": 2 } }] },
      {
        code: "unknown-level",
        path: ["collected", "respondents", 0, "marks", "plan-known"],
        values: { value: 2, levels },
      },
    ],
    [
      "a blank said as null",
      { rounds: {}, respondents: [{ ...given, marks: { "plan-known": null } }] },
      {
        code: "bad-shape",
        path: ["collected", "respondents", 0, "marks", "plan-known"],
        values: { expected: "choice" },
      },
    ],
    [
      "a person's note on an unknown step",
      { rounds: {}, respondents: [{ ...given, notes: { gone: "" } }] },
      { code: "unknown-step", path: ["collected", "respondents", 0, "notes", "gone"], values: { id: "gone" } },
    ],
    [
      "a day that is in no calendar",
      { rounds: {}, respondents: [{ ...given, at: "2026-02-30T09:00:00Z" }] },
      { code: "impossible-date", path: ["collected", "respondents", 0, "at"], values: { value: "2026-02-30" } },
    ],
    [
      "a name",
      { rounds: {}, respondents: [{ ...given, name: "Anna" }] },
      { code: "bad-shape", path: ["collected", "respondents", 0, "name"], values: { expected: "absent" } },
    ],
  ])("are refused with %s", (_, collected, fault) => {
    expect(faultsOf(holding(collected))).toEqual([fault]);
  });
});
