/** Owns the repositories of models and contributions in this browser, and what they keep before something is lost. */
import { createIndexedDbContributionRepository } from "#storage/contribution-indexed-db-repository.ts";
import type { ContributionRepository } from "#storage/contribution-repository.ts";
import { keepContributions, keepModels } from "#storage/keeping-repositories.ts";
import { createKeptThings, type KeptThings } from "#storage/kept-things.ts";
import { createIndexedDbModelRepository, type ModelRepository } from "#storage/model-repository.ts";
import type { Tables } from "#storage/tables.ts";

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
    models: keepModels(createIndexedDbModelRepository("niosteg-models"), kept, now),
    contributions: keepContributions(createIndexedDbContributionRepository("niosteg-knowledge"), kept, now),
  };
}
