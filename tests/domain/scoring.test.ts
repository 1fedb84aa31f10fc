import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "#domain/assessment.ts";
import { type Evaluation, type Mark, emptyAnswer } from "#domain/evaluation.ts";
import { type StepScore, questionGap, scoreEvaluation, scoreOf } from "#domain/scoring.ts";
import { stepTarget } from "#domain/scope.ts";
import {
  answerWith,
  connectAssessment,
  evaluationWith,
  marksByStep,
  smallAssessment,
  unevenAssessment,
} from "#tests/support/assessments.ts";

type Marks = Readonly<Record<string, Mark>>;

const scoreSmall = (marks: Marks, overrides: Partial<Evaluation> = {}) =>
  scoreEvaluation(smallAssessment, evaluationWith(smallAssessment, marks, overrides));
const full = { scope: { steps: ["ground", "walls", "roof"], variant: "full" } };

/** The assessment with other weights on the two core questions of its first step. */
const withGroundWeights = (first: number, second: number): Assessment => ({
  ...smallAssessment,
  steps: smallAssessment.steps.map((step) =>
    step.id === "ground"
      ? {
          ...step,
          questions: step.questions.map((question, index) => ({
            ...question,
            weight: [first, second][index] ?? question.weight,
          })),
        }
      : step,
  ),
});

describe("a whole evaluation, by hand", () => {
  it("scores every step and the whole", () => {
    const scores = scoreSmall({
      "ground-plan": 4,
      "ground-people": 2,
      "walls-start": 1,
      "walls-finish": 3,
      "roof-tiles": 2,
      "roof-gutter": 5,
    });
    expect(scores).toEqual({
      steps: [
        // (4 + 2) / 2
        {
          id: "ground",
          status: "ready",
          aheadOf: [],
          coverage: 1,
          level: 3,
          low: 3,
          high: 3,
          target: 4,
          gap: 1,
        },
        // (1 x 1 + 3 x 3) / 4
        {
          id: "walls",
          status: "not-ready",
          aheadOf: [],
          coverage: 1,
          level: 2.5,
          low: 2.5,
          high: 2.5,
          target: 3,
          gap: 0.5,
        },
        // (2 + 5) / 2
        {
          id: "roof",
          status: "ready",
          aheadOf: ["walls"],
          coverage: 1,
          level: 3.5,
          low: 3.5,
          high: 3.5,
          target: 4,
          gap: 0.5,
        },
      ],
      // (1 x 3 + 2 x 2.5 + 1 x 3.5) / 4
      overall: { level: 2.875, steps: 3, weakest: "walls" },
      startHere: "walls",
    });
  });

  it("scores a model with an uneven scale by its own values, weights and thresholds", () => {
    const scores = scoreEvaluation(
      unevenAssessment,
      evaluationWith(unevenAssessment, {
        "listen-often": null,
        "listen-wide": 0.25,
        "try-small": 1,
        "try-again": 0.25,
        "keep-going": 1,
      }),
    );
    expect(scores).toEqual({
      steps: [
        // coverage 3/5; low 3 x 0.25 / 5; high (2 x 1 + 3 x 0.25) / 5
        {
          id: "listen",
          status: "not-ready",
          aheadOf: [],
          coverage: 0.6,
          level: 0.25,
          low: 0.15,
          high: 0.55,
          target: 1,
          gap: 0.75,
        },
        // (0.5 x 1 + 1 x 0.25) / 1.5
        {
          id: "try",
          status: "ready",
          aheadOf: ["listen"],
          coverage: 1,
          level: 0.5,
          low: 0.5,
          high: 0.5,
          target: 0.5,
          gap: 0,
        },
        {
          id: "keep",
          status: "ready",
          aheadOf: [],
          coverage: 1,
          level: 1,
          low: 1,
          high: 1,
          target: 1,
          gap: 0,
        },
      ],
      // (3 x 0.25 + 1 x 0.5 + 2 x 1) / 6
      overall: { level: 3.25 / 6, steps: 3, weakest: "listen" },
      startHere: "listen",
    });
  });

  it("of which nothing is answered has no level anywhere and no overall", () => {
    const blank = { status: "too-few-answers", aheadOf: [], coverage: 0, level: null, low: 0, high: 5 };
    expect(scoreSmall({})).toEqual({
      steps: [
        { ...blank, id: "ground", target: 4, gap: null },
        { ...blank, id: "walls", target: 3, gap: null },
        { ...blank, id: "roof", target: 4, gap: null },
      ],
      overall: null,
      startHere: "ground",
    });
  });
});

describe("the level of a step", () => {
  interface Case {
    name: string;
    marks: Marks;
    step: string;
    overrides?: Partial<Evaluation>;
    expected: Partial<StepScore>;
  }
  const cases: readonly Case[] = [
    {
      name: "exists at exactly the least coverage",
      marks: { "ground-plan": 3 },
      step: "ground",
      expected: { status: "ready", coverage: 0.5, level: 3, low: 1.5, high: 4, gap: 1 },
    },
    {
      name: "is none below the least coverage, while low and high still exist",
      marks: { "walls-start": 1 },
      step: "walls",
      expected: { status: "too-few-answers", coverage: 0.25, level: null, low: 0.25, high: 4, gap: null },
    },
    {
      name: "rests on answered weight, not on the number of answers",
      marks: { "walls-finish": 2 },
      step: "walls",
      expected: { status: "not-ready", coverage: 0.75, level: 2, low: 1.5, high: 2.75, gap: 1 },
    },
    {
      name: "is none at half the weight in the full variant",
      marks: { "ground-plan": 3, "ground-people": 3 },
      step: "ground",
      overrides: full,
      expected: { status: "too-few-answers", coverage: 0.5, level: null, low: 1.5, high: 4, gap: null },
    },
    {
      name: "leaves out answers to questions outside the variant",
      marks: { "ground-plan": 2, "ground-people": 2, "ground-survey": 5 },
      step: "ground",
      expected: { status: "not-ready", coverage: 1, level: 2, low: 2, high: 2, gap: 2 },
    },
    {
      name: "takes in those questions in the full variant",
      marks: { "ground-plan": 2, "ground-people": 2, "ground-survey": 5 },
      step: "ground",
      overrides: full,
      expected: { status: "ready", coverage: 1, level: 3.5, low: 3.5, high: 3.5, gap: 0.5 },
    },
    {
      name: "counts level 0 as an answer",
      marks: { "ground-plan": 0, "ground-people": 0 },
      step: "ground",
      expected: { status: "not-ready", coverage: 1, level: 0, low: 0, high: 0, gap: 4 },
    },
    {
      name: "counts a don't-know as applicable without a level",
      marks: { "ground-plan": 4, "ground-people": "unknown" },
      step: "ground",
      expected: { status: "ready", coverage: 0.5, level: 4, low: 2, high: 4.5, gap: 0 },
    },
    {
      name: "leaves out what is not relevant altogether",
      marks: { "ground-plan": 4, "ground-people": "not-relevant" },
      step: "ground",
      expected: { status: "ready", coverage: 1, level: 4, low: 4, high: 4, gap: 0 },
    },
    {
      name: "and low and high are none when nothing is applicable",
      marks: { "ground-plan": "not-relevant", "ground-people": "not-relevant" },
      step: "ground",
      expected: { status: "not-applicable", coverage: 0, level: null, low: null, high: null, gap: null },
    },
    {
      name: "above its target leaves a gap of 0, never below",
      marks: { "ground-plan": 5, "ground-people": 5 },
      step: "ground",
      expected: { status: "ready", coverage: 1, level: 5, low: 5, high: 5, gap: 0 },
    },
  ];

  it.each(cases)("$name", ({ marks, step, overrides, expected }) => {
    const target = step === "walls" ? 3 : 4;
    expect(scoreOf(scoreSmall(marks, overrides), step)).toEqual({ id: step, aheadOf: [], target, ...expected });
  });

  it("counts a parked question with a level as answered", () => {
    const scores = scoreEvaluation(
      smallAssessment,
      evaluationWith(smallAssessment, {
        "ground-plan": answerWith(3, { parked: true }),
        "ground-people": answerWith(5, { parked: true }),
      }),
    );
    expect(scoreOf(scores, "ground").level).toBe(4);
  });

  it("is ready when it equals the limit but for the arithmetic of decimals", () => {
    const assessment = withGroundWeights(0.1, 0.2);
    const scores = scoreEvaluation(assessment, evaluationWith(assessment, { "ground-plan": 1, "ground-people": 4 }));
    expect(scoreOf(scores, "ground").level).toBeLessThan(3);
    expect(scoreOf(scores, "ground").status).toBe("ready");
  });

  it("is none when nothing is answered, even where no coverage is asked for", () => {
    const assessment = {
      ...smallAssessment,
      variants: [{ id: "short", questions: "core" as const, minCoverage: 0 }],
    };
    expect(scoreOf(scoreEvaluation(assessment, evaluationWith(assessment)), "ground").status).toBe("too-few-answers");
  });

  it("exists when the coverage equals the least one but for the arithmetic of decimals", () => {
    const assessment = {
      ...smallAssessment,
      variants: [{ id: "short", questions: "core" as const, minCoverage: 0.5 + 1e-12 }],
    };
    const scores = scoreEvaluation(assessment, evaluationWith(assessment, { "ground-plan": 3 }));
    expect(scoreOf(scores, "ground").level).toBe(3);
  });
});

describe("a left-out step", () => {
  const leftOut = {
    status: "left-out",
    aheadOf: [],
    coverage: 0,
    level: null,
    low: null,
    high: null,
    target: null,
    gap: null,
  };
  const scores = scoreSmall(
    { "ground-plan": 0, "ground-people": 0, "walls-start": 2, "walls-finish": 2, "roof-tiles": 4, "roof-gutter": 4 },
    { scope: { steps: ["roof", "walls"], variant: "short" } },
  );

  it("has no numbers, whatever is answered in it", () => {
    expect(scores.steps[0]).toEqual({ ...leftOut, id: "ground" });
  });

  it("is in nobody's way, counts in no overall and is nowhere to start", () => {
    expect(scores.steps.map((step) => step.aheadOf)).toEqual([[], [], ["walls"]]);
    // (2 x 2 + 1 x 4) / 3
    expect(scores.overall).toEqual({ level: 8 / 3, steps: 2, weakest: "walls" });
    expect(scores.startHere).toBe("walls");
  });

  it("is what a step unknown to the assessment looks like", () => {
    expect(scoreOf(scores, "cellar")).toEqual({ ...leftOut, id: "cellar" });
  });
});

describe("being ahead of a prerequisite", () => {
  const aheadOf = (marks: Marks, scope = smallScope) => scoreOf(scoreSmall(marks, { scope }), "roof").aheadOf;
  const smallScope = { steps: ["ground", "walls", "roof"], variant: "short" };
  const levels = (ground: Mark, walls: Mark, roof: Mark) => marksByStep(smallAssessment, { ground, walls, roof });

  it.each([
    ["names each one below ready, when the step has just begun", levels(2, 1, 2), ["ground", "walls"]],
    ["names none before the step has begun", levels(0, 0, 1), []],
    ["leaves out those that are ready", levels(3, 2, 5), ["walls"]],
    ["leaves out those without a level", levels("unknown", 2, 5), ["walls"]],
    ["leaves out those that are not applicable", levels("not-relevant", 2, 5), ["walls"]],
    ["is empty when the step has no level", levels(0, 0, "unknown"), []],
  ] as const)("%s", (_, marks, expected) => {
    expect(aheadOf(marks)).toEqual(expected);
  });

  it("leaves out those that are not chosen", () => {
    expect(aheadOf(levels(0, 0, 5), { steps: ["walls", "roof"], variant: "short" })).toEqual(["walls"]);
  });

  it("looks at direct prerequisites only", () => {
    const scores = scoreEvaluation(
      unevenAssessment,
      evaluationWith(unevenAssessment, marksByStep(unevenAssessment, { listen: 0, try: 0.5, keep: 1 })),
    );
    expect(scores.steps.map((step) => step.aheadOf)).toEqual([[], ["listen"], []]);
  });

  it("begins at exactly begunAt, but for the arithmetic of decimals", () => {
    const assessment = { ...smallAssessment, thresholds: { readyAt: 3, begunAt: 2 + 1e-12, aboveBy: 1 } };
    const scores = scoreEvaluation(assessment, evaluationWith(assessment, levels(0, 3, 2)));
    expect(scoreOf(scores, "roof").aheadOf).toEqual(["ground"]);
  });
});

describe("overall and where to start", () => {
  const levels = (ground: Mark, walls: Mark, roof: Mark) =>
    scoreSmall(marksByStep(smallAssessment, { ground, walls, roof }));

  it("takes the weighted mean of the scored steps only", () => {
    // (1 x 4 + 2 x 1) / 3
    expect(levels(4, 1, "unknown").overall).toEqual({ level: 2, steps: 2, weakest: "walls" });
  });

  it("names the first in order of equally weak steps", () => {
    expect(levels(4, 2, 2).overall?.weakest).toBe("walls");
    expect(levels(2, 2, 4).overall?.weakest).toBe("ground");
  });

  it("holds levels for equal that differ by the arithmetic of decimals alone", () => {
    const [first, walls, roof] = smallAssessment.steps;
    const assessment: Assessment = {
      ...smallAssessment,
      steps: [
        first!,
        walls!,
        { ...roof!, questions: roof!.questions.map((q, index) => ({ ...q, weight: [0.1, 0.2][index]! })) },
      ],
    };
    const marks = { ...marksByStep(smallAssessment, { ground: 3, walls: 5 }), "roof-tiles": 1, "roof-gutter": 4 };
    const { steps, overall } = scoreEvaluation(assessment, evaluationWith(assessment, marks));
    expect(steps[2]!.level).toBeLessThan(steps[0]!.level!);
    expect(overall?.weakest).toBe("ground");
  });

  it.each([
    ["the first step that is not ready", levels(4, 2, 1), "walls"],
    ["a step with too few answers, when it comes first", levels(null, 2, 5), "ground"],
    ["the step after one that is not applicable", levels("not-relevant", 2, 5), "walls"],
    ["nowhere when every step is ready or not applicable", levels(3, "not-relevant", 4), null],
  ] as const)("starts at %s", (_, scores, expected) => {
    expect(scores.startHere).toBe(expected);
  });

  it("is none when no step is scored", () => {
    expect(levels("unknown", "not-relevant", null).overall).toBeNull();
  });
});

describe("targets", () => {
  it("of a step are the group's, else the step's, else the assessment's", () => {
    const evaluation = evaluationWith(smallAssessment, {}, { targets: { roof: 5 } });
    expect(["ground", "walls", "roof"].map((id) => stepTarget(smallAssessment, evaluation, id))).toEqual([4, 3, 5]);
    expect(scoreEvaluation(smallAssessment, evaluation).steps.map((step) => step.target)).toEqual([4, 3, 5]);
    const own = evaluationWith(smallAssessment, {}, { targets: { walls: 0 } });
    expect(stepTarget(smallAssessment, own, "walls")).toBe(0);
  });

  it.each([
    ["the step's target", 1, null, {}, 2],
    ["the group's target for the step", 1, null, { walls: 5 }, 4],
    ["the question's own target before the step's", 1, 2, { walls: 5 }, 1],
    ["an own target of level 0 as a target", 1, 0, {}, 0],
    ["a target already passed as a gap of 0", 5, null, {}, 0],
    ["a don't-know as no gap", "unknown", 5, {}, null],
    ["a blank as no gap", null, 5, {}, null],
    ["what is not relevant as no gap", "not-relevant", 5, {}, null],
  ] as const)("of a question: the gap counts %s", (_, mark, target, targets, expected) => {
    const evaluation = evaluationWith(smallAssessment, { "walls-start": answerWith(mark, { target }) }, { targets });
    expect(questionGap(smallAssessment, evaluation, "walls", "walls-start")).toBe(expected);
  });

  it("of a question never change the gap of its step", () => {
    const evaluation = evaluationWith(smallAssessment, {
      "ground-plan": answerWith(3, { target: 5 }),
      "ground-people": answerWith(3, { target: 5 }),
    });
    expect(scoreOf(scoreEvaluation(smallAssessment, evaluation), "ground").gap).toBe(1);
  });
});

describe("scores of any evaluation", () => {
  const assessments = [smallAssessment, unevenAssessment, connectAssessment];

  /** An assessment with marks for all its questions, some of its steps chosen, in any of its variants. */
  const runs = fc.constantFrom(...assessments).chain((assessment) => {
    const marks = fc.record(
      Object.fromEntries(assessment.steps.flatMap((step) => step.questions).map(({ id }) => [id, markOf(assessment)])),
    );
    return fc.record({
      assessment: fc.constant(assessment),
      marks,
      scope: fc.record({
        steps: fc.subarray(
          assessment.steps.map((step) => step.id),
          { minLength: 1 },
        ),
        variant: fc.constantFrom(...assessment.variants.map((variant) => variant.id)),
      }),
      pick: fc.nat(),
    });
  });

  function markOf(assessment: Assessment): fc.Arbitrary<Mark> {
    return fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...assessment.scale.values) },
      { weight: 1, arbitrary: fc.constantFrom("unknown" as const, "not-relevant" as const, null) },
    );
  }

  type Run = typeof runs extends fc.Arbitrary<infer T> ? T : never;
  const scoresOf = ({ assessment, marks, scope }: Pick<Run, "assessment" | "marks" | "scope">) =>
    scoreEvaluation(assessment, evaluationWith(assessment, marks, { scope }));
  const picked = <T>(items: readonly T[], pick: number): T | undefined => items[pick % items.length];

  it("stay within the scale, with low <= level <= high and coverage from 0 to 1", () => {
    fc.assert(
      fc.property(runs, (run) => {
        const lowest = run.assessment.scale.values[0]! - 1e-9;
        const highest = run.assessment.scale.values.at(-1)! + 1e-9;
        const { steps, overall } = scoresOf(run);
        for (const { coverage, level, low, high, gap } of steps) {
          expect(coverage).toBeGreaterThanOrEqual(0);
          expect(coverage).toBeLessThanOrEqual(1);
          expect(low === null).toBe(high === null);
          if (low !== null && high !== null) {
            expect(low).toBeGreaterThanOrEqual(lowest);
            expect(high).toBeLessThanOrEqual(highest);
            expect(low).toBeLessThanOrEqual(high + 1e-9);
          }
          expect(level === null).toBe(gap === null);
          if (level !== null && low !== null && high !== null && gap !== null) {
            expect(level).toBeGreaterThanOrEqual(low - 1e-9);
            expect(level).toBeLessThanOrEqual(high + 1e-9);
            expect(gap).toBeGreaterThanOrEqual(0);
          }
        }
        const levels = steps.flatMap(({ level }) => (level === null ? [] : [level]));
        expect(overall?.steps ?? 0).toBe(levels.length);
        if (overall) {
          expect(overall.level).toBeGreaterThanOrEqual(Math.min(...levels) - 1e-9);
          expect(overall.level).toBeLessThanOrEqual(Math.max(...levels) + 1e-9);
        }
      }),
    );
  });

  it("never fall when a level is raised", () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { values } = run.assessment.scale;
        const raisable = Object.entries(run.marks).filter(
          ([, mark]) => typeof mark === "number" && mark < values.at(-1)!,
        );
        const chosen = picked(raisable, run.pick);
        fc.pre(chosen !== undefined);
        const [id, mark] = chosen;
        const raised = values[values.indexOf(mark as number) + 1]!;
        const before = scoresOf(run);
        const after = scoresOf({ ...run, marks: { ...run.marks, [id]: raised } });
        const numbers = ({ level, low, high }: StepScore) => [level, low, high];
        before.steps.forEach((step, index) => {
          const now = numbers(after.steps[index]!);
          numbers(step).forEach((was, part) => {
            expect(now[part] === null).toBe(was === null);
            expect(now[part] ?? 0).toBeGreaterThanOrEqual((was ?? 0) - 1e-9);
          });
        });
        expect(after.overall?.level ?? 0).toBeGreaterThanOrEqual((before.overall?.level ?? 0) - 1e-9);
      }),
    );
  });

  it("are the same in whatever order answers and steps were given", () => {
    fc.assert(
      fc.property(runs, (run) => {
        const reversed = {
          ...run,
          marks: Object.fromEntries(Object.entries(run.marks).toReversed()),
          scope: { ...run.scope, steps: run.scope.steps.toReversed() },
        };
        expect(scoresOf(reversed)).toEqual(scoresOf(run));
      }),
    );
  });

  it("are the same whether a question is blank, missing or answered with a don't-know", () => {
    fc.assert(
      fc.property(runs, ({ assessment, marks, scope }) => {
        const replacing = (blank: Mark): Marks =>
          Object.fromEntries(
            Object.entries(marks).map(([id, mark]) => [id, mark === null || mark === "unknown" ? blank : mark]),
          );
        const blanks = scoresOf({ assessment, marks: replacing(null), scope });
        const missing = Object.fromEntries(Object.entries(replacing(null)).filter(([, mark]) => mark !== null));
        expect(scoresOf({ assessment, marks: replacing("unknown"), scope })).toEqual(blanks);
        expect(scoresOf({ assessment, marks: missing, scope })).toEqual(blanks);
      }),
    );
  });

  it("change in one step only when one question is skipped", () => {
    fc.assert(
      fc.property(runs, (run) => {
        const skipped = picked(Object.keys(run.marks), run.pick)!;
        const evaluation = evaluationWith(run.assessment, run.marks, { scope: run.scope });
        const before = scoreEvaluation(run.assessment, evaluation);
        const after = scoreEvaluation(run.assessment, {
          ...evaluation,
          answers: { ...evaluation.answers, [skipped]: emptyAnswer },
        });
        const own = run.assessment.steps.find((step) => step.questions.some(({ id }) => id === skipped))!.id;
        const others = (steps: readonly StepScore[]) =>
          steps.filter(({ id }) => id !== own).map((step) => ({ ...step, aheadOf: [] }));
        expect(others(after.steps)).toEqual(others(before.steps));
      }),
    );
  });
});
