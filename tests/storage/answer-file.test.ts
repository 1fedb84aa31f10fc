import { describe, expect, test } from "vitest";
import { createIndividualAnswers, type IndividualAnswers } from "#domain/individual-answers.ts";
import { answerFileName, readAnswerFile, writeAnswerFile } from "#storage/answer-file.ts";
import { smallAssessment } from "#tests/support/assessments.ts";

const blank = createIndividualAnswers(smallAssessment, { id: "person-1", now: "2026-03-12T09:00:00Z" });
const answers: IndividualAnswers = {
  ...blank,
  role: "manager",
  marks: { "ground-plan": 0, "ground-people": "unknown", "walls-start": "not-relevant" },
  notes: { ground: "Vi har börjat." },
};
const read = (text: string) => readAnswerFile(new File([text], "a.niosteg-svar.json"), smallAssessment);
const readValue = (value: unknown) => read(JSON.stringify(value));

test("what is written is read back, and written again to the same bytes whatever order its keys came in", async () => {
  const text = writeAnswerFile(answers);
  expect(await read(text)).toEqual({ kind: "whole", answers });
  expect(await read(`\uFEFF${text}`)).toEqual({ kind: "whole", answers });
  expect(writeAnswerFile(Object.fromEntries(Object.entries(answers).toReversed()) as IndividualAnswers)).toBe(text);
});

test("the file is plain JSON that a person can read, with its kind first", () => {
  expect(writeAnswerFile({ ...blank, marks: { "walls-start": 3 } })).toBe(`{
  "type": "niosteg-answers",
  "formatVersion": 1,
  "assessment": {
    "id": "small",
    "version": "1.0.0",
    "digest": "${blank.assessment.digest}"
  },
  "id": "person-1",
  "role": "",
  "created": "2026-03-12T09:00:00Z",
  "marks": {
    "walls-start": 3
  },
  "notes": {}
}
`);
});

test("the file is named after its day, the role and the start of its id", () => {
  expect(answerFileName(blank, "")).toBe("2026-03-12_svar_pers.niosteg-svar.json");
  expect(answerFileName(answers, "Chef för äldre/vård")).toBe("2026-03-12_Chef-for-aldre-vard_pers.niosteg-svar.json");
});

describe("is damaged", () => {
  test.each<[string, string, unknown]>([
    ["a file that is cut off", "{", { code: "not-json", path: [], values: { line: 1, column: 2 } }],
    ["a list", "[]", { code: "not-answers", path: [], values: { found: "list" } }],
    ["an evaluation", '{"type":"niosteg-evaluation"}', { code: "not-answers", path: [], values: { found: "other" } }],
    [
      "a way to every object",
      '{"type":"niosteg-answers","marks":{"__proto__":{"polluted":true}}}',
      { code: "forbidden-key", path: ["marks", "__proto__"], values: { key: "__proto__" } },
    ],
    ["lists in lists", "[".repeat(5000), { code: "too-deep", path: [], values: { levels: 40 } }],
    [
      "a newer format",
      JSON.stringify({ ...answers, formatVersion: 2 }),
      { code: "unknown-version", path: ["formatVersion"], values: { found: "2", known: 1 } },
    ],
    [
      "a name",
      JSON.stringify({ ...answers, name: "Anna" }),
      { code: "bad-shape", path: ["name"], values: { expected: "absent" } },
    ],
    [
      "marks in a list",
      JSON.stringify({ ...answers, marks: [] }),
      { code: "bad-shape", path: ["marks"], values: { expected: "group" } },
    ],
    [
      "an unknown question",
      JSON.stringify({ ...answers, marks: { nowhere: 1 } }),
      { code: "unknown-question", path: ["marks", "nowhere"], values: { id: "nowhere" } },
    ],
    [
      "a level off the scale",
      JSON.stringify({ ...answers, marks: { "ground-plan": 9 } }),
      {
        code: "unknown-level",
        path: ["marks", "ground-plan"],
        values: { value: 9, levels: [0, 1, 2, 3, 4, 5] },
      },
    ],
    [
      "a note on an unknown step",
      JSON.stringify({ ...answers, notes: { nowhere: "" } }),
      { code: "unknown-step", path: ["notes", "nowhere"], values: { id: "nowhere" } },
    ],
    [
      "a day that is in no calendar",
      JSON.stringify({ ...answers, created: "2026-02-30T09:00:00Z" }),
      { code: "impossible-date", path: ["created"], values: { value: "2026-02-30" } },
    ],
  ])("when it is %s", async (_, text, fault) => {
    expect(await read(text)).toEqual({ kind: "damaged", fault });
  });

  test("when it is larger than 1 MB, without being read", async () => {
    const file = { name: "a", size: 1_000_001, text: () => Promise.reject(new Error("The file was read.")) };
    expect(await readAnswerFile(file, smallAssessment)).toEqual({
      kind: "damaged",
      fault: { code: "answers-too-large", path: [], values: { megabytes: 1 } },
    });
  });

  test("when the browser cannot read it", async () => {
    const file = { name: "a", size: 10, text: () => Promise.reject(new Error("It was removed.")) };
    expect(await readAnswerFile(file, smallAssessment)).toEqual({
      kind: "damaged",
      fault: { code: "not-json", path: [], values: { line: null, column: null } },
    });
  });
});

describe("is of another version", () => {
  test.each<[string, Partial<IndividualAnswers["assessment"]>, unknown]>([
    [
      "when it answers another assessment",
      { id: "other" },
      { code: "unknown-assessment", path: ["assessment", "id"], values: { found: "other" } },
    ],
    [
      "when the version is another",
      { version: "0.9.0" },
      {
        code: "other-assessment-version",
        path: ["assessment", "version"],
        values: { found: "0.9.0", known: "1.0.0" },
      },
    ],
    [
      "when the version is the same and the questions are not",
      { digest: "0".repeat(64) },
      { code: "definition-differs", path: [], values: { id: "small", version: "1.0.0" } },
    ],
  ])("%s, whatever it answers", async (_, change, fault) => {
    const assessment = { ...answers.assessment, ...change };
    expect(await readValue({ ...answers, assessment, marks: { gone: 77 } })).toEqual({ kind: "other-version", fault });
  });
});
