import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkContribution } from "#domain/contribution-check.ts";
import { smallAssessment } from "#tests/support/assessments.ts";
import { aContribution, anExperience } from "#tests/support/contributions.ts";

const check = (value: unknown) => checkContribution(smallAssessment, value);
const withOne = (change: object) => ({ ...aContribution, experiences: [{ ...anExperience, ...change }] });
const faultsOf = (value: unknown) => {
  const checked = check(value);
  return checked.ok ? [] : checked.faults;
};

test("a whole contribution passes, as does one to another version of the assessment", () => {
  const older = { ...aContribution, assessment: { id: "small", version: "0.9.0" } };
  expect(check(aContribution)).toEqual({ ok: true, contribution: aContribution });
  expect(check(older)).toEqual({ ok: true, contribution: older });
});

test("one that nobody has put a name to or an experience in may still be kept", () => {
  expect(faultsOf({ ...aContribution, origin: "", experiences: [] })).toEqual([]);
});

describe.each<[string, unknown, string]>([
  ["a list", [], "list"],
  ["nothing", null, "nothing"],
  ["a text", "x", "text"],
  ["an evaluation", { ...aContribution, type: "niosteg-evaluation" }, "other"],
])("%s", (_name, value, found) => {
  test("is not a contribution", () => {
    expect(faultsOf(value)).toEqual([{ code: "not-a-contribution", path: [], values: { found } }]);
  });
});

test.each(["__proto__", "constructor", "prototype"])("the key %s is refused at any depth", (key) => {
  const value: unknown = JSON.parse(`{"experiences":[{"${key}":{"polluted":true}}]}`);
  expect(faultsOf(value)).toEqual([{ code: "forbidden-key", path: ["experiences", 0, key], values: { key } }]);
  expect(({} as Record<string, unknown>)["polluted"]).toBe(undefined);
});

test("a format version of another day is named", () => {
  expect(faultsOf({ ...aContribution, formatVersion: 2 })).toEqual([
    { code: "unknown-version", path: ["formatVersion"], values: { found: "2", known: 1 } },
  ]);
});

test("another assessment is named", () => {
  expect(faultsOf({ ...aContribution, assessment: { id: "other", version: "1.0.0" } })).toEqual([
    { code: "unknown-assessment", path: ["assessment", "id"], values: { found: "other" } },
  ]);
});

test("an unknown step and a repeated experience are pointed out", () => {
  const repeated = { ...aContribution, experiences: [anExperience, { ...anExperience, step: "cellar" }] };
  expect(faultsOf(repeated)).toEqual([
    { code: "duplicate-experience", path: ["experiences", 1, "id"], values: { id: "dig-first" } },
    { code: "unknown-step", path: ["experiences", 1, "step"], values: { id: "cellar" } },
  ]);
});

test("a day that is not in the calendar is pointed out", () => {
  expect(faultsOf({ ...aContribution, created: "2026-02-30T09:00:00Z" })).toEqual([
    { code: "impossible-date", path: ["created"], values: { value: "2026-02-30" } },
  ]);
});

describe.each<[string, unknown, (string | number)[], string]>([
  ["a key it does not know", { ...aContribution, extra: 1 }, ["extra"], "absent"],
  ["an unknown key in an experience", withOne({ name: "Anna" }), ["experiences", 0, "name"], "absent"],
  ["no title", withOne({ title: " " }), ["experiences", 0, "title"], "present"],
  ["a title of 201 characters", withOne({ title: "x".repeat(201) }), ["experiences", 0, "title"], "shorter"],
  ["nothing done", withOne({ did: "" }), ["experiences", 0, "did"], "present"],
  ["4001 characters of what worked", withOne({ worked: "x".repeat(4001) }), ["experiences", 0, "worked"], "shorter"],
  ["a number for a text", withOne({ hindered: 1 }), ["experiences", 0, "hindered"], "text"],
  ["no contact role", withOne({ contactRole: undefined }), ["experiences", 0, "contactRole"], "text"],
  ["an origin of 201 characters", { ...aContribution, origin: "x".repeat(201) }, ["origin"], "shorter"],
  ["a time in words", { ...aContribution, created: "i går" }, ["created"], "form"],
  [
    "201 experiences",
    { ...aContribution, experiences: Array.from({ length: 201 }, (_, at) => ({ ...anExperience, id: String(at) })) },
    ["experiences"],
    "shorter",
  ],
])("a contribution with %s", (_name, value, path, expected) => {
  test("is refused with its place", () => {
    expect(faultsOf(value)).toEqual([{ code: "bad-shape", path, values: { expected } }]);
  });
});

test("the limits themselves are let through", () => {
  const full = {
    ...aContribution,
    origin: "x".repeat(200),
    experiences: Array.from({ length: 200 }, (_, at) => ({
      ...anExperience,
      id: String(at),
      title: "x".repeat(200),
      did: "x".repeat(4000),
    })),
  };
  expect(faultsOf(full)).toEqual([]);
});

test("no JSON value makes it throw", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(typeof check(value).ok).toBe("boolean");
    }),
  );
});
