import { expect, test } from "vitest";
import type { ProcessEdge } from "#domain/process-view.ts";
import { processView } from "#domain/process-view.ts";
import { scoreEvaluation } from "#domain/scoring.ts";
import { processLines } from "#features/results/process-layout.ts";
import { evaluationWith, marksByStep, smallAssessment } from "../support/assessments.ts";

const evaluation = evaluationWith(smallAssessment, marksByStep(smallAssessment, { ground: 1, walls: 3 }));
const view = processView(smallAssessment, scoreEvaluation(smallAssessment, evaluation));

test("a line leaves low in one row and comes in high in another, and the longest fills the room", () => {
  expect(processLines(view)).toEqual([
    { from: "walls", to: "roof", kind: "ground", path: "M100 160C17 160 17 240 100 240" },
    { from: "ground", to: "roof", kind: "unlocked", path: "M100 60C-33 60 -33 240 100 240" },
    { from: "ground", to: "walls", kind: "ahead", path: "M100 60C17 60 17 140 100 140" },
  ] satisfies (ProcessEdge & { path: string })[]);
});

test("there are no lines where no step builds on another", () => {
  expect(processLines({ ...view, edges: [] })).toEqual([]);
});
