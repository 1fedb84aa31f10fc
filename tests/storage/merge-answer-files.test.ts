import { describe, expect, test } from "vitest";
import type { Evaluation } from "#domain/evaluation.ts";
import { isAllowedEdit } from "#domain/edits.ts";
import { createIndividualAnswers, type IndividualAnswers } from "#domain/individual-answers.ts";
import { writeAnswerFile } from "#storage/answer-file.ts";
import { mergeAnswerFiles } from "#storage/merge-answer-files.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { person } from "#tests/support/collected.ts";
import { mutateFile, randomFrom } from "#tests/support/mutate-file.ts";

const cases = Number(process.env["NIOSTEG_CASES"] ?? 500);
const seed = Number(process.env["NIOSTEG_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const empty = evaluationWith(smallAssessment, {});
const morning = "2026-03-12T09:00:00Z";
const noon = "2026-03-12T12:00:00+01:00";

const answersOf = (id: string, overrides: Partial<IndividualAnswers> = {}): IndividualAnswers => ({
  ...createIndividualAnswers(smallAssessment, { id, now: morning }),
  marks: { "ground-plan": 2 },
  ...overrides,
});
const file = (name: string, answers: IndividualAnswers) => new File([writeAnswerFile(answers)], name);
const merge = (files: readonly File[], evaluation: Evaluation = empty) =>
  mergeAnswerFiles(evaluation, smallAssessment, files);
const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
const nothing = { used: [], damaged: [], otherVersion: [], duplicates: [], tooMany: [] };

test("of twelve files, the damaged, the older version's and the double are told apart and the rest used", async () => {
  const whole = Array.from({ length: 9 }, (_, index) => file(`${index}.json`, answersOf(`p${index}`)));
  const older = answersOf("p9");
  const merged = await merge([
    ...whole,
    new File([writeAnswerFile(answersOf("p10")).slice(0, 150)], "cut.json"),
    file("older.json", { ...older, assessment: { ...older.assessment, version: "0.9.0" } }),
    file("copy.json", answersOf("p3")),
  ]);
  expect(merged).toEqual({
    used: Array.from({ length: 9 }, (_, index) => ({
      name: `${index}.json`,
      respondent: person(`p${index}`, "", { "ground-plan": 2 }),
    })),
    damaged: [{ name: "cut.json", fault: expect.objectContaining({ code: "not-json" }) }],
    otherVersion: [
      {
        name: "older.json",
        fault: {
          code: "other-assessment-version",
          path: ["assessment", "version"],
          values: { found: "0.9.0", known: "1.0.0" },
        },
      },
    ],
    duplicates: [{ name: "copy.json", as: "3.json" }],
    tooMany: [],
  });
});

test("nothing comes of no files", async () => {
  expect(await merge([])).toEqual(nothing);
});

describe("of several files with the same id", () => {
  const late = answersOf("p", { created: noon, marks: { "ground-plan": 5 } });

  test("the one saved last is used, whichever comes first and whatever time zone it was saved in", async () => {
    const [a, b] = [file("a", answersOf("p")), file("b", late)];
    for (const files of [
      [a, b],
      [b, a],
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- two orders of the same
      const { used, duplicates } = await merge(files);
      expect([namesOf(used), duplicates]).toEqual([["b"], [{ name: "a", as: "b" }]]);
    }
  });

  test("the first of those saved at the same time is used", async () => {
    const same = answersOf("p", { created: "2026-03-12T10:00:00+01:00" });
    const { used, duplicates } = await merge([file("a", answersOf("p")), file("b", same)]);
    expect([namesOf(used), duplicates]).toEqual([["a"], [{ name: "b", as: "a" }]]);
  });

  test("the evaluation's own stays unless the file is newer", async () => {
    const evaluation = evaluationWith(
      smallAssessment,
      {},
      {
        collected: { rounds: {}, respondents: [person("p", "", {})] },
      },
    );
    expect(await merge([file("a", answersOf("p"))], evaluation)).toEqual({
      ...nothing,
      duplicates: [{ name: "a", as: null }],
    });
    expect(namesOf((await merge([file("b", late)], evaluation)).used)).toEqual(["b"]);
  });
});

describe("too many", () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_, index) => file(`${index}`, answersOf(`p${index}`)));

  test("are those past the sixtieth, which are not read", async () => {
    const unread = new File([], "60");
    unread.text = () => Promise.reject(new Error("The file was read."));
    const merged = await merge([...files(60), unread]);
    expect([merged.used.length, merged.tooMany, merged.damaged]).toEqual([60, ["60"], []]);
  });

  test("are those that the evaluation has no room for; one that takes its own place is none of them", async () => {
    const respondents = Array.from({ length: 99 }, (_, index) => person(`q${index}`, "", {}));
    const evaluation = evaluationWith(smallAssessment, {}, { collected: { rounds: {}, respondents } });
    const merged = await merge([...files(2), file("own", answersOf("q5", { created: noon }))], evaluation);
    expect([namesOf(merged.used), merged.tooMany]).toEqual([["0", "own"], ["1"]]);
  });
});

describe(`${cases} damaged files (NIOSTEG_SEED=${seed})`, () => {
  test(
    "neither throw nor stand in the way of a whole one, and what is used may be added",
    { timeout: 60 * 60_000 },
    async () => {
      process.stdout.write(`${cases} damaged answer files with NIOSTEG_SEED=${seed}\n`);
      const random = randomFrom(seed);
      const text = writeAnswerFile(
        answersOf("p", {
          role: "chef",
          marks: { "ground-plan": 0, "walls-start": "unknown" },
          notes: { roof: "Läcker." },
        }),
      );
      const told = { used: 0, damaged: 0, otherVersion: 0, duplicates: 0, tooMany: 0 };
      for (let index = 0; index < cases; index += 1) {
        const files = [new File([mutateFile(text, random)], "bad"), file("good", answersOf("other"))];
        // oxlint-disable-next-line no-await-in-loop -- one at a time, so that a fault is told by its number
        const merged = await merge(files);
        const respondents = merged.used.map(({ respondent }) => respondent);
        expect(
          respondents.some(({ id }) => id === "other"),
          `file ${index}`,
        ).toBe(true);
        const edit = { type: "respondents.add" as const, respondents, visit: null };
        expect(isAllowedEdit(smallAssessment, empty, edit), `file ${index}`).toBe(true);
        for (const key of Object.keys(told) as (keyof typeof told)[]) told[key] += merged[key].length;
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
      expect(told.damaged).toBeGreaterThan(cases / 3);
      expect(told.used + told.damaged + told.otherVersion + told.duplicates).toBe(2 * cases);
    },
  );
});
