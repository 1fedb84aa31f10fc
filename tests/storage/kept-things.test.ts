import { describe, expect, test } from "vitest";
import { destructiveCommands, type EvaluationCommand } from "#domain/destructive-commands.ts";
import { createMemoryContributionRepository } from "#storage/contribution-memory-repository.ts";
import { keepContributions, keepModels } from "#storage/keeping-repositories.ts";
import { createKeptThings, type KeptThing } from "#storage/kept-things.ts";
import { createMemoryTables } from "#storage/memory-tables.ts";
import { createMemoryModelRepository, type StoredModel } from "#storage/model-repository.ts";
import { aContribution, anExperience } from "#tests/support/contributions.ts";

const moment = "2026-03-12T09:00:00.000Z";
const garden: StoredModel = {
  id: "garden",
  version: "1.0.0",
  names: { en: "Garden", sv: "Trädgård" },
  file: "garden.yaml",
  text: "id: garden",
};
const changed: StoredModel = { ...garden, text: "id: garden # again" };
const emptied = { ...aContribution, experiences: [] };

function setup() {
  const kept = createKeptThings(createMemoryTables());
  const now = () => new Date(moment);
  const models = keepModels(createMemoryModelRepository([garden]), kept, now);
  const contributions = keepContributions(
    createMemoryContributionRepository({
      own: [{ key: "small", value: aContribution }],
      imported: [{ key: aContribution.id, value: aContribution }],
    }),
    kept,
    now,
  );
  return { kept, models, contributions };
}

type ThingCommand = Exclude<(typeof destructiveCommands)[number], EvaluationCommand>;
type Setup = ReturnType<typeof setup>;

const acts: Readonly<Record<ThingCommand, (on: Setup) => Promise<void>>> = {
  "remove-model": ({ models }) => models.remove("garden", "1.0.0"),
  "replace-model": ({ models }) => models.save(changed),
  "remove-contribution": ({ contributions }) => contributions.remove("imported", aContribution.id),
  "replace-contribution": ({ contributions }) => contributions.change("own", "small", () => emptied),
};
const model = { shelf: null, id: "garden", name: "Trädgård 1.0.0", at: moment, record: garden } as const;
const contribution = { id: aContribution.id, name: aContribution.origin, at: moment, record: aContribution } as const;
const keeps: Readonly<Record<ThingCommand, Omit<KeptThing, "key" | "command">>> = {
  "remove-model": model,
  "replace-model": model,
  "remove-contribution": { ...contribution, shelf: "imported" },
  "replace-contribution": { ...contribution, id: "small", shelf: "own" },
};

describe("models and contributions", () => {
  test.each(destructiveCommands.filter((command) => command in acts) as ThingCommand[])(
    "%s leaves a copy that can be put back",
    async (command) => {
      const given = setup();
      await acts[command](given);
      expect(await given.kept.list(moment)).toEqual([{ key: "0000000001", command, ...keeps[command] }]);
    },
  );

  test("are gone from where they stood", async () => {
    const given = setup();
    await acts["remove-model"](given);
    await acts["remove-contribution"](given);
    await acts["replace-contribution"](given);
    expect(await given.models.list()).toEqual([]);
    expect(await given.contributions.list("imported")).toEqual([]);
    expect(await given.contributions.list("own")).toEqual([{ key: "small", value: emptied }]);
  });

  test("leave a copy when another contribution takes their place with the same experiences", async () => {
    const { kept, contributions } = setup();
    await contributions.change("own", "small", () => ({ ...aContribution, id: "contribution-2" }));
    expect((await kept.list(moment)).map(({ command }) => command)).toEqual(["replace-contribution"]);
  });

  test("leave no copy when nothing is lost", async () => {
    const { kept, models, contributions } = setup();
    await models.save({ ...garden, file: "renamed.yaml" });
    await models.remove("attic", "1.0.0");
    await contributions.remove("imported", "nobody");
    const more = [...aContribution.experiences, { ...anExperience, id: "another" }];
    await contributions.change("own", "small", (stored) => ({ ...aContribution, ...stored, experiences: more }));
    expect(await kept.list(moment)).toEqual([]);
  });
});

test("kept things are listed newest first and let go of after thirty days", async () => {
  const { kept } = setup();
  const thing = { ...model, command: "remove-model" } as const;
  await kept.keep({ ...thing, at: "2026-03-01T09:00:00Z" });
  await kept.keep({ ...thing, at: "2026-03-02T09:00:00Z" });
  expect((await kept.list("2026-03-31T09:00:00Z")).map(({ key }) => key)).toEqual(["0000000002", "0000000001"]);
  expect((await kept.list("2026-03-31T09:00:01Z")).map(({ key }) => key)).toEqual(["0000000002"]);
  await kept.keep({ ...thing, at: "2026-04-01T09:00:00Z" });
  expect((await kept.list("2026-05-20T09:00:00Z")).map(({ key }) => key)).toEqual([]);
});

test("every destructive command is either one of these or one of evaluations", () => {
  const ofEvaluations: Readonly<Record<EvaluationCommand, true>> = {
    remove: true,
    replace: true,
    restore: true,
    migrate: true,
  };
  expect(destructiveCommands.toSorted()).toEqual([...Object.keys(acts), ...Object.keys(ofEvaluations)].toSorted());
});
