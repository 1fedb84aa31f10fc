import { describe, expect, it } from "vitest";
import type { Assessment } from "#domain/assessment.ts";
import type { Mark } from "#domain/evaluation.ts";
import { type Finding, findGaps } from "#domain/findings.ts";
import { scoreEvaluation } from "#domain/scoring.ts";
import { connectAssessment, evaluationWith, marksByStep, unevenAssessment } from "#tests/support/assessments.ts";

/** One mark for both questions of a step, or one for each. */
type Levels = Readonly<Record<string, Mark | readonly [Mark, Mark]>>;

/** The findings when these steps have these levels and all others are blank. */
function findingsAt(levels: Levels, steps = connectAssessment.steps.map((step) => step.id)): readonly Finding[] {
  const marks = Object.fromEntries(
    connectAssessment.steps.flatMap((step) =>
      step.questions
        .filter((question) => question.core)
        .map((question, index) => {
          const level = levels[step.id] ?? null;
          return [question.id, typeof level === "object" && level !== null ? (level[index] ?? null) : level];
        }),
    ),
  );
  const evaluation = evaluationWith(connectAssessment, marks, { scope: { steps, variant: "short" } });
  return findGaps(connectAssessment, scoreEvaluation(connectAssessment, evaluation));
}

const found = (rule: string, severity: Finding["severity"], ...steps: string[]): Finding => ({
  rule,
  steps,
  severity,
});

describe("the gap rules of Connect", () => {
  const cases: readonly (readonly [string, Levels, readonly Finding[]])[] = [
    [
      "R1 finds a weak vision with a strong procurement",
      { vision: 1, "procurement-model": 3 },
      [found("R1", "medium", "vision", "procurement-model")],
    ],
    [
      "R1 names every step that took part, in order",
      { "implementation-model": 4, "procurement-model": 4, strategy: [1, 2], vision: 0 },
      [
        found("R1", "medium", "vision", "strategy", "procurement-model", "implementation-model"),
        found("R7", "low", "strategy", "procurement-model"),
        found("R7", "low", "strategy", "implementation-model"),
      ],
    ],
    ["R1 is silent when both are begun", { vision: 2, strategy: 2, "procurement-model": 3 }, []],
    ["R1 is silent when nothing is strong", { vision: 1, "procurement-model": [2, 3] }, []],
    ["R1 is silent when neither has a level", { vision: "unknown", "procurement-model": 5 }, []],

    [
      "R2 finds a market analysis one level above needs that are not ready",
      { "needs-analysis": 2, "market-analysis": 3 },
      [found("R2", "high", "needs-analysis", "market-analysis")],
    ],
    [
      "R2 names each step above the needs, and no other",
      { "needs-analysis": [2, 3], "market-analysis": 3, "evaluation-model": [3, 4], "procurement-model": 4 },
      [found("R2", "high", "needs-analysis", "evaluation-model", "procurement-model")],
    ],
    ["R2 is silent at less than one level above", { "needs-analysis": 2, "market-analysis": [2, 3] }, []],
    ["R2 is silent when the needs are ready", { "needs-analysis": 3, "procurement-model": 4 }, []],
    ["R2 is silent when the needs have no level", { "needs-analysis": null, "procurement-model": 5 }, []],
    ["R2 is silent when no other has a level", { "needs-analysis": 0 }, []],

    [
      "R3 finds a weak evaluation with a strong procurement",
      { "evaluation-model": [1, 2], "procurement-model": 3 },
      [found("R3", "high", "evaluation-model", "procurement-model")],
    ],
    ["R3 is silent at begun", { "evaluation-model": 2, "procurement-model": 3 }, []],
    ["R3 is silent below strong", { "evaluation-model": 1, "procurement-model": [2, 3] }, []],

    [
      "R4 finds a strong evaluation with a weak implementation",
      { "evaluation-model": 3, "implementation-model": [1, 2] },
      [found("R4", "high", "evaluation-model", "implementation-model")],
    ],
    ["R4 is silent at begun", { "evaluation-model": 5, "implementation-model": 2 }, []],
    ["R4 is silent without a level", { "evaluation-model": 5, "implementation-model": "not-relevant" }, []],

    [
      "R5 finds a strong implementation with weak monitoring",
      { "implementation-model": 3, "effect-monitoring": 1 },
      [found("R5", "medium", "implementation-model", "effect-monitoring")],
    ],
    ["R5 is silent below strong", { "implementation-model": [2, 3], "effect-monitoring": 0 }, []],

    [
      "R6 finds weak communication once implementation has begun",
      { "communication-plan": 1, "implementation-model": 2 },
      [found("R6", "medium", "communication-plan", "implementation-model")],
    ],
    ["R6 is silent before that", { "communication-plan": 0, "implementation-model": [1, 2] }, []],
    ["R6 is silent when communication is begun", { "communication-plan": 2, "implementation-model": 3 }, []],

    [
      "R7 finds a step two levels over a direct prerequisite",
      { vision: 2, strategy: 4 },
      [found("R7", "low", "vision", "strategy")],
    ],
    [
      "R7 finds each pair once, in step order",
      { vision: 2, strategy: 2, "communication-plan": 4, "needs-analysis": 4 },
      [
        found("R7", "low", "vision", "communication-plan"),
        found("R7", "low", "strategy", "communication-plan"),
        found("R7", "low", "strategy", "needs-analysis"),
      ],
    ],
    ["R7 is silent below two levels", { vision: 2, strategy: [3, 4] }, []],
    ["R7 is silent about a prerequisite further back", { vision: 2, "needs-analysis": 5 }, []],
    ["R7 is silent about a prerequisite without a level", { vision: ["not-relevant", null], strategy: 5 }, []],

    [
      "R8 finds a strong vision with a weak strategy",
      { vision: 3, strategy: 1 },
      [found("R8", "medium", "vision", "strategy")],
    ],
    ["R8 is silent when the strategy is begun", { vision: 3, strategy: 2 }, []],
    [
      "R9 finds a strong strategy with weak communication",
      { strategy: 3, "communication-plan": [1, 2] },
      [found("R9", "medium", "strategy", "communication-plan")],
    ],
    ["R9 is silent below a strong strategy", { strategy: [2, 3], "communication-plan": 1 }, []],
    [
      "R10 finds looking and testing with a weak strategy",
      { strategy: 1, "market-analysis": 2, "evaluation-model": 2 },
      [found("R10", "medium", "strategy", "market-analysis", "evaluation-model")],
    ],
    ["R10 is silent when nothing is begun", { strategy: 1, "market-analysis": [1, 2], "evaluation-model": 1 }, []],
    [
      "R11 finds strong needs with nothing to test or introduce by",
      { "needs-analysis": 3, "evaluation-model": [2, 3], "implementation-model": [1, 2] },
      [found("R11", "medium", "needs-analysis", "evaluation-model", "implementation-model")],
    ],
    [
      "R11 leaves a strong evaluation to R4",
      { "needs-analysis": 3, "evaluation-model": 3, "implementation-model": 1 },
      [found("R4", "high", "evaluation-model", "implementation-model")],
    ],
    [
      "R12 finds strong monitoring with weak implementation",
      { "implementation-model": [1, 2], "effect-monitoring": 3 },
      [found("R12", "medium", "implementation-model", "effect-monitoring")],
    ],
    ["R12 is silent when implementation is begun", { "implementation-model": 2, "effect-monitoring": 3 }, []],
  ];

  it.each(cases)("%s", (_, levels, expected) => {
    expect(findingsAt(levels)).toEqual(expected);
  });

  it("are listed in the order of the rules, whatever the order of the steps", () => {
    const findings = findingsAt({
      vision: 1,
      strategy: 1,
      "communication-plan": 1,
      "needs-analysis": 1,
      "market-analysis": 2,
      "evaluation-model": 1,
      "procurement-model": 3,
      "implementation-model": 3,
      "effect-monitoring": 1,
    });
    expect(findings).toEqual([
      found("R1", "medium", "vision", "strategy", "procurement-model", "implementation-model"),
      found("R2", "high", "needs-analysis", "market-analysis", "procurement-model"),
      found("R3", "high", "evaluation-model", "procurement-model"),
      found("R5", "medium", "implementation-model", "effect-monitoring"),
      found("R6", "medium", "communication-plan", "implementation-model"),
      found("R7", "low", "strategy", "procurement-model"),
      found("R7", "low", "needs-analysis", "procurement-model"),
      found("R7", "low", "strategy", "implementation-model"),
      found("R7", "low", "communication-plan", "implementation-model"),
      found("R7", "low", "needs-analysis", "implementation-model"),
      found("R7", "low", "evaluation-model", "implementation-model"),
      found("R10", "medium", "strategy", "market-analysis"),
    ]);
  });

  it("are silent about steps left out, whatever is answered in them", () => {
    const levels = { vision: 0, "procurement-model": 5 };
    expect(findingsAt(levels, ["procurement-model", "implementation-model"])).toEqual([]);
  });

  it("find nothing in an even or an empty evaluation", () => {
    const even = Object.fromEntries(connectAssessment.steps.map((step) => [step.id, 3]));
    expect([findingsAt(even), findingsAt({})]).toEqual([[], []]);
  });
});

describe("the gap rules of another model", () => {
  const findings = (assessment: Assessment, levels: Readonly<Record<string, Mark>>) =>
    findGaps(assessment, scoreEvaluation(assessment, evaluationWith(assessment, marksByStep(assessment, levels))));

  it("follow its own thresholds and leads", () => {
    expect(findings(unevenAssessment, { listen: 0, try: 0.25, keep: 1 })).toEqual([
      found("U1", "high", "listen", "try", "keep"),
      found("U2", "low", "try", "keep"),
    ]);
    expect(findings(unevenAssessment, { listen: 0.25, try: 0.5, keep: 0.5 })).toEqual([]);
  });

  it("hold for differences that are too small by the arithmetic of decimals alone", () => {
    const strict: Assessment = {
      ...unevenAssessment,
      thresholds: { ...unevenAssessment.thresholds, aboveBy: 0.25 + 1e-12 },
      rules: unevenAssessment.rules.map((rule) =>
        "when" in rule ? rule : { ...rule, leadOverPrerequisite: 0.5 + 1e-12 },
      ),
    };
    expect(findings(strict, { listen: 0, try: 0.25, keep: "unknown" })).toEqual([found("U1", "high", "listen", "try")]);
    expect(findings(strict, { listen: 0.5, try: 1, keep: "unknown" })).toEqual([found("U2", "low", "listen", "try")]);
  });

  it("name the step that others lie above, also where no other condition does", () => {
    const rule = { id: "U3", severity: "low" as const, when: [{ any: ["keep"], above: "listen" }] };
    expect(findings({ ...unevenAssessment, rules: [rule] }, { listen: 0.25, keep: 0.5 })).toEqual([
      found("U3", "low", "listen", "keep"),
    ]);
  });

  it("find nothing where there are no rules", () => {
    expect(findings({ ...unevenAssessment, rules: [] }, { listen: 0, try: 1, keep: 1 })).toEqual([]);
  });
});
