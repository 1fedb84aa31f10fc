import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { comparability } from "#domain/comparability.ts";
import { compareRuns } from "#domain/comparison.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { FrozenAssessment } from "#domain/frozen-assessment.ts";
import type { VersionMapping } from "#domain/version-mapping.ts";
import { connectAssessment } from "#tests/support/assessments.ts";

const read = (path: string): string => readFileSync(join("assessments/connect", path), "utf8");
const example = (year: number): Evaluation => JSON.parse(read(`examples/mittkoping-${year}.json`)) as Evaluation;

const oldest = JSON.parse(read("versions/0.9.0.json")) as FrozenAssessment;
const mappings = [parse(read("mappings/0.9.0--1.0.0.yaml")) as VersionMapping];
const runs = [
  { assessment: oldest.structure, evaluation: example(2024) },
  { assessment: connectAssessment, evaluation: example(2025) },
  { assessment: connectAssessment, evaluation: example(2026) },
] as const;

it("Mittköping's three years are compared as by hand, over the questions common to all three", () => {
  const { steps, questions } = compareRuns(runs, mappings);
  const compared = steps.map(({ step, levels, change }) => [step, levels, change]);
  expect(compared).toEqual([
    // vision-purpose 2, 2, 3 (reworded); vision-in-use 0, 1, 2
    ["vision", [1, 1.5, 2.5], 1.5],
    // strategy-resources 1, 1, 2; strategy-whole-organisation 0, 1, 1; strategy-coordinator is gone
    ["strategy", [0.5, 1, 1.5], 1],
    // communication-audiences 0, 1, 1; communication-together 0, 0, 1
    ["communication-plan", [0, 0.5, 1], 1],
    // needs-methodical unknown, 1, 2 (reworded); needs-improvement-areas 1, 1, 1
    ["needs-analysis", [1, 1, 1.5], 0.5],
    // market-from-needs 2, 2, 3; market-reuse has changed
    ["market-analysis", [2, 2, 3], 1],
    // evaluation-fixed-model 3, 3, 4; evaluation-decides 2, 3, 3
    ["evaluation-model", [2.5, 3, 3.5], 1],
    // procurement-needs-based 2, 3, 3; procurement-conscious-choice is not relevant in 2026
    ["procurement-model", [2, 3, 3], 1],
    // implementation-planned-start 1, 2, 3; implementation-ownership 1, 1, 0 (reworded)
    ["implementation-model", [1, 1.5, 1.5], 0.5],
    // effects-followed 0, 1, 1; effects-lasting-change blank, unknown, unknown
    ["effect-monitoring", [0, 1, 1], 1],
  ]);
  expect(questions).toEqual({
    reworded: ["vision-purpose", "needs-methodical", "implementation-ownership"],
    changed: ["market-reuse"],
    new: [],
    gone: ["strategy-coordinator"],
  });
});

it("Mittköping's years are alike in most: another version, and six roles of ten in both", () => {
  expect(comparability(runs[0], runs[2], mappings)).toEqual({
    // 44 of the 46 older questions are common.
    version: "partly",
    variant: "same",
    method: "same",
    scope: "same",
    roles: "partly",
    // 17 of 19 and 15 of 17
    coverage: "same",
  });
});
