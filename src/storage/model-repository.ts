/** Owns models that somebody has opened, at rest: the text of each, under its assessment's id and version. */
import { byCodeUnit } from "#domain/code-unit-order.ts";
import type { DBSchema } from "idb";
import type { Language } from "#domain/assessment.ts";
import { connectDatabase, type ConnectionEvents } from "./database-connection.ts";

export interface ModelSummary {
  readonly id: string;
  readonly version: string;
  /** What the model calls itself, by language. */
  readonly names: Readonly<Partial<Record<Language, string>>>;
}

export interface StoredModel extends ModelSummary {
  /** The file's name when it was opened. */
  readonly file: string;
  /** The whole bundle as it was opened, YAML or JSON. */
  readonly text: string;
}

export interface ModelRepository {
  /** By id, then version, as text. */
  list(): Promise<readonly ModelSummary[]>;
  /** Undefined when there is none. */
  load(id: string, version: string): Promise<StoredModel | undefined>;
  /** Resolves when the model is stored, in place of the one with the same id and version. */
  save(model: StoredModel): Promise<void>;
  /** Does nothing when there is none. */
  remove(id: string, version: string): Promise<void>;
}

/** A repository that forgets everything when the page closes. */
export function createMemoryModelRepository(initial: readonly StoredModel[] = []): ModelRepository {
  const models = new Map(initial.map((model) => [keyOf(model.id, model.version), model] as const));
  return {
    list: async () => summaries([...models.values()]),
    load: async (id, version) => models.get(keyOf(id, version)),
    save: async (model) => {
      models.set(keyOf(model.id, model.version), model);
    },
    remove: async (id, version) => {
      models.delete(keyOf(id, version));
    },
  };
}

interface Database extends DBSchema {
  models: { key: string; value: StoredModel };
}

/** A repository in the named database. */
export function createIndexedDbModelRepository(databaseName: string, events?: ConnectionEvents): ModelRepository {
  const run = connectDatabase<Database>(
    databaseName,
    1,
    (database) => {
      database.createObjectStore("models");
    },
    events,
  );
  return {
    list: async () => summaries(await run((database) => database.getAll("models"))),
    load: (id, version) => run((database) => database.get("models", keyOf(id, version))),
    save: (model) =>
      run(async (database) => {
        const transaction = database.transaction("models", "readwrite", { durability: "strict" });
        await Promise.all([transaction.store.put(model, keyOf(model.id, model.version)), transaction.done]);
      }),
    remove: (id, version) =>
      run(async (database) => {
        const transaction = database.transaction("models", "readwrite", { durability: "strict" });
        await Promise.all([transaction.store.delete(keyOf(id, version)), transaction.done]);
      }),
  };
}

/** Neither an id nor a version can hold a space. */
const keyOf = (id: string, version: string): string => `${id} ${version}`;

const summaries = (models: readonly StoredModel[]): readonly ModelSummary[] =>
  models
    .map(({ id, version, names }) => ({ id, version, names }))
    .toSorted((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.version, b.version));
