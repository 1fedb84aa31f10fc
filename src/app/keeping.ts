/** Owns the repositories of models and contributions in this browser or its memory, and what they keep before something is lost. */
import type { ContributionRepository } from "#storage/contribution-repository.ts";
import { keepContributions, keepModels } from "#storage/keeping-repositories.ts";
import { createKeptThings, type KeptThings } from "#storage/kept-things.ts";
import type { ModelRepository } from "#storage/model-repository.ts";
import type { Tables } from "#storage/tables.ts";
import { createContributionRepository, createModelRepository } from "./repositories-or-memory.ts";

/** Where models and contributions stand, and what is kept of them. */
export interface Keeping {
  readonly kept: KeptThings;
  readonly models: ModelRepository;
  readonly contributions: ContributionRepository;
}

/** What is kept stands in the given tables, beside the municipality's own work. */
export function createKeeping(tables: Tables, now: () => Date): Keeping {
  const kept = createKeptThings(tables);
  return {
    kept,
    models: keepModels(createModelRepository("niosteg-models"), kept, now),
    contributions: keepContributions(createContributionRepository("niosteg-knowledge"), kept, now),
  };
}
