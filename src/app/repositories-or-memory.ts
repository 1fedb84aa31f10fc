/** Owns repositories of models and contributions, and the ways to files, that are in memory where the browser stores nothing. */
import { createIndexedDbContributionRepository } from "#storage/contribution-indexed-db-repository.ts";
import { createMemoryContributionRepository } from "#storage/contribution-memory-repository.ts";
import type { ContributionRepository } from "#storage/contribution-repository.ts";
import { createFileHandles, createMemoryFileHandles, type FileHandles } from "#storage/file-handles.ts";
import {
  createIndexedDbModelRepository,
  createMemoryModelRepository,
  type ModelRepository,
} from "#storage/model-repository.ts";
import { useSaving } from "#stores/saving-store.ts";
import { lastingOrMemory } from "./storage-faults.ts";

const telling = { onMemory: () => useSaving.getState().setInMemory() };

/** Models in the named database, or in memory. */
export function createModelRepository(databaseName: string): ModelRepository {
  const run = lastingOrMemory<ModelRepository>(
    {
      lasting: (events) => createIndexedDbModelRepository(databaseName, events),
      memory: async () => createMemoryModelRepository(),
    },
    telling,
  );
  return {
    list: () => run((models) => models.list()),
    load: (id, version) => run((models) => models.load(id, version)),
    save: (model) => run((models) => models.save(model)),
    remove: (id, version) => run((models) => models.remove(id, version)),
  };
}

/** Contributions in the named database, or in memory. */
export function createContributionRepository(databaseName: string): ContributionRepository {
  const run = lastingOrMemory<ContributionRepository>(
    {
      lasting: (events) => createIndexedDbContributionRepository(databaseName, events),
      memory: async () => createMemoryContributionRepository(),
    },
    telling,
  );
  return {
    list: (shelf) => run((contributions) => contributions.list(shelf)),
    change: (shelf, key, change) => run((contributions) => contributions.change(shelf, key, change)),
    remove: (shelf, key) => run((contributions) => contributions.remove(shelf, key)),
  };
}

/** Ways to files in the named database, or in memory; silently, since the files themselves are where they are. */
export function createHandles(databaseName: string): FileHandles {
  const run = lastingOrMemory<FileHandles>(
    {
      lasting: (events) => createFileHandles(databaseName, events),
      memory: async () => createMemoryFileHandles(),
    },
    { onMemory: () => undefined },
  );
  return {
    load: (id) => run((handles) => handles.load(id)),
    save: (id, handle) => run((handles) => handles.save(id, handle)),
    remove: (id) => run((handles) => handles.remove(id)),
  };
}
