/** Owns the repositories of models and contributions in this browser, and what they keep before something is lost. */
import { createIndexedDbContributionRepository } from "#storage/contribution-indexed-db-repository.ts";
import { createIndexedDbTables } from "#storage/indexed-db-tables.ts";
import { keepContributions, keepModels } from "#storage/keeping-repositories.ts";
import { createKeptThings } from "#storage/kept-things.ts";
import { createIndexedDbModelRepository } from "#storage/model-repository.ts";

const now = () => new Date();

export const keptThings = createKeptThings(createIndexedDbTables("niosteg"));
export const modelRepository = keepModels(createIndexedDbModelRepository("niosteg-models"), keptThings, now);
export const contributionRepository = keepContributions(
  createIndexedDbContributionRepository("niosteg-knowledge"),
  keptThings,
  now,
);
