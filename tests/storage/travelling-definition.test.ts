import { describe, expect, test } from "vitest";
import { structureDigest, wordsDigest } from "#domain/definition-digest.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { parseEvaluationFile, writeEvaluationFile } from "#storage/evaluation-file.ts";
import { garden, gardenDefinition, gardenEvaluation as evaluation } from "#tests/support/garden-file.ts";

const definition = gardenDefinition();
const text = writeEvaluationFile(evaluation, definition);
const faultsOf = (source: string, known?: typeof garden): unknown => {
  const result = parseEvaluationFile(source, () => known);
  return result.ok ? [] : result.faults;
};
type Written = Evaluation & { definition: typeof definition; assessment: Record<string, string> };
const changed = (change: (file: Written) => unknown): string => {
  const file = JSON.parse(text) as Written;
  return JSON.stringify(change(file) ?? file);
};

describe("a file with its definition", () => {
  test("says which definition it was made on, in two digests, and carries it last", () => {
    const file = JSON.parse(text) as Written;
    expect(file.assessment).toEqual({
      id: "uneven",
      version: "2.1.0",
      digest: structureDigest(garden),
      wordsDigest: wordsDigest(definition.words["sv"]!),
    });
    expect(Object.keys(file).at(-1)).toBe("definition");
    expect(file.definition).toEqual(definition);
  });

  test("opens where the assessment is unknown, with the definition it brought", () => {
    expect(parseEvaluationFile(text, () => undefined)).toEqual({ ok: true, evaluation, definition, isReadOnly: false });
  });

  test("opens by what is known where that is the same, and brings nothing", () => {
    expect(parseEvaluationFile(text, () => garden)).toEqual({
      ok: true,
      evaluation,
      definition: null,
      isReadOnly: false,
    });
  });

  test("opens by its own definition where another version is known", () => {
    expect(parseEvaluationFile(text, () => ({ ...garden, version: "9.0.0" }))).toEqual({
      ok: true,
      evaluation,
      definition,
      isReadOnly: false,
    });
  });

  test("in another language has the same digest of the structure and another of the words", () => {
    const english = JSON.parse(writeEvaluationFile(evaluation, gardenDefinition("en"))) as Written;
    const swedish = JSON.parse(text) as Written;
    expect(english.assessment["digest"]).toBe(swedish.assessment["digest"]);
    expect(english.assessment["wordsDigest"]).not.toBe(swedish.assessment["wordsDigest"]);
  });
});

describe("a definition that is not what it should be", () => {
  test("is refused where the one known by that name and version has other weights", () => {
    const heavier = { ...garden, steps: garden.steps.map((step) => ({ ...step, weight: step.weight + 1 })) };
    expect(faultsOf(text, heavier)).toEqual([
      { code: "definition-differs", path: [], values: { id: "uneven", version: "2.1.0" } },
    ]);
  });

  test.each([
    ["a weight", (file: Written) => void (file.definition.structure.steps[0]!.weight = 7)],
    [
      "a level text",
      (file: Written) => void (Object.values(file.definition.words["sv"]!.questions)[0]!.levels[0] = "?"),
    ],
    ["the digest", (file: Written) => void (file.assessment["digest"] = "0".repeat(64))],
    ["the version", (file: Written) => void (file.assessment["version"] = "3.0.0")],
  ])("is refused when %s has been changed by hand", (_what, change) => {
    expect(faultsOf(changed(change))).toEqual([{ code: "other-digest", path: ["definition"], values: {} }]);
  });

  test.each([
    ["lacks a question's words", (file: Written) => void delete file.definition.words["sv"]!.questions["plan-known"]],
    ["lacks a level", (file: Written) => void file.definition.words["sv"]!.questions["plan-known"]!.levels.pop()],
    [
      "has words in two languages",
      (file: Written) => void (file.definition.words["en"] = file.definition.words["sv"]!),
    ],
    ["has words in none", (file: Written) => void (file.definition.words = {})],
    ["depends on a step it lacks", (file: Written) => void (file.definition.structure.steps[1]!.dependsOn = ["gone"])],
    ["is no group", (file: Written) => ({ ...file, definition: 5 })],
  ])("is refused when it %s", (_what, change) => {
    expect(faultsOf(changed(change))).toEqual([{ code: "bad-definition", path: ["definition"], values: {} }]);
  });

  test("a digest that is no digest is a fault of shape", () => {
    expect(faultsOf(changed((file) => void (file.assessment["digest"] = "abc")))).toEqual([
      { code: "bad-shape", path: ["assessment", "digest"], values: { expected: "form" } },
    ]);
  });
});

describe("a file of a newer format", () => {
  const newer = changed((file) => ({
    ...file,
    formatVersion: 3,
    weather: "rain",
    vision: { ...file.vision, mood: 1 },
  }));

  test("that may be read here opens to be read only, without what is new in it", () => {
    expect(parseEvaluationFile(newer, () => garden)).toEqual({
      ok: true,
      evaluation,
      definition: null,
      isReadOnly: true,
    });
  });

  test.each([
    ["asks for a newer reader", (file: Written) => ({ ...file, formatVersion: 3, minReaderVersion: 3 })],
    [
      "has something new where this version has something else",
      (file: Written) => ({
        ...file,
        formatVersion: 3,
        method: "by post",
      }),
    ],
    [
      "has a definition with something new in it",
      (file: Written) => ({
        ...file,
        formatVersion: 3,
        assessment: { ...file.assessment, digest: "0".repeat(64) },
        definition: { ...file.definition, structure: { ...file.definition.structure, season: "spring" } },
      }),
    ],
    [
      "has another sort of digest",
      (file: Written) => ({ ...file, formatVersion: 3, assessment: { ...file.assessment, digest: "sha-512" } }),
    ],
    ["has another sort of definition", (file: Written) => ({ ...file, formatVersion: 3, definition: 5 })],
  ])("that %s is refused by its format", (_what, change) => {
    expect(faultsOf(changed(change), garden)).toEqual([
      { code: "unknown-version", path: ["formatVersion"], values: { found: "3", known: 2 } },
    ]);
  });
});

describe("the limits of a file", () => {
  test.each([
    ["deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, { code: "too-deep", path: [], values: { levels: 40 } }],
    [
      "deep inside",
      text.replace('"unit":', `"deep": ${"[".repeat(50)}${"]".repeat(50)}, "unit":`),
      {
        code: "too-deep",
        path: [],
        values: { levels: 40 },
      },
    ],
    [
      "of a list without end",
      `[${"0,".repeat(50_000)}0]`,
      { code: "too-many-parts", path: [], values: { most: 50_000 } },
    ],
    [
      "of too many parts",
      `[${`[${"0,".repeat(40_000)}0],`.repeat(30)}0]`,
      {
        code: "too-many-parts",
        path: [],
        values: { most: 1_000_000 },
      },
    ],
  ])("one that is %s is refused before it is parsed", (_what, source, fault) => {
    expect(faultsOf(source)).toEqual([fault]);
  });

  test("brackets inside texts are no levels", () => {
    const wordy = { ...evaluation, label: '["\\'.repeat(60) };
    expect(parseEvaluationFile(writeEvaluationFile(wordy), () => garden)).toMatchObject({
      ok: true,
      evaluation: wordy,
    });
  });
});
