import { describe, expect, it } from "vitest";
import type { Evaluation, StoredResult } from "#domain/evaluation.ts";
import { storedResult } from "#domain/record-keeping.ts";
import { recompute } from "#domain/recompute.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";

const answered = evaluationWith(smallAssessment, { "ground-plan": 2, "ground-people": 3, "roof-tiles": 0 });
const result = storedResult(smallAssessment, answered);
const stored = (changes: Partial<StoredResult>): Evaluation => ({ ...answered, result: { ...result, ...changes } });
const otherLevel = { levels: { ...result.levels, ground: 4 } };

describe("the stored result, computed anew", () => {
  it("says nothing when it is the same, or when nothing is stored", () => {
    expect(recompute(smallAssessment, answered)).toBeNull();
    expect(recompute(smallAssessment, stored({}))).toBeNull();
  });

  it("says nothing when only the rules' version or the definition is another", () => {
    expect(recompute(smallAssessment, stored({ engine: 99, digest: "0".repeat(64) }))).toBeNull();
  });

  it("says nothing of a difference that is too small to count", () => {
    expect(recompute(smallAssessment, stored({ levels: { ...result.levels, ground: 2.5 + 1e-12 } }))).toBeNull();
  });

  it.each([
    ["engine", { engine: 99 }],
    ["engine", { engine: 99, digest: "0".repeat(64) }],
    ["definition", { digest: "0".repeat(64) }],
    ["document", {}],
  ] as const)("differs by the %s", (reason, changes) => {
    expect(recompute(smallAssessment, stored({ ...otherLevel, ...changes }))).toEqual({
      reason,
      steps: [{ step: "ground", stored: 4, now: 2.5 }],
    });
  });

  it("tells a level that came or went, also one that is 0", () => {
    expect(recompute(smallAssessment, stored({ levels: { ground: 2.5, walls: 0, roof: null } }))?.steps).toEqual([
      { step: "walls", stored: 0, now: null },
      { step: "roof", stored: null, now: 0 },
    ]);
  });
});
