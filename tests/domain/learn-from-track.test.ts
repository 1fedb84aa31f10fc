import { expect, test } from "vitest";
import type { Assessment } from "#domain/assessment.ts";
import { compareRuns } from "#domain/comparison.ts";
import { lessonsBetween } from "#domain/learn-from-track.ts";
import { evaluationWith, marksByStep, smallAssessment } from "#tests/support/assessments.ts";

const assessment: Assessment = {
  ...smallAssessment,
  roles: ["builder", "roofer"],
  steps: smallAssessment.steps.map((step) => ({ ...step, knownBy: [step.id === "roof" ? "roofer" : "builder"] })),
};

const run = (track: string, levels: Parameters<typeof marksByStep>[1], success = "") => ({
  assessment,
  evaluation: {
    ...evaluationWith(assessment, marksByStep(assessment, levels)),
    id: track,
    track,
    notes: { roof: { success, hindrance: "Regn.", staysHere: false } },
  },
});

test("a lesson is where one track is a level ahead or more, with what helped there and whom to ask", () => {
  const first = run("health-care", { ground: 3, walls: 3, roof: 1 });
  const second = run("school", { ground: 2, walls: 3, roof: 4 }, " Ställning hela vägen. ");
  expect(lessonsBetween(compareRuns([first, second], []))).toEqual([
    { step: "ground", track: "health-care", lead: 1, success: "", roles: ["builder"] },
    { step: "roof", track: "school", lead: 3, success: "Ställning hela vägen.", roles: ["roofer"] },
  ]);
});

test("a track without a level has nothing to teach and nothing to learn", () => {
  expect(lessonsBetween(compareRuns([run("a", { ground: 5 }), run("b", {})], []))).toEqual([]);
  expect(lessonsBetween(compareRuns([run("a", { ground: 5 })], []))).toEqual([]);
});
