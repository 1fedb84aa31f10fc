import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createLibrary } from "#app/library.ts";
import { createModels } from "#app/models.ts";
import { createContentFinder } from "#app/run-content.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { writeCollectionFile } from "#storage/collection-file.ts";
import { createDefinitionRepository } from "#storage/definition-repository.ts";
import { writeEvaluationFile } from "#storage/evaluation-file.ts";
import { createMemoryEvaluationRepository } from "#storage/memory-evaluation-repository.ts";
import { createMemoryModelRepository } from "#storage/model-repository.ts";
import { createMemoryTables } from "#storage/memory-tables.ts";
import { gardenDefinition, gardenEvaluation } from "#tests/support/garden-file.ts";
import { mutateFile, randomFrom } from "#tests/support/mutate-file.ts";

const count = Number(process.env["NIOSTEG_CASES"] ?? 500);
const seed = Number(process.env["NIOSTEG_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
/** How long one file may take, in milliseconds. */
const patience = 1000;
/** How much memory may stay taken when all is done, in megabytes. */
const room = 200;

const mittkoping = JSON.parse(readFileSync("assessments/connect/examples/mittkoping-2026.json", "utf8")) as Evaluation;
const own: Evaluation = {
  ...mittkoping,
  id: "own",
  answers: Object.fromEntries(Object.entries(mittkoping.answers).slice(0, 5)),
  actions: mittkoping.actions.slice(0, 2),
};
const files = [
  writeEvaluationFile(own),
  writeEvaluationFile(gardenEvaluation, gardenDefinition()),
  writeCollectionFile(
    [
      { evaluation: gardenEvaluation, definition: gardenDefinition() },
      { evaluation: own, definition: undefined },
    ],
    { appVersion: "0.1.0", created: "2026-03-12T09:00:00.000Z" },
  ),
];
const kept = { ...own, label: "Kept" };

function setup() {
  const evaluation = createMemoryEvaluationRepository([[kept.id, kept]]);
  const repositories = {
    evaluation,
    example: createMemoryEvaluationRepository(),
    model: createMemoryEvaluationRepository(),
  };
  const shelf = createModels(createMemoryModelRepository(), repositories.model, () => new Date());
  const models = { exist: async () => false, load: async () => shelf };
  const definitions = createDefinitionRepository(createMemoryTables());
  const find = createContentFinder(models, definitions);
  return { evaluation, library: createLibrary(repositories, models, find, () => new Date(), definitions) };
}

describe(`${count} damaged files (NIOSTEG_SEED=${seed})`, () => {
  it("neither throw nor hang nor touch what is stored", { timeout: 60 * 60_000 }, async () => {
    process.stdout.write(`${count} damaged files with NIOSTEG_SEED=${seed}\n`);
    const random = randomFrom(seed);
    const before = process.memoryUsage().heapUsed;
    const slow: string[] = [];
    const outcomes: Record<string, number> = {};
    let { evaluation, library } = setup();
    for (let index = 0; index < count; index += 1) {
      if (index % 500 === 0) ({ evaluation, library } = setup());
      const bytes = mutateFile(files[index % files.length]!, random);
      const began = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- one at a time, so that each is timed alone
      const opening = await library.openFile(new Blob([bytes]));
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (opening.kind === "new") await library.accept(opening.item, "keep");
      if (performance.now() - began > patience) slow.push(`file ${index}`);
      outcomes[opening.kind] = (outcomes[opening.kind] ?? 0) + 1;
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await evaluation.load(kept.id), `file ${index}`).toEqual(kept);
    }
    expect(slow).toEqual([]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(outcomes["faults"]).toBeGreaterThan(count / 4);
    expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(room);
  });
});

describe("a file made to be heavy", () => {
  const inside = (key: string, value: string) =>
    JSON.stringify({ ...own, [key]: "HERE" }).replace('"HERE"', () => value);
  it.each([
    ["a list of a million faulty actions", inside("actions", `[${"{},".repeat(1_000_000)}{}]`)],
    [
      "a million faulty answers",
      inside("answers", `{${Array.from({ length: 500_000 }, (_, n) => `"${n}":0`).join()}}`),
    ],
    ["twenty megabytes of one text", inside("label", `"${"x".repeat(19_000_000)}"`)],
    ["a million keys it should not have", `{${Array.from({ length: 900_000 }, (_, n) => `"k${n}":0`).join()}}`],
    ["lists in lists", inside("focus", `${"[".repeat(9_000_000)}${"]".repeat(9_000_000)}`)],
    [
      "a collection of as many evaluations as fit",
      `{"type":"niosteg-collection","formatVersion":1,"minReaderVersion":1,"definitions":[],"evaluations":[${"0,".repeat(900_000)}0]}`,
    ],
  ])("%s is refused within seconds", { timeout: 60_000 }, async (_what, text) => {
    const { library } = setup();
    const file = new Blob([text]);
    const began = performance.now();
    const opening = await library.openFile(file);
    expect(["faults", "collection"]).toContain(opening.kind);
    expect(performance.now() - began).toBeLessThan(4 * patience);
  });
});
