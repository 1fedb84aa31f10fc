import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Assessment } from "#domain/assessment.ts";
import { assessmentSchema } from "#domain/assessment-schema.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { versionMappingSchema } from "#domain/version-mapping.ts";
import { connectAssessment, smallAssessment, unevenAssessment } from "#tests/support/assessments.ts";
import { answerOfApp } from "./app-answer.ts";
import { type Case, type Lineage, randomCases } from "./cases.ts";
import { differences } from "./differences.ts";

const hasPython = spawnSync("python3", ["--version"]).status === 0;
const count = Number(process.env["NIOSTEG_CASES"] ?? 500);
const seed = Number(process.env["NIOSTEG_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const batch = 250;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name));
const alone = (assessment: Assessment): Lineage => ({ definitions: [assessment], mappings: [] });
const connect: Lineage = {
  definitions: [
    ...filesIn("assessments/connect/versions").map((path) =>
      v.parse(assessmentSchema, (readJson(path) as { structure: unknown }).structure),
    ),
    connectAssessment,
  ],
  mappings: filesIn("assessments/connect/mappings").map((path) =>
    v.parse(versionMappingSchema, parse(readFileSync(path, "utf8"))),
  ),
};
const uneven = v.parse(assessmentSchema, parse(readFileSync("tests/fixtures/uneven/assessment.yaml", "utf8")));
const lineages = [connect, alone(smallAssessment), alone(unevenAssessment), alone(uneven)];

/** What scores.py says of the cases, in order. */
function askPython(cases: readonly Case[]): readonly unknown[] {
  const { status, stdout, stderr } = spawnSync("python3", ["tests/independent/scores.py"], {
    input: JSON.stringify({ cases }),
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(stderr);
  return (JSON.parse(stdout) as { cases: readonly unknown[] }).cases;
}

/** Where the two disagree, a line for each; empty when they agree on everything. */
function disagreements(cases: readonly Case[]): readonly string[] {
  const answers = askPython(cases);
  return cases.flatMap((each, index) =>
    differences(answerOfApp(each), answers[index]).map((difference) => `case ${index}: ${difference}`),
  );
}

const examplesOf = (folder: string): readonly Evaluation[] =>
  filesIn(folder)
    .filter((path) => !path.endsWith(".expected.json"))
    .map((path) => readJson(path) as Evaluation);

describe.skipIf(!hasPython)("scores.py, written apart from the app (skipped where python3 is not installed)", () => {
  it(`agrees on ${count} random cases (NIOSTEG_SEED=${seed})`, { timeout: 20 * 60_000 }, () => {
    process.stdout.write(`${count} random cases with NIOSTEG_SEED=${seed}\n`);
    const cases = randomCases(lineages, seed, count);
    for (let from = 0; from < cases.length; from += batch) {
      expect(disagreements(cases.slice(from, from + batch)).slice(0, 20), `from case ${from}`).toEqual([]);
    }
  });

  it("agrees on every example, by itself and with those before it", () => {
    const examples = examplesOf("assessments/connect/examples");
    const garden = examplesOf("tests/fixtures/uneven/examples");
    const compared = examples.slice(1).map((_, index) => examples.slice(0, index + 2));
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(
      disagreements([
        ...[...examples.map((each) => [each]), ...compared].map((evaluations) => ({ ...connect, evaluations })),
        ...garden.map((each) => ({ ...alone(uneven), evaluations: [each] })),
      ]),
    ).toEqual([]);
  });
});
