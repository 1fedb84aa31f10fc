/** Owns repositories of models and contributions that keep a copy of what a command would lose, before it runs. */
import type { Contribution } from "#domain/contribution.ts";
import { isGroup } from "#domain/evaluation-header.ts";
import { changeable, type ContributionRepository, type ContributionShelf } from "./contribution-repository.ts";
import type { KeptThings } from "./kept-things.ts";
import type { ModelRepository, StoredModel } from "./model-repository.ts";

/** The repository, keeping each model that is removed, or replaced by another text. */
export function keepModels(models: ModelRepository, kept: KeptThings, now: () => Date): ModelRepository {
  const keep = (command: "remove-model" | "replace-model", record: StoredModel) => {
    const { id, version, names, file } = record;
    const name = `${names.sv ?? Object.values(names)[0] ?? file} ${version}`;
    return kept.keep({ command, shelf: null, id, name, at: now().toISOString(), record });
  };
  return {
    ...models,
    save: async (model) => {
      const stored = await models.load(model.id, model.version);
      if (stored && stored.text !== model.text) await keep("replace-model", stored);
      await models.save(model);
    },
    remove: async (id, version) => {
      const stored = await models.load(id, version);
      if (stored) await keep("remove-model", stored);
      await models.remove(id, version);
    },
  };
}

/** The repository, keeping each contribution that is removed, or changed so that it loses an experience. */
export function keepContributions(
  contributions: ContributionRepository,
  kept: KeptThings,
  now: () => Date,
): ContributionRepository {
  const stored = async (shelf: ContributionShelf, key: string) =>
    (await contributions.list(shelf)).find((one) => one.key === key)?.value;
  const keep = (
    command: "remove-contribution" | "replace-contribution",
    shelf: ContributionShelf,
    id: string,
    record: unknown,
  ) => {
    const name = isGroup(record) && typeof record["origin"] === "string" ? record["origin"] : "";
    return kept.keep({ command, shelf, id, name, at: now().toISOString(), record });
  };
  return {
    ...contributions,
    change: async (shelf, key, change) => {
      const before = changeable(await stored(shelf, key));
      if (before && losesAnything(before, change(before))) await keep("replace-contribution", shelf, key, before);
      await contributions.change(shelf, key, change);
    },
    remove: async (shelf, key) => {
      const record = await stored(shelf, key);
      if (record !== undefined) await keep("remove-contribution", shelf, key, record);
      await contributions.remove(shelf, key);
    },
  };
}

function losesAnything(before: Contribution, after: Contribution): boolean {
  const left = new Set(after.experiences.map(({ id }) => id));
  return before.id !== after.id || before.experiences.some(({ id }) => !left.has(id));
}
