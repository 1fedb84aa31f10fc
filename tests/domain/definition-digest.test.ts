import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Assessment } from "#domain/assessment.ts";
import { structureDigest, wordsDigest } from "#domain/definition-digest.ts";
import { smallAssessment } from "#tests/support/assessments.ts";

const reversed = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, part]) => [key, reversed(part)]),
      )
    : Array.isArray(value)
      ? value.map(reversed)
      : value;

const change = (changes: Partial<Assessment>): Assessment => ({ ...smallAssessment, ...changes });

describe("the digest of a structure", () => {
  it("is SHA-256 of the sorted JSON without spaces, such as a short script computes it", () => {
    const structure = { id: "å", version: "1.0.0", scale: { values: [0, 0.5] } } as unknown as Assessment;
    const written = '{"id":"å","scale":{"values":[0,0.5]},"version":"1.0.0"}';
    expect(structureDigest(structure)).toEqual(createHash("sha256").update(written, "utf8").digest("hex"));
  });

  it("does not depend on the order of keys", () => {
    expect(structureDigest(reversed(smallAssessment) as Assessment)).toEqual(structureDigest(smallAssessment));
  });

  it("is the same when a part that may be left out is empty or left out", () => {
    const { tracks: _, ...without } = change({ tracks: [] });
    expect(structureDigest(without as Assessment)).toEqual(structureDigest(change({ tracks: [] })));
  });

  it("differs with a weight, a threshold, the order of steps and the version", () => {
    const { steps, thresholds } = smallAssessment;
    const others = [
      change({ steps: [{ ...steps[0]!, weight: 9 }, ...steps.slice(1)] }),
      change({ thresholds: { ...thresholds, readyAt: thresholds.readyAt + 1 } }),
      change({ steps: steps.toReversed() }),
      change({ version: "9.9.9" }),
    ];
    expect(new Set([smallAssessment, ...others].map(structureDigest)).size).toEqual(5);
  });
});

describe("the digest of words", () => {
  it("differs with a sentence", () => {
    const words = { name: "A", scale: [], variants: {}, tracks: {}, roles: {}, steps: {}, questions: {} };
    expect(wordsDigest({ ...words, name: "B" })).not.toEqual(wordsDigest(words));
  });
});
