/** Owns which tables an evaluation is exported as. */
import { answersTable } from "./build-answers-table.ts";
import { aboutTable } from "./build-about-table.ts";
import { indicatorsTable } from "./build-indicators-table.ts";
import { planTable } from "./build-plan-table.ts";
import { resultsTable } from "./build-results-table.ts";
import type { ExportInput } from "./export-input.ts";
import type { Table } from "./table.ts";

export interface Tables {
  readonly plan: Table;
  readonly answers: Table;
  readonly indicators: Table;
  readonly results: Table;
  readonly about: Table;
}

/** Every table of the evaluation as it is given; what stays with the municipality is taken out before. */
export const buildTables = (input: ExportInput): Tables => ({
  plan: planTable(input),
  answers: answersTable(input),
  indicators: indicatorsTable(input),
  results: resultsTable(input),
  about: aboutTable(input),
});
