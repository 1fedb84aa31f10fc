import { describe, expect, test } from "vitest";
import type { Assessment } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { processView } from "#domain/process-view.ts";
import { scoreEvaluation } from "#domain/scoring.ts";
import { connectAssessment, evaluationWith, marksByStep, smallAssessment } from "../support/assessments.ts";

const view = (assessment: Assessment, evaluation: Evaluation) =>
  processView(assessment, scoreEvaluation(assessment, evaluation));
const viewOf = (levels: Parameters<typeof marksByStep>[1], assessment = smallAssessment) =>
  view(assessment, evaluationWith(assessment, marksByStep(assessment, levels)));

describe("the steps of the process", () => {
  test("carry their level, what they build on, what they run ahead of and what builds on them", () => {
    expect(viewOf({ ground: 1, walls: 3 })).toEqual({
      nodes: [
        {
          id: "ground",
          number: 1,
          status: "not-ready",
          level: 1,
          buildsOn: [],
          aheadOf: [],
          builtOnBy: ["walls", "roof"],
        },
        {
          id: "walls",
          number: 2,
          status: "ready",
          level: 3,
          buildsOn: ["ground"],
          aheadOf: ["ground"],
          builtOnBy: ["roof"],
        },
        {
          id: "roof",
          number: 3,
          status: "too-few-answers",
          level: null,
          buildsOn: ["ground", "walls"],
          aheadOf: [],
          builtOnBy: [],
        },
      ],
      edges: [
        { from: "ground", to: "walls", kind: "ahead" },
        { from: "ground", to: "roof", kind: "unlocked" },
        { from: "walls", to: "roof", kind: "ground" },
      ],
      start: { step: "ground", unlocks: ["walls", "roof"], further: [] },
    });
  });

  test("stay in the chain when they are left out", () => {
    const evaluation = evaluationWith(smallAssessment, marksByStep(smallAssessment, { ground: 1 }), {
      scope: { steps: ["ground", "roof"], variant: "short" },
    });
    expect(view(smallAssessment, evaluation).nodes.map(({ id, status }) => [id, status])).toEqual([
      ["ground", "not-ready"],
      ["walls", "left-out"],
      ["roof", "too-few-answers"],
    ]);
  });

  test("list their ground in the order of the steps, however it is written", () => {
    const [ground, walls, roof] = smallAssessment.steps as [
      Assessment["steps"][number],
      Assessment["steps"][number],
      Assessment["steps"][number],
    ];
    const turned = { ...smallAssessment, steps: [ground, walls, { ...roof, dependsOn: ["walls", "ground"] }] };
    expect(viewOf({}, turned).nodes[2]?.buildsOn).toEqual(["ground", "walls"]);
  });
});

describe("where to start", () => {
  test("unlocks the steps that wait for nothing else, and helps the others further on", () => {
    expect(viewOf({ ground: 1, walls: 1, roof: 1 }).start).toEqual({
      step: "ground",
      unlocks: ["walls"],
      further: ["roof"],
    });
  });

  test("a step with too few answers is waited for as well", () => {
    expect(viewOf({ ground: 1, roof: 1 }).start).toEqual({ step: "ground", unlocks: ["walls"], further: ["roof"] });
  });

  test("a step left out is neither waited for nor unlocked", () => {
    const evaluation = evaluationWith(smallAssessment, marksByStep(smallAssessment, { ground: 1, roof: 1 }), {
      scope: { steps: ["ground", "roof"], variant: "short" },
    });
    expect(view(smallAssessment, evaluation).start).toEqual({ step: "ground", unlocks: ["roof"], further: [] });
  });

  test("a step where nothing is relevant is neither waited for nor unlocked", () => {
    expect(viewOf({ ground: 1, walls: "not-relevant", roof: 1 }).start).toEqual({
      step: "ground",
      unlocks: ["roof"],
      further: [],
    });
  });

  test("the last step unlocks nothing", () => {
    expect(viewOf({ ground: 4, walls: 4, roof: 1 }).start).toEqual({ step: "roof", unlocks: [], further: [] });
  });

  test("is nowhere when every step is ready", () => {
    expect(viewOf({ ground: 3, walls: 3, roof: 3 }).start).toBeNull();
  });

  test("in the nine steps, a strategy lets the communication plan begin and reaches all after it", () => {
    expect(viewOf({ vision: 4 }, connectAssessment).start).toEqual({
      step: "strategy",
      unlocks: ["communication-plan"],
      further: [
        "needs-analysis",
        "market-analysis",
        "evaluation-model",
        "procurement-model",
        "implementation-model",
        "effect-monitoring",
      ],
    });
  });
});
