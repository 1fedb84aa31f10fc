import { describe, expect, it } from "vitest";
import * as v from "valibot";
import type { Assessment } from "#domain/assessment.ts";
import {
  compareVersions,
  isComparable,
  mappingBetween,
  mappingOf,
  type MappingVerdict,
  mappingVerdicts,
  verdictOn,
  type VersionMapping,
  versionMappingSchema,
} from "#domain/version-mapping.ts";
import { smallAssessment } from "#tests/support/assessments.ts";

const mapping = (from: string, to: string, questions: Record<string, MappingVerdict>): VersionMapping => ({
  from,
  to,
  questions,
});
const [v1, v2, v3, v4] = ["1.0.0", "1.1.0", "2.0.0", "3.0.0"] as const;

/** What has become of question "q" through the verdicts, one for each mapping on the way; undefined: not in the mapping. */
function through(...verdicts: readonly (MappingVerdict | undefined)[]): MappingVerdict {
  const versions = [v1, v2, v3, v4];
  const mappings = verdicts.map((verdict, index) =>
    mapping(versions[index]!, versions[index + 1]!, { other: "same", ...(verdict ? { q: verdict } : {}) }),
  );
  return verdictOn(mappingBetween(mappings, v1, versions[verdicts.length]!)!, "q");
}

describe("the order of versions", () => {
  it.each([
    ["1.0.0", "1.0.0", 0],
    ["0.9.0", "1.0.0", -1],
    ["1.9.0", "1.10.0", -1],
    ["1.0.2", "1.0.10", -1],
    ["2.0.0", "1.99.99", 1],
    ["1.2.3", "1.2.2", 1],
  ])("%s and %s: %i", (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
    expect(Math.sign(compareVersions(b, a)) + sign).toBe(0);
  });
});

describe("a mapping between two versions", () => {
  it.each(mappingVerdicts)("says %s of a question as it stands", (verdict) => {
    expect(through(verdict)).toBe(verdict);
  });

  it("says gone of a question that it does not name", () => {
    expect(through(undefined)).toBe("gone");
  });

  it("says same of every question from a version to itself, without any mapping", () => {
    const mapped = mappingBetween([], v1, v1)!;
    expect(mapped).toEqual({ isIdentity: true, verdicts: new Map() });
    expect(verdictOn(mapped, "any")).toBe("same");
  });

  it("finds nothing where no chain leads, nor against the direction of time", () => {
    const mappings = [mapping(v1, v2, { q: "same" }), mapping(v3, v4, { q: "same" })];
    expect(mappingBetween(mappings, v1, v4)).toBeNull();
    expect(mappingBetween(mappings, v2, v1)).toBeNull();
    expect(mappingBetween([], v1, v2)).toBeNull();
  });

  it("goes by the shortest chain, whatever the order of the mappings", () => {
    const long = [mapping(v1, v2, { q: "changed" }), mapping(v2, v3, { q: "changed" })];
    const short = mapping(v1, v3, { q: "reworded" });
    for (const mappings of [
      [...long, short],
      [short, ...long],
    ]) {
      const mapped = mappingBetween(mappings, v1, v3)!;
      expect(mapped).toEqual({ isIdentity: false, verdicts: new Map([["q", "reworded"]]) });
    }
  });

  it("does not walk in circles", () => {
    const circle = [mapping(v1, v2, {}), mapping(v2, v1, {})];
    expect(mappingBetween(circle, v1, v4)).toBeNull();
  });
});

describe("a chain of mappings", () => {
  it.each<[readonly (MappingVerdict | undefined)[], MappingVerdict]>([
    [["same", "same"], "same"],
    [["same", "reworded"], "reworded"],
    [["reworded", "same"], "reworded"],
    [["reworded", "changed"], "changed"],
    [["changed", "reworded"], "changed"],
    [["changed", "same", "reworded"], "changed"],
    [["same", "reworded", "same"], "reworded"],
    [["same", "gone"], "gone"],
    [["changed", "gone"], "gone"],
    [["same", undefined], "gone"],
    [["gone", undefined], "gone"],
    [["gone", undefined, undefined], "gone"],
    [["new", "same"], "new"],
    [["new", "changed"], "new"],
    [[undefined, "new"], "new"],
    [[undefined, "new", "reworded"], "new"],
  ])("%j gives %s", (verdicts, worst) => {
    expect(through(...verdicts)).toBe(worst);
  });

  it("takes a question that has been away and come back for another one", () => {
    expect(through("gone", "new")).toBe("changed");
    expect(through("gone", undefined, "new")).toBe("changed");
    expect(through("gone", "new", "same")).toBe("changed");
    expect(through("gone", "new", "gone")).toBe("gone");
  });

  it("leaves out a question that only versions on the way had", () => {
    const mappings = [mapping(v1, v2, { q: "new", kept: "same" }), mapping(v2, v3, { q: "gone", kept: "same" })];
    expect(mappingBetween(mappings, v1, v3)?.verdicts).toEqual(new Map([["kept", "same"]]));
    const unnamed = [mapping(v1, v2, { q: "new", kept: "same" }), mapping(v2, v3, { kept: "same" })];
    expect(mappingBetween(unnamed, v1, v3)?.verdicts).toEqual(new Map([["kept", "same"]]));
  });
});

describe("a mapping between two structures", () => {
  const older = smallAssessment;
  const newer: Assessment = { ...older, version: v2 };
  const mappings = [mapping(v1, v2, { "ground-plan": "reworded" })];

  it("is that of their versions", () => {
    const mapped = mappingOf(older, newer, mappings)!;
    expect(mapped.verdicts).toEqual(new Map([["ground-plan", "reworded"]]));
    expect(verdictOn(mappingOf(older, older, [])!, "ground-plan")).toBe("same");
  });

  it("is none between different assessments, even of one version", () => {
    expect(mappingOf(older, { ...newer, id: "other" }, mappings)).toBeNull();
    expect(mappingOf(older, { ...older, id: "other" }, mappings)).toBeNull();
  });

  it.each([
    ["a level more", [0, 1, 2, 3, 4, 5, 6]],
    ["a level less", [0, 1, 2, 3, 4]],
    ["another value", [0, 1, 2, 3, 4, 6]],
  ])("is none between scales where one has %s", (_, values) => {
    expect(mappingOf(older, { ...newer, scale: { values } }, mappings)).toBeNull();
  });
});

it("compares answers only to questions that mean the same", () => {
  expect(mappingVerdicts.filter(isComparable)).toEqual(["same", "reworded"]);
});

it.each([
  ["a version of two parts", { from: "1.0", to: v2, questions: {} }],
  ["a version with something before it", { from: "v1.0.0", to: v2, questions: {} }],
  ["a version with something after it", { from: v1, to: "2.0.0-beta", questions: {} }],
  ["a verdict of its own", { from: v1, to: v2, questions: { q: "moved" } }],
  ["another key", { from: v1, to: v2, questions: {}, remark: "" }],
])("refuses a mapping with %s", (_, value) => {
  expect(v.safeParse(versionMappingSchema, value).success).toBe(false);
  expect(v.safeParse(versionMappingSchema, mapping("0.10.12", "10.0.0", { q: "gone" })).success).toBe(true);
});
