import { describe, expect, test } from "vitest";
import { checkOpenedFile } from "#storage/evaluation-file.ts";
import {
  collectionFileName,
  isCollection,
  openCollection,
  type EvaluationToCollect,
  writeCollectionFile,
} from "#storage/collection-file.ts";
import { garden, gardenDefinition, gardenEvaluation } from "#tests/support/garden-file.ts";

const definition = gardenDefinition();
const named = (id: string): EvaluationToCollect => ({ evaluation: { ...gardenEvaluation, id }, definition });
const made = { appVersion: "0.1.0", created: "2026-03-12T09:00:00.000Z" };
const text = writeCollectionFile([named("b"), named("a")], made);
type Collection = { definitions: unknown[]; evaluations: Record<string, unknown>[] } & Record<string, unknown>;
const collection = () => JSON.parse(text) as Collection;
const read = (value: unknown) => {
  const opened = openCollection(value);
  if (!opened.ok) return opened.faults;
  return opened.files.map((one) => {
    const checked = one.ok ? checkOpenedFile(one.file, undefined) : one;
    return checked.ok ? checked.evaluation.id : checked.faults;
  });
};

describe("a collection", () => {
  test("holds every evaluation and each definition once", () => {
    expect(isCollection(collection())).toBe(true);
    expect(collection().definitions).toEqual([definition]);
    expect(read(collection())).toEqual(["a", "b"]);
  });

  test("has the same bytes whatever order its evaluations came in", () => {
    expect(writeCollectionFile([named("a"), named("b")], made)).toBe(text);
  });

  test("keeps an evaluation whose definition could not be had", () => {
    const bare = JSON.parse(writeCollectionFile([{ ...named("a"), definition: undefined }], made)) as Collection;
    const opened = openCollection(bare);
    expect(opened.ok && opened.files.map((one) => one.ok && checkOpenedFile(one.file, garden).ok)).toEqual([true]);
  });

  test("gives each evaluation the definition it was made on when two share a name", () => {
    const other = { ...definition, structure: { ...garden, target: 0.5 } };
    const two = JSON.parse(writeCollectionFile([named("a"), { ...named("b"), definition: other }], made)) as Collection;
    const opened = openCollection(two);
    const targets = opened.ok && opened.files.map((one) => one.ok && one.file.definition?.structure.target);
    expect(targets).toEqual([1, 0.5]);
  });

  test("has each definition checked and digested once, however many evaluations share it", () => {
    const many = JSON.parse(writeCollectionFile(["a", "b", "c"].map(named), made)) as Collection;
    const opened = openCollection(many);
    const definitions = opened.ok && opened.files.map((one) => one.ok && one.file.definition);
    expect(definitions).toEqual([definition, definition, definition]);
    expect(new Set(definitions || []).size).toBe(1);
  });

  test("is not held back by one evaluation that cannot be opened", () => {
    const { evaluations, ...rest } = collection();
    expect(
      read({ ...rest, evaluations: [{ ...evaluations[0], formatVersion: 9, minReaderVersion: 9 }, evaluations[1]] }),
    ).toEqual([
      [{ code: "unknown-version", path: ["evaluations", 0, "formatVersion"], values: { found: "9", known: 2 } }],
      "b",
    ]);
  });

  test("tells an evaluation that stands twice", () => {
    const { evaluations, ...rest } = collection();
    expect(read({ ...rest, evaluations: [evaluations[0], evaluations[0]] })).toEqual([
      "a",
      [{ code: "duplicate-evaluation", path: ["evaluations", 1, "id"], values: { id: "a" } }],
    ]);
  });

  test.each([
    ["a newer reader", { minReaderVersion: 2, formatVersion: 2 }, "unknown-version", ["formatVersion"]],
    ["no list of evaluations", { evaluations: {} }, "bad-shape", ["evaluations"]],
    ["no list of definitions", { definitions: null }, "bad-shape", ["definitions"]],
  ])("with %s is refused whole", (_what, change, code, path) => {
    expect(read({ ...collection(), ...change })).toMatchObject([{ code, path }]);
  });

  test("is named by its day and the municipality", () => {
    expect(collectionFileName("2026-03-12", "Mittkoping")).toBe("2026-03-12_Mittkoping.niosteg-samling.json");
    expect(collectionFileName("2026-03-12", "")).toBe("2026-03-12_niosteg.niosteg-samling.json");
  });
});
