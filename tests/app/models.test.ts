import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { createLibrary } from "#app/library.ts";
import { createModels, type Models } from "#app/models.ts";
import type { OwnModels } from "#app/own-models.ts";
import { createContentFinder } from "#app/run-content.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { EvaluationRepository } from "#storage/evaluation-repository.ts";
import { createDefinitionRepository } from "#storage/definition-repository.ts";
import { writeEvaluationFile } from "#storage/evaluation-file.ts";
import { createMemoryTables } from "#storage/memory-tables.ts";
import { garden, gardenDefinition, gardenEvaluation } from "#tests/support/garden-file.ts";
import { createMemoryEvaluationRepository } from "#storage/memory-evaluation-repository.ts";
import { createMemoryModelRepository, type ModelRepository } from "#storage/model-repository.ts";
import { connectAssessment, evaluationWith } from "../support/assessments.ts";
import { asYaml, gardenModel } from "../fixtures/garden-model.ts";
import { gardenExample } from "../fixtures/garden.ts";

const now = () => new Date("2026-03-12T09:00:00Z");
const later = "2026-03-12T10:00:00.000Z";
const example = JSON.parse(readFileSync(gardenExample, "utf8")) as Evaluation;
const fileOf = (text: string) => new File([text], "garden.yaml");
const runFile = (run: unknown) => new File([JSON.stringify(run)], "run.niosteg.json");

let stored: ModelRepository;
let runs: EvaluationRepository;
let work: EvaluationRepository;
let models: Models;

beforeEach(() => {
  stored = createMemoryModelRepository();
  runs = createMemoryEvaluationRepository();
  work = createMemoryEvaluationRepository();
  models = createModels(stored, runs, now);
});

async function opened(text = gardenModel): Promise<string> {
  const opening = await models.open(fileOf(text));
  if (opening.kind !== "opened") throw new Error(`the model is ${opening.kind}`);
  return opening.run;
}

async function answer(run: string): Promise<void> {
  await runs.save({ ...((await runs.load(run)) as Evaluation), label: "Answered", changed: later }, { base: 0 });
}

describe("opening a model", () => {
  test.each([
    ["JSON", gardenModel],
    ["YAML", asYaml(gardenModel)],
  ])("in %s stores its text and begins a run on it", async (_name, text) => {
    const run = await opened(text);
    expect(await stored.load("uneven", "2.1.0")).toEqual({
      id: "uneven",
      version: "2.1.0",
      names: { sv: "Trädgårdsprovet", en: "The garden test" },
      file: "garden.yaml",
      text,
    });
    expect(await runs.load(run)).toMatchObject({
      assessment: { id: "uneven", version: "2.1.0" },
      scope: { steps: ["plan", "plant"], variant: "quick" },
      answers: {},
    });
    const content = await models.contentOf(await runs.load(run));
    expect((await content?.content.loadAssessmentWords("sv"))?.name).toBe("Trädgårdsprovet");
  });

  test("with faults gives each with its place and stores nothing", async () => {
    const opening = await models.open(fileOf(asYaml(gardenModel, { target: 7 })));
    expect(opening).toMatchObject({ kind: "faults", faults: [{ fault: { code: "not-a-level", path: ["target"] } }] });
    expect(await stored.list()).toEqual([]);
    expect(await runs.list()).toEqual([]);
  });

  test("again leads to the run that nobody has touched, and to a new one when it has answers", async () => {
    const first = await opened();
    expect(await opened()).toBe(first);
    await answer(first);
    const second = await opened();
    expect(second).not.toBe(first);
    expect(await runs.list()).toHaveLength(2);
  });

  test("with a changed text takes its place while no run on it has been touched", async () => {
    const run = await opened();
    const changed = asYaml(gardenModel, { target: 0.5 });
    expect(await opened(changed)).toBe(run);
    expect((await models.contentOf(await runs.load(run)))?.assessment.target).toBe(0.5);
  });

  test("with a changed text under the same version is refused once there are answers, and nothing changes", async () => {
    await answer(await opened());
    expect(await models.open(fileOf(asYaml(gardenModel, { target: 0.5 })))).toEqual({
      kind: "in-use",
      id: "uneven",
      version: "2.1.0",
    });
    expect((await stored.load("uneven", "2.1.0"))?.text).toBe(gardenModel);
    expect(await runs.list()).toHaveLength(1);
  });
});

describe("the own models", () => {
  test("are listed with how many runs each has, and a run can be begun on each", async () => {
    await opened();
    await opened(asYaml(gardenModel, { version: "3.0.0" }));
    const run = await models.begin("uneven", "3.0.0");
    expect(await runs.load(run)).toMatchObject({ assessment: { version: "3.0.0" } });
    const listing = await models.list();
    expect(listing.models.map(({ version, runs: count }) => [version, count])).toEqual([
      ["2.1.0", 1],
      ["3.0.0", 2],
    ]);
    expect(listing.runs).toHaveLength(3);
  });

  test("can be removed, and a run left behind finds no content", async () => {
    const run = await opened();
    await models.remove("uneven", "2.1.0");
    expect(await models.contentOf(await runs.load(run))).toBe(undefined);
    await runs.remove(run, "2026-03-12T10:00:00.000Z");
    expect(await models.list()).toEqual({ models: [], runs: [] });
  });

  test("have no content for a record that names no assessment", async () => {
    await opened();
    for (const record of [null, "text", {}, { assessment: { id: "uneven" } }, { ...example, assessment: null }]) {
      expect(await models.contentOf(record)).toBe(undefined);
    }
  });
});

describe("opening a saved evaluation", () => {
  const access = (): OwnModels => ({
    exist: async () => (await stored.list()).length > 0,
    load: async () => models,
  });
  const library = () =>
    createLibrary(
      { evaluation: work, example: createMemoryEvaluationRepository(), model: runs },
      access(),
      createContentFinder(access(), definitions),
      now,
      definitions,
    );
  /** Opens a file that the browser does not have and accepts it. */
  const openNew = async (file: File) => {
    const opening = await library().openFile(file);
    if (opening.kind !== "new") throw new Error(`The file came to ${opening.kind}.`);
    return { shelf: opening.item.shelf, id: await library().accept(opening.item, "keep") };
  };
  const definitions = createDefinitionRepository(createMemoryTables());
  const connect = evaluationWith(connectAssessment);

  test("goes to the model shelf when its model is stored, and never to the real work", async () => {
    await opened();
    expect(await openNew(runFile(example))).toEqual({ shelf: "model", id: "garden" });
    expect(await runs.load("garden")).toEqual(example);
    expect(await work.list()).toEqual([]);
    expect(await library().openFile(runFile({ ...example, label: "Senare", changed: later }))).toMatchObject({
      kind: "exists",
      item: { shelf: "model" },
    });
  });

  test("is walked on the definition it brought until its model is stored", async () => {
    const file = new File([writeEvaluationFile(gardenEvaluation, gardenDefinition())], "garden.niosteg.json");
    const opening = await library().openFile(file);
    expect(opening).toMatchObject({ kind: "new", content: { assessment: garden } });
    expect([await runs.list(), await definitions.load("uneven", "2.1.0")]).toEqual([[], undefined]);
    expect(await openNew(file)).toEqual({ shelf: "model", id: "garden" });
    const find = createContentFinder(access(), definitions);
    expect((await find("model", gardenEvaluation))?.assessment.id).toBe("uneven");
    expect((await (await find("model", gardenEvaluation))?.content.loadTemplates())?.length).toBe(0);
    await opened();
    expect((await (await find("model", gardenEvaluation))?.content.loadTemplates())?.length).toBe(1);
  });

  test("refuses another definition by the name and version of one that runs rest on", async () => {
    await definitions.save({ ...gardenDefinition(), structure: { ...garden, target: 0.5 } });
    const file = new File([writeEvaluationFile(gardenEvaluation, gardenDefinition())], "garden.niosteg.json");
    expect(await library().openFile(file)).toMatchObject({
      kind: "faults",
      faults: [{ code: "definition-differs", values: { id: "uneven", version: "2.1.0" } }],
    });
    expect(await runs.list()).toEqual([]);
  });

  test("asks for the model when it is not stored, or stored in another version only", async () => {
    expect(await library().openFile(runFile(example))).toMatchObject({
      kind: "faults",
      needsModel: true,
      faults: [{ code: "unknown-assessment" }],
    });
    await opened(asYaml(gardenModel, { version: "3.0.0" }));
    expect(await library().openFile(runFile(example))).toMatchObject({
      kind: "faults",
      needsModel: true,
      faults: [{ code: "other-assessment-version", values: { found: "2.1.0", known: "3.0.0" } }],
    });
    expect([await work.list(), await runs.load("garden")]).toEqual([[], undefined]);
  });

  test("keeps real work apart from a model that bears a built-in assessment's id and version", async () => {
    const { id, version } = connectAssessment;
    const run = await opened(asYaml(gardenModel, { id, version }));
    expect(await openNew(runFile(connect))).toEqual({ shelf: "evaluation", id: connect.id });
    const own = { ...((await runs.load(run)) as Evaluation), id: "from-file" };
    expect(await openNew(runFile(own))).toEqual({ shelf: "model", id: "from-file" });
    expect((await work.list()).map((entry) => entry.id)).toEqual([connect.id]);
    const content = await createContentFinder(access(), definitions)("evaluation", own);
    expect(content?.assessment).toEqual(connectAssessment);
  });
});
