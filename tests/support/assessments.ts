import { readFileSync } from "node:fs";
import * as v from "valibot";
import { parse } from "yaml";
import type { Assessment } from "#domain/assessment.ts";
import { assessmentSchema } from "#domain/assessment-schema.ts";
import { type Answer, type Evaluation, type Mark, createEvaluation, emptyAnswer } from "#domain/evaluation.ts";

const question = (id: string, weight: number, core = true) => ({
  id,
  weight,
  core,
  sources: ["X1"],
  templates: [`${id}-form`],
});

/** Three steps, each resting on those before; weights, targets and variants all differ from the defaults somewhere. */
export const smallAssessment: Assessment = v.parse(assessmentSchema, {
  id: "small",
  version: "1.0.0",
  languages: ["sv", "en"],
  scale: { values: [0, 1, 2, 3, 4, 5] },
  target: 4,
  thresholds: { readyAt: 3, begunAt: 2, aboveBy: 1 },
  variants: [
    { id: "short", questions: "core", minCoverage: 0.5 },
    { id: "full", questions: "all", minCoverage: 0.6 },
  ],
  steps: [
    {
      id: "ground",
      questions: [question("ground-plan", 1), question("ground-people", 1), question("ground-survey", 2, false)],
    },
    {
      id: "walls",
      weight: 2,
      dependsOn: ["ground"],
      target: 3,
      questions: [question("walls-start", 1), question("walls-finish", 3)],
    },
    {
      id: "roof",
      dependsOn: ["ground", "walls"],
      questions: [question("roof-tiles", 1), question("roof-gutter", 1)],
    },
  ],
});

/** Another model altogether: four unevenly spaced levels, other weights, thresholds, steps and rules, one variant. */
export const unevenAssessment: Assessment = v.parse(assessmentSchema, {
  id: "uneven",
  version: "2.1.0",
  languages: ["en"],
  scale: { values: [0, 0.25, 0.5, 1] },
  target: 1,
  thresholds: { readyAt: 0.5, begunAt: 0.25, aboveBy: 0.25 },
  variants: [{ id: "whole", questions: "all", minCoverage: 0.6 }],
  rules: [
    {
      id: "U1",
      severity: "high",
      when: [
        { any: ["listen"], is: "weak" },
        { any: ["try", "keep"], above: "listen" },
      ],
    },
    { id: "U2", severity: "low", leadOverPrerequisite: 0.5 },
  ],
  steps: [
    { id: "listen", weight: 3, questions: [question("listen-often", 2, false), question("listen-wide", 3)] },
    {
      id: "try",
      dependsOn: ["listen"],
      target: 0.5,
      questions: [question("try-small", 0.5), question("try-again", 1)],
    },
    { id: "keep", weight: 2, dependsOn: ["try"], questions: [question("keep-going", 1)] },
  ],
});

/** The real definition of the nine steps, its structure only. */
export const connectAssessment: Assessment = v.parse(
  assessmentSchema,
  parse(readFileSync("assessments/connect/assessment.yaml", "utf8")),
);

/** An answer with the mark, and whatever else is given; a reason comes along where one is required. */
export const answerWith = (mark: Mark, overrides: Partial<Answer> = {}): Answer => ({
  ...emptyAnswer,
  mark,
  reason: mark === "not-relevant" ? "We have no such service." : "",
  ...overrides,
});

/** An evaluation of the assessment with these marks by question id, or whole answers where a mark is not enough. */
export function evaluationWith(
  assessment: Assessment,
  answers: Readonly<Record<string, Mark | Answer>> = {},
  overrides: Partial<Evaluation> = {},
): Evaluation {
  return {
    ...createEvaluation(assessment, {
      id: "evaluation-1",
      now: "2026-03-12T09:00:00Z",
      date: "2026-03-12",
      appVersion: "0.1.0",
    }),
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [
        id,
        typeof answer === "object" && answer !== null ? answer : answerWith(answer),
      ]),
    ),
    ...overrides,
  };
}

/** Marks that give every question of a step the same level, so that the step has that level too. */
export const marksByStep = (
  assessment: Assessment,
  levels: Readonly<Record<string, Mark>>,
): Readonly<Record<string, Mark>> =>
  Object.fromEntries(
    assessment.steps.flatMap((step) =>
      step.questions.map((question) => [question.id, levels[step.id] ?? null] as const),
    ),
  );
