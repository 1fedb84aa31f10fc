import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printFault } from "#content/print-fault.ts";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import { latestEarlier } from "#domain/earlier-run.ts";
import { type Evaluation, actionStatuses, fundings, levelOf } from "#domain/evaluation.ts";
import { checkEvaluation } from "#domain/evaluation-check.ts";
import { findGaps } from "#domain/findings.ts";
import { findPersonalData } from "#domain/personal-data.ts";
import { planCompleteness } from "#domain/plan-completeness.ts";
import { type StepScore, scoreEvaluation } from "#domain/scoring.ts";
import { listUnknowns, suggestActions } from "#domain/suggestions.ts";
import { writeEvaluationFile } from "#storage/evaluation-file.ts";
import { connectAssessment } from "#tests/support/assessments.ts";

const readExampleFile = (name: string): string =>
  readFileSync(new URL(`../../assessments/connect/examples/${name}`, import.meta.url), "utf8");

const exampleText = readExampleFile("mittkoping-2026.json");
const evaluation: Evaluation = JSON.parse(exampleText);
const answers = Object.values(evaluation.answers);

interface ExpectedScores {
  readonly steps: readonly StepScore[];
  readonly overall: { readonly level: number; readonly steps: number; readonly weakest: string };
  readonly findings: readonly unknown[];
  /** The five with the highest rank. */
  readonly suggestions: readonly { readonly question: string; readonly rank: number }[];
}

/** Calculated by hand from the formulas on the method page. */
const expected: ExpectedScores = JSON.parse(readExampleFile("mittkoping-2026.expected.json"));
const scores = scoreEvaluation(connectAssessment, evaluation);

/** Compares a number to nine decimals, and anything else as it is. */
const expectSame = (found: number | null | undefined, wanted: number | null | undefined): void =>
  typeof wanted === "number" ? expect(found).toBeCloseTo(wanted, 9) : expect(found).toBe(wanted);

describe("the file of Mittköping", () => {
  it("passes the check", () => {
    expect(checkEvaluation(connectAssessment, JSON.parse(exampleText))).toEqual({ ok: true, evaluation });
  });

  it("stands as the program itself would write it", () => {
    expect(writeEvaluationFile(evaluation)).toBe(exampleText);
  });

  it("is served with the year before, and its expected scores are no example", () => {
    const result = readAssessmentFolder("assessments/connect");
    if (!result.ok) throw new Error(result.faults.map(printFault).join("\n"));
    expect(result.content.examples).toEqual(["mittkoping-2024", "mittkoping-2025", "mittkoping-2026"]);
  });

  it("holds nothing that looks like personal data", () => {
    expect(findPersonalData(exampleText)).toBeNull();
  });
});

describe("the year before", () => {
  const before = JSON.parse(readExampleFile("mittkoping-2025.json"));

  it("passes the check and stands as the program itself would write it", () => {
    expect(checkEvaluation(connectAssessment, before)).toEqual({ ok: true, evaluation: before });
    expect(writeEvaluationFile(before)).toBe(readExampleFile("mittkoping-2025.json"));
  });

  it("is what the year after is compared with", () => {
    expect(latestEarlier(evaluation, [evaluation, before])).toEqual(before);
  });

  it("holds nothing that looks like personal data", () => {
    expect(findPersonalData(JSON.stringify(before))).toBeNull();
  });
});

describe("the content of Mittköping", () => {
  it("answers every question of the short variant with a reason", () => {
    const questions = connectAssessment.steps.flatMap((step) => step.questions.filter(({ core }) => core));
    expect(Object.keys(evaluation.answers)).toEqual(questions.map(({ id }) => id).toSorted());
    expect(answers.filter(({ mark, reason }) => mark === null || reason === "")).toEqual([]);
  });

  it("has a level 0, don't-knows, a not-relevant and a parked level, which are all different", () => {
    expect(answers.filter(({ mark }) => mark === 0).length).toBe(1);
    expect(answers.filter(({ mark }) => mark === "not-relevant").length).toBe(1);
    expect(answers.filter((answer) => answer.parked).map(levelOf)).toEqual([1]);
    expect(listUnknowns(connectAssessment, evaluation)).toEqual([
      { question: "market-reuse", step: "market-analysis" },
      { question: "effects-lasting-change", step: "effect-monitoring" },
    ]);
  });

  it("has obstacles both within and outside the municipality's control", () => {
    expect(answers.filter(({ obstacle }) => obstacle.control === "within").length).toBe(5);
    expect(answers.filter(({ obstacle }) => obstacle.control === "outside").length).toBe(3);
    expect(answers.filter(({ obstacle }) => (obstacle.text === "") !== (obstacle.control === null))).toEqual([]);
  });

  it("has a plan with gaps to point out, in which 0 and no amount differ", () => {
    expect(planCompleteness(evaluation.actions)).toEqual({
      actions: 9,
      lacking: { owner: 2, start: 0, finish: 1, funding: 1, indicator: 4 },
      amount: 2_530_000,
      withoutAmount: 3,
      uncertainFunding: 3,
      steps: 6,
    });
    expect(evaluation.actions.filter(({ deputy }) => deputy === "").length).toBe(3);
    expect(evaluation.actions.filter(({ question }) => question === null).length).toBe(2);
  });

  it("shows every kind of funding and several statuses", () => {
    const used = new Set(evaluation.actions.map(({ funding }) => funding));
    expect([...fundings, null].filter((funding) => !used.has(funding))).toEqual([]);
    const statuses = new Set(evaluation.actions.map(({ status }) => status));
    expect(actionStatuses.filter((status) => statuses.has(status))).toEqual([
      "not-started",
      "pre-study",
      "roll-out",
      "paused",
    ]);
  });
});

describe("the scores of Mittköping, against a calculation by hand", () => {
  it("has expected scores for all nine steps, in order", () => {
    expect(expected.steps.map(({ id }) => id)).toEqual(connectAssessment.steps.map(({ id }) => id));
  });

  it.each(expected.steps.map((step) => [step.id, step] as const))("agrees on %s", (id, wanted) => {
    const found = scores.steps.find((step) => step.id === id);
    expect(found?.status).toBe(wanted.status);
    expect(found?.aheadOf).toEqual(wanted.aheadOf);
    expectSame(found?.coverage, wanted.coverage);
    expectSame(found?.level, wanted.level);
    expectSame(found?.low, wanted.low);
    expectSame(found?.high, wanted.high);
    expectSame(found?.target, wanted.target);
    expectSame(found?.gap, wanted.gap);
  });

  it("agrees on the whole, where the first of two equally weak steps is the weakest", () => {
    expectSame(scores.overall?.level, expected.overall.level);
    expect(scores.overall?.steps).toBe(expected.overall.steps);
    expect(scores.overall?.weakest).toBe(expected.overall.weakest);
    expect(scores.startHere).toBe("vision");
  });

  it("agrees on what the gap rules find", () => {
    expect(findGaps(connectAssessment, scores)).toEqual(expected.findings);
  });

  it("agrees on the five suggestions with the highest rank", () => {
    const suggestions = suggestActions(connectAssessment, evaluation, scores).slice(0, 5);
    expect(suggestions.map(({ question }) => question)).toEqual(expected.suggestions.map(({ question }) => question));
    suggestions.forEach(({ rank }, index) => expectSame(rank, expected.suggestions[index]?.rank));
  });
});
