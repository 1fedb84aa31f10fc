import { describe, expect, it } from "vitest";
import type { Assessment } from "#domain/assessment.ts";
import { comparability, comparabilityAspects, coverageOf } from "#domain/comparability.ts";
import type { ComparedRun } from "#domain/comparison.ts";
import type { Evaluation, Mark } from "#domain/evaluation.ts";
import type { MappingVerdict, VersionMapping } from "#domain/version-mapping.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";

const full = { scope: { steps: ["ground", "walls", "roof"], variant: "full" } };
const run = (
  overrides: Partial<Evaluation> = {},
  marks: Readonly<Record<string, Mark>> = {},
  assessment: Assessment = smallAssessment,
): ComparedRun => ({ assessment, evaluation: evaluationWith(assessment, marks, overrides) });

/** Ten equal questions in one step, of any version. */
const tenQuestions = (version: string): Assessment => ({
  ...smallAssessment,
  version,
  steps: [
    {
      ...smallAssessment.steps[0]!,
      questions: Array.from({ length: 10 }, (_, index) => ({
        ...smallAssessment.steps[0]!.questions[0]!,
        id: `q${index}`,
      })),
    },
  ],
});
/** Verdicts on q0 to q9: the first `common` mean the same. */
const mappingOfTen = (common: number, otherwise: MappingVerdict = "changed"): VersionMapping => ({
  from: "1.0.0",
  to: "1.10.0",
  questions: Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [
      `q${index}`,
      index >= common ? otherwise : index % 2 ? "reworded" : "same",
    ]),
  ),
});

it("calls two evaluations made in the same way the same in all", () => {
  const alike = comparability(run({ roles: ["it"] }), run({ roles: ["it"] }), []);
  expect(Object.keys(alike)).toEqual([...comparabilityAspects]);
  expect(Object.values(alike)).toEqual(comparabilityAspects.map(() => "same"));
});

describe("version", () => {
  const older = run({}, {}, tenQuestions("1.0.0"));
  const newer = run({}, {}, tenQuestions("1.10.0"));

  it.each([
    [10, "partly"],
    [8, "partly"],
    [7, "different"],
    [0, "different"],
  ])("with %i of 10 questions common: %s, whichever evaluation is on the newer", (common, likeness) => {
    const mappings = [mappingOfTen(common)];
    expect(comparability(older, newer, mappings).version).toBe(likeness);
    expect(comparability(newer, older, mappings).version).toBe(likeness);
  });

  it("counts the questions of the older version, so that new ones do not matter", () => {
    const added = { ...newer.assessment.steps[0]!.questions[0]!, id: "added" };
    const grown = {
      ...newer.assessment,
      steps: newer.assessment.steps.map((step) => ({
        ...step,
        questions: [
          ...step.questions,
          ...Array.from({ length: 20 }, (_, index) => ({ ...added, id: `added-${index}` })),
        ],
      })),
    };
    expect(comparability(older, run({}, {}, grown), [mappingOfTen(8)]).version).toBe("partly");
  });

  it("is different where no mapping leads, on another scale and for another assessment", () => {
    const scaled = { ...newer.assessment, scale: { values: [0, 1, 2, 3, 4, 6] } };
    const other = { ...older.assessment, id: "other" };
    expect(comparability(older, newer, []).version).toBe("different");
    expect(comparability(older, run({}, {}, scaled), [mappingOfTen(10)]).version).toBe("different");
    expect(comparability(older, run({}, {}, other), []).version).toBe("different");
  });
});

it("calls another variant or method partly alike, never different", () => {
  const other = comparability(run(), run({ method: "interview", ...full }), []);
  expect([other.variant, other.method]).toEqual(["partly", "partly"]);
});

describe("scope", () => {
  const scope = (steps: readonly string[], variant = "short") => ({ steps: [...steps], variant });
  const home = { unit: "Home cáre", track: "care", scope: scope(["ground", "walls"]) };

  it.each<[string, Partial<Evaluation>, string]>([
    ["nothing", {}, "same"],
    ["only how the unit is written", { unit: "  home  CA\u0301RE " }, "same"],
    ["only the order of the steps", { scope: scope(["walls", "ground"]) }, "same"],
    ["only the variant", { scope: scope(["ground", "walls"], "full") }, "same"],
    ["the unit", { unit: "Schools" }, "partly"],
    ["the track", { track: null }, "partly"],
    ["a step fewer", { scope: scope(["ground"]) }, "partly"],
    ["another step as many", { scope: scope(["ground", "roof"]) }, "partly"],
    ["two of the three", { unit: "Schools", track: "school" }, "partly"],
    ["all three", { unit: "Schools", track: "school", scope: scope(["roof"]) }, "different"],
  ])("where %s differs: %s", (_, overrides, likeness) => {
    expect(comparability(run(home), run({ ...home, ...overrides }), []).scope).toBe(likeness);
    expect(comparability(run({ ...home, ...overrides }), run(home), []).scope).toBe(likeness);
  });
});

describe("roles", () => {
  it.each<[readonly string[], readonly string[], string]>([
    [[], [], "same"],
    [["it", "finance"], ["finance", "it"], "same"],
    [["it", "it"], ["it"], "same"],
    [["it", "finance"], ["it"], "partly"],
    [["it", "finance", "union"], ["it", "finance", "care"], "partly"],
    [["it", "finance"], ["it", "union"], "different"],
    [["it", "finance", "union"], ["it"], "different"],
    [["it"], ["union"], "different"],
    [["it"], [], "different"],
  ])("%j and %j: %s", (a, b, likeness) => {
    expect(comparability(run({ roles: [...a] }), run({ roles: [...b] }), []).roles).toBe(likeness);
    expect(comparability(run({ roles: [...b] }), run({ roles: [...a] }), []).roles).toBe(likeness);
  });
});

describe("coverage", () => {
  const ten = tenQuestions("1.0.0");
  const scope = { steps: ["ground"], variant: "full" };
  /** A run with so many of its ten questions answered. */
  const answered = (count: number) =>
    run({ scope }, Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${index}`, 0])), ten);

  it.each([
    [10, 10, "same"],
    [4, 3, "partly"],
    [8, 7, "partly"],
    [8, 6, "partly"],
    [4, 1, "different"],
    [9, 6, "different"],
    [10, 0, "different"],
  ])("with %i and %i of 10 answered: %s, though the difference is no exact number", (a, b, likeness) => {
    expect(comparability(answered(a), answered(b), []).coverage).toBe(likeness);
    expect(comparability(answered(b), answered(a), []).coverage).toBe(likeness);
  });

  it("is the same when it differs by less than a tenth", () => {
    const answers = (count: number) =>
      Object.fromEntries(["ground-plan", "ground-people"].slice(0, count).map((id) => [id, 3]));
    const heavy: Assessment = {
      ...smallAssessment,
      steps: smallAssessment.steps.map((step) => ({
        ...step,
        questions: step.questions.map((question) => ({
          ...question,
          weight: question.id === "ground-people" ? 0.7 : 1,
        })),
      })),
    };
    const alone = { scope: { steps: ["ground", "walls", "roof"], variant: "full" } };
    const difference = coverageOf(run(alone, answers(2), heavy)) - coverageOf(run(alone, answers(1), heavy));
    // 0.7 of 1 + 0.7 + 1 + 1 + 1 + 1 + 1
    expect(difference).toBeCloseTo(0.7 / 6.7, 12);
    expect(comparability(run(alone, answers(2), heavy), run(alone, answers(1), heavy), []).coverage).toBe("partly");
    const light = {
      ...heavy,
      steps: heavy.steps.map((step) => ({
        ...step,
        questions: [...step.questions, { ...step.questions[0]!, id: `${step.id}-more` }],
      })),
    };
    expect(comparability(run(alone, answers(2), light), run(alone, answers(1), light), []).coverage).toBe("same");
  });

  it("keeps blank, unknown, level 0 and not relevant apart, by weight", () => {
    const marks = {
      "ground-plan": 0,
      "ground-people": "unknown",
      "walls-start": "not-relevant",
      "walls-finish": null,
    } as const;
    // ground-plan 1 of ground 1 + 1, walls-finish 3, roof 1 + 1
    expect(coverageOf(run({}, marks))).toBeCloseTo(1 / 7, 12);
  });

  it("counts chosen steps and the variant's questions only, and is 0 of nothing", () => {
    const marks = { "ground-plan": 5, "ground-survey": 5, "walls-start": 5 };
    const ground = (variant: string) => ({ scope: { steps: ["ground"], variant } });
    expect(coverageOf(run(ground("short"), marks))).toBe(0.5);
    expect(coverageOf(run(ground("full"), marks))).toBe(0.75);
    expect(coverageOf(run(ground("short"), { "ground-plan": "not-relevant", "ground-people": "not-relevant" }))).toBe(
      0,
    );
  });
});
