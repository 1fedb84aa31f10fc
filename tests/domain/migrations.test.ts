import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkEvaluation } from "#domain/evaluation-check.ts";
import { formatVersion } from "#domain/evaluation.ts";
import { migrateEvaluation } from "#domain/migrations.ts";
import { connectAssessment } from "#tests/support/assessments.ts";

/** As released; files here are never changed. */
const released = (version: number): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/files/evaluation-${version}.niosteg.json`, import.meta.url), "utf8"));

describe("a file of an older format", () => {
  it.each([1])("version %i opens as this version", (version) => {
    const checked = checkEvaluation(connectAssessment, released(version));
    expect(checked.ok ? checked.evaluation.formatVersion : checked.faults).toEqual(formatVersion);
  });

  it("keeps what was said of a measure word for word, and guesses no numbers", () => {
    const checked = checkEvaluation(connectAssessment, released(1));
    if (!checked.ok) throw new Error("The released file does not open.");
    const indicators = checked.evaluation.actions.map((action) => action.indicators);
    expect(indicators[0]).toEqual([
      {
        id: "action-1-1",
        name: "",
        unit: "",
        baseline: { value: null, date: "" },
        target: { value: null, date: "" },
        source: { kind: null, text: "", survey: [] },
        frequency: null,
        owner: "",
        threshold: { when: "below", value: null },
        measurements: [],
        remark: "1 av 3 verksamhetsområden omfattas\n3 av 3 verksamhetsområden omfattas\nDecember 2026",
      },
    ]);
    expect(indicators.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 0, 0, 1, 1]);
  });

  it("changes nothing else", () => {
    const before = released(1) as Record<string, unknown>;
    const after = migrateEvaluation(before) as Record<string, unknown>;
    const same = ["id", "organisation", "roles", "scope", "vision", "targets", "changed", "date"];
    expect(same.map((key) => after[key])).toEqual(same.map((key) => before[key]));
    expect(Object.keys(after).filter((key) => !(key in before))).toEqual([
      "minReaderVersion",
      "revision",
      "decision",
      "focus",
      "followUp",
      "result",
      "log",
    ]);
  });
});

/** What version 1 had, with `action` as its only action; parts of a document that are not groups stand as they are. */
const version1 = (action: unknown) => ({
  formatVersion: 1,
  id: "run",
  answers: { first: { mark: 0 }, second: null, third: ["x"] },
  notes: { ground: { success: "Yes" }, walls: "Brick" },
  actions: [action, "not an action", null],
});
const indicator = {
  name: "",
  unit: "",
  baseline: { value: null, date: "" },
  target: { value: null, date: "" },
  source: { kind: null, text: "", survey: [] },
  frequency: null,
  owner: "",
  threshold: { when: "below", value: null },
  measurements: [],
};

describe("from version 1 to 2", () => {
  it("gives each part what it lacks, and leaves what is no such part", () => {
    const measure = { baseline: "Two", target: "Three", when: "May" };
    expect(migrateEvaluation(version1({ id: "a", text: "Do", measure }))).toEqual({
      formatVersion: 2,
      minReaderVersion: 2,
      revision: 0,
      id: "run",
      decision: { status: "draft", body: "", date: "", reference: "" },
      focus: [],
      followUp: null,
      result: null,
      log: [],
      answers: { first: { mark: 0, staysHere: false }, second: null, third: ["x"] },
      notes: { ground: { success: "Yes", staysHere: false }, walls: "Brick" },
      actions: [
        {
          id: "a",
          text: "Do",
          risks: "",
          indicators: [{ ...indicator, id: "a-1", remark: "Two\nThree\nMay" }],
        },
        "not an action",
        null,
      ],
    });
  });

  it.each<[string, unknown, unknown]>([
    ["some texts", { baseline: "", target: "Three", when: "  " }, [{ ...indicator, id: "a-1", remark: "Three" }]],
    ["texts with space about them", { baseline: " Two " }, [{ ...indicator, id: "a-1", remark: " Two " }]],
    ["no text", { baseline: "", target: " ", when: "" }, []],
    ["values that are no texts", { baseline: 2, target: null, when: ["May"] }, []],
    ["nothing", undefined, undefined],
    ["a text", "Two", "Two"],
  ])("makes of a measure that is %s the indicators %j", (_, measure, indicators) => {
    const after = migrateEvaluation(version1({ id: "a", measure })) as { actions: readonly unknown[] };
    expect(after.actions[0]).toEqual({ id: "a", risks: "", indicators });
  });

  it("keeps an indicator's id within what an id may be", () => {
    const id = "a".repeat(100);
    const after = migrateEvaluation(version1({ id, measure: { when: "May" } })) as {
      actions: readonly { indicators: readonly { id: string }[] }[];
    };
    expect(after.actions[0]!.indicators[0]!.id).toBe(id);
  });

  it.each([null, "none", 5, [["a"]]])("leaves answers, notes and actions that are %j as they are", (value) => {
    const document = { formatVersion: 1, answers: value, notes: value, actions: value };
    const { answers, notes, actions } = migrateEvaluation(document) as Record<string, unknown>;
    expect([answers, notes, actions]).toEqual([value, value, value]);
  });

  it("leaves the document it was given untouched", () => {
    const document = version1({ id: "a", measure: { when: "May" } });
    const before = structuredClone(document);
    migrateEvaluation(document);
    expect(document).toEqual(before);
  });
});

describe("any other value", () => {
  it.each([[null], [5], ["text"], [[]], [[{ formatVersion: 1 }]], [{}], [{ formatVersion: "1" }]])(
    "%j is given back as it is",
    (value) => {
      expect(migrateEvaluation(value)).toBe(value);
    },
  );

  it.each([0, -1, 0.5, 3, 99, Number.NaN])("a document of version %d, which never was or is newer, too", (version) => {
    const document = { formatVersion: version, answers: {}, actions: [] };
    expect(migrateEvaluation(document)).toBe(document);
  });

  it("is given back as it is when it is of this format", () => {
    const value = { type: "niosteg-evaluation", formatVersion };
    expect(migrateEvaluation(value)).toEqual(value);
  });

  it("never makes the migration throw", () => {
    const parts = fc.record(
      { answers: fc.jsonValue(), notes: fc.jsonValue(), actions: fc.jsonValue(), measure: fc.jsonValue() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), parts), fc.oneof(fc.constant(1), fc.double()), (value, version) => {
        const document =
          typeof value === "object" && value !== null ? Object.assign({}, value, { formatVersion: version }) : value;
        expect(() => migrateEvaluation(document)).not.toThrow();
      }),
    );
  });
});
