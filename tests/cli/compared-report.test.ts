import { describe, expect, test } from "vitest";
import { readCompared } from "#cli/read-compared.ts";
import { CommandFault, readEvaluation } from "#cli/read-evaluation.ts";

const example = (year: number) => `assessments/connect/examples/mittkoping-${year}.json`;
const years = (...of: readonly number[]) => of.map(example).join(",");

describe("the evaluations that a report is set beside", () => {
  test("stand oldest first, each on its own version", () => {
    const { runs, mappings } = readCompared(readEvaluation(example(2026)), years(2025, 2024), undefined, "sv");
    expect(runs.map(({ evaluation, assessment }) => [evaluation.label, assessment.version])).toEqual([
      ["Våren 2024", "0.9.0"],
      ["Våren 2025", "1.0.0"],
      ["Våren 2026", "1.0.0"],
    ]);
    expect(mappings.map(({ from, to }) => [from, to])).toEqual([["0.9.0", "1.0.0"]]);
  });

  test("must be earlier than the report's own", () => {
    expect(() => readCompared(readEvaluation(example(2025)), years(2026), undefined, "sv")).toThrow(CommandFault);
  });
});
