import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { collectionJsonSchema, evaluationJsonSchema } from "#cli/assessment-json-schema.ts";
import { writeEvaluationFile } from "#storage/evaluation-file.ts";
import { gardenDefinition, gardenEvaluation } from "#tests/support/garden-file.ts";

const [, reader = ""] = /```python\n([^]*?)```/.exec(readFileSync("src/storage/FILE-FORMAT.md", "utf8")) ?? [];
const hasPython = spawnSync("python3", ["--version"]).status === 0;

describe("the reader in FILE-FORMAT.md", () => {
  it("has thirty lines at most and none of our code", () => {
    expect(reader.trim().split("\n").length).toBeLessThanOrEqual(30);
    expect([...reader.matchAll(/^(?:import|from) (\w+)/gm)].map(([, name]) => name)).toEqual(["json", "sys"]);
  });

  it.runIf(hasPython)("says every question, answer and action of a file", () => {
    const folder = mkdtempSync(join(tmpdir(), "niosteg-reader-"));
    const [script, file] = [join(folder, "read.py"), join(folder, "garden.niosteg.json")];
    writeFileSync(script, reader);
    writeFileSync(file, writeEvaluationFile(gardenEvaluation, gardenDefinition()));
    const said = execFileSync("python3", [script, file], {
      encoding: "utf8",
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    });
    expect(said.trimEnd().split("\n")).toEqual([
      "Provköping Våren 2026 2026-03-12",
      "",
      "Plan",
      "  Hur långt har ni kommit med att skriva planen? 0: Vi har ingen plan.",
      "  Hur många känner till planen? 0.25: En person känner till planen.",
      "",
      "Plantering",
      "  Hur vattnas det som är planterat? 1: Hela trädgården vattnas och vi mäter jorden.",
      "  Hur mäter ni det som växer? vet ej",
    ]);
  });
});

describe("the schemas in public/schema", () => {
  it.each([
    ["evaluation-2", evaluationJsonSchema],
    ["collection-1", collectionJsonSchema],
  ])("%s is what npm run niosteg -- schema writes", (name, schema) => {
    expect(readFileSync(`public/schema/${name}.schema.json`, "utf8")).toBe(schema());
  });
});
