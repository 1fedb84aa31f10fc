import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { createLibrary } from "#app/library.ts";
import { createContentFinder } from "#app/run-content.ts";
import { forgetUnsavedEdits, keepUnsavedEdits } from "#app/unsaved-edits.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { writeCollectionFile } from "#storage/collection-file.ts";
import { createDefinitionRepository } from "#storage/definition-repository.ts";
import { encryptText } from "#storage/encrypted-file.ts";
import { createMemoryTables } from "#storage/memory-tables.ts";
import { createMemoryEvaluationRepository } from "#storage/memory-evaluation-repository.ts";
import { useLibrary } from "#stores/library-store.ts";

const example = JSON.parse(readFileSync("assessments/connect/examples/mittkoping-2026.json", "utf8")) as Evaluation;
const own: Evaluation = { ...example, id: "own" };
const now = new Date(2026, 2, 12, 23, 30);

beforeEach(() => useLibrary.getState().setLibrary([], []));

function setup(records: readonly Evaluation[] = []) {
  const evaluation = createMemoryEvaluationRepository(records.map((record) => [record.id, record] as const));
  const examples = createMemoryEvaluationRepository();
  const models = { exist: async () => false, load: () => Promise.reject(new Error("no models")) };
  const repositories = { evaluation, example: examples, model: createMemoryEvaluationRepository() };
  const definitions = createDefinitionRepository(createMemoryTables());
  const library = createLibrary(repositories, models, createContentFinder(models, definitions), () => now, definitions);
  const ids = async () => (await evaluation.list()).map(({ id }) => id);
  return { library, evaluation, examples, ids };
}

const fileOf = (content: unknown) => new Blob([typeof content === "string" ? content : JSON.stringify(content)]);

describe("reading what is stored", () => {
  it("gives it with the edits that could not be stored on it, and without those made on something else", async () => {
    const { library } = setup([own]);
    const document = { ...own, label: "Inte sparad" };
    keepUnsavedEdits("evaluation", "own", { bases: [own.changed], document });
    expect(await library.read("evaluation", "own")).toEqual({ ...document, result: null });
    keepUnsavedEdits("evaluation", "own", { bases: ["2020-01-01T09:00:00Z"], document });
    expect(await library.read("evaluation", "own")).toEqual(own);
    forgetUnsavedEdits("evaluation", "own");
  });
});

describe("whether an evaluation is followed up", () => {
  const followUp = { of: { id: "older", date: "2024-03-14", label: "" }, actions: [] };

  it("is told by any other that says so, also of another version", async () => {
    const older: Evaluation = {
      ...own,
      id: "older",
      assessment: { ...own.assessment, version: "0.9.0" },
      followUp: null,
    };
    const { library } = setup([older, { ...own, followUp }]);
    expect([await library.isFollowed("older"), await library.isFollowed("own")]).toEqual([true, false]);
    expect(await setup([older]).library.isFollowed("older")).toBe(false);
  });
});

describe("opening a file", () => {
  it("writes nothing of what the browser does not have until it is accepted, and then lists it", async () => {
    const { library, evaluation, ids } = setup();
    const opening = await library.openFile(fileOf(own));
    if (opening.kind !== "new") throw new Error("The file was not new.");
    expect(opening.item).toMatchObject({ shelf: "evaluation", standing: "new", evaluation: own, stored: null });
    expect(opening.content.assessment.id).toBe("connect");
    expect(await ids()).toEqual([]);
    expect(await library.accept(opening.item, "keep")).toBe("own");
    expect(await evaluation.load("own")).toEqual(own);
    await library.refresh();
    expect(useLibrary.getState().entries?.map(({ id }) => id)).toEqual(["own"]);
  });

  it("goes straight to what the browser already has in the same revision", async () => {
    const { library, ids } = setup([own]);
    expect(await library.openFile(fileOf(own))).toEqual({ kind: "stored", shelf: "evaluation", id: "own" });
    expect(await ids()).toEqual(["own"]);
  });

  it("asks first when the stored content differs, even when it says it was changed at the same time", async () => {
    const { library } = setup([{ ...own, label: "Lagrad" }]);
    expect(await library.openFile(fileOf(own))).toMatchObject({
      kind: "exists",
      item: {
        shelf: "evaluation",
        evaluation: own,
        stored: { label: "Lagrad" },
        differences: { hasOtherDetails: true },
      },
    });
  });

  it.each([
    ["newer", "2026-10-01T09:00:00Z"],
    ["older", "2025-10-01T09:00:00Z"],
  ])("asks first when the stored revision is %s, and writes nothing", async (_which, changed) => {
    const stored = { ...own, changed, label: "Lagrad" };
    const { library, evaluation } = setup([stored]);
    expect(await library.openFile(fileOf(own))).toMatchObject({
      kind: "exists",
      item: { shelf: "evaluation", evaluation: own, stored },
    });
    expect(await evaluation.load("own")).toEqual(stored);
  });

  it("hands back the faults of a bad file, and writes nothing", async () => {
    const { library, ids } = setup();
    expect(await library.openFile(fileOf("[]"))).toEqual({
      kind: "faults",
      needsModel: false,
      faults: [{ code: "not-an-evaluation", path: [], values: { found: "list" } }],
    });
    expect(await ids()).toEqual([]);
  });
});

describe("opening a collection behind a password", () => {
  const definition = undefined;
  const text = writeCollectionFile(
    [
      { evaluation: own, definition },
      { evaluation: { ...own, id: "other" }, definition },
    ],
    { appVersion: "0.1.0", created: own.changed },
  );

  it("asks for the password, and tells a wrong one from damage", async () => {
    const { library, ids } = setup([own]);
    const bytes = await encryptText(text, "fyra ord efter varandra");
    const file = new Blob([bytes]);
    const damaged = new Blob([bytes.slice(0, -1)]);
    const fault = (code: string) => ({ kind: "faults", needsModel: false, faults: [{ code, path: [], values: {} }] });
    expect(await library.openFile(file)).toEqual({ kind: "locked" });
    expect(await library.openFile(file, "fyra andra ord")).toEqual(fault("wrong-password"));
    expect(await library.openFile(damaged, "fyra ord efter varandra")).toEqual(fault("damaged-file"));
    const opening = await library.openFile(file, "fyra ord efter varandra");
    if (opening.kind !== "collection") throw new Error("The file was no collection.");
    expect(opening.items.map(({ evaluation, standing }) => [evaluation.id, standing])).toEqual([
      ["other", "new"],
      ["own", "same"],
    ]);
    expect([opening.faults, await ids()]).toEqual([[], ["own"]]);
  });
});

describe("storing a file's evaluation as a copy", () => {
  it("gives it an id of its own and leaves the stored one alone", async () => {
    const stored = { ...own, label: "Lagrad" };
    const { library, evaluation, ids } = setup([stored]);
    const opening = await library.openFile(fileOf(own));
    if (opening.kind !== "exists") throw new Error("The file did not differ.");
    const id = await library.accept(opening.item, "both");
    expect(id).not.toBe("own");
    expect(await evaluation.load(id)).toEqual({ ...own, id });
    expect(await evaluation.load("own")).toEqual(stored);
    expect((await ids()).toSorted()).toEqual(["own", id].toSorted());
  });
});

describe("accepting a file whose evaluation is stored with other contents", () => {
  const stored = { ...own, label: "Lagrad" };

  it("keeps the stored one as it is, when that is chosen", async () => {
    const { library, evaluation, ids } = setup([stored]);
    const opening = await library.openFile(fileOf(own));
    if (opening.kind !== "exists") throw new Error("The file did not differ.");
    expect(await library.accept(opening.item, "keep")).toBe("own");
    expect(await evaluation.load("own")).toEqual(stored);
    expect(await ids()).toEqual(["own"]);
  });

  it("replaces the stored one when that is chosen, after a copy that can be put back", async () => {
    const { library, evaluation } = setup([stored]);
    const opening = await library.openFile(fileOf(own));
    if (opening.kind !== "exists") throw new Error("The file did not differ.");
    await library.accept(opening.item, "replace");
    expect(await evaluation.load("own")).toMatchObject({ label: own.label, answers: own.answers });
    const copies = await (await evaluation.history()).copies();
    expect(copies.map(({ id, kind, label }) => ({ id, kind, label }))).toEqual([
      { id: "own", kind: "before-replace", label: "Lagrad" },
    ]);
  });

  it("never stores an evaluation of a newer format", async () => {
    const { library, ids } = setup();
    const opening = await library.openFile(fileOf({ ...own, formatVersion: 3 }));
    if (opening.kind !== "read-only") throw new Error("The file was not told to be newer.");
    await expect(library.accept(opening.item, "replace")).rejects.toThrow("never stored");
    expect(await ids()).toEqual([]);
  });
});

describe("beginning", () => {
  it("stores an empty evaluation of all steps, dated today where the user is", async () => {
    const { library, evaluation } = setup();
    const { document } = await library.begin();
    const begun = (await evaluation.load(document.id)) as Evaluation;
    expect(begun).toEqual(document);
    expect(begun.date).toBe("2026-03-12");
    expect(begun.scope).toEqual(example.scope);
    expect({ ...begun.answers, ...begun.targets }).toEqual({});
  });
});

describe("the example", () => {
  it("is stored apart from the group's own work, and keeps what has been changed in it", async () => {
    const { library, examples, ids } = setup();
    const id = await library.openExample();
    await examples.save({ ...example, label: "Ändrad" }, { base: example.revision });
    expect(await library.openExample()).toBe(id);
    expect(((await examples.load(id)) as Evaluation).label).toBe("Ändrad");
    expect(await ids()).toEqual([]);
    await library.remove("example", id);
    expect(useLibrary.getState().examples.map((entry) => entry.id)).toEqual(["mittkoping-2025", "mittkoping-2024"]);
  });
});

describe("saving a stored record as a file", () => {
  it("is refused when the record is no whole evaluation", async () => {
    const damaged = { ...own, answers: { nowhere: null } } as unknown as Evaluation;
    const { library } = setup([damaged]);
    expect(await library.saveFile("evaluation", "own")).toBe(null);
    expect(await library.saveFile("evaluation", "missing")).toBe(null);
  });
});
