/** Owns whether what a document refers to is in the assessment. */
import { type Assessment, levelPosition, stepById, stepOfQuestion } from "./assessment.ts";
import type { EvaluationFault } from "./evaluation-check.ts";

export type Path = readonly (string | number)[];

type ReferenceFault = EvaluationFault<"unknown-step" | "unknown-question" | "unknown-level">;

export const checkStep = (assessment: Assessment, path: Path, id: string): readonly ReferenceFault[] =>
  stepById(assessment, id) ? [] : [{ code: "unknown-step", path, values: { id } }];

export const checkQuestion = (assessment: Assessment, path: Path, id: string): readonly ReferenceFault[] =>
  stepOfQuestion(assessment, id) ? [] : [{ code: "unknown-question", path, values: { id } }];

export const checkLevel = (assessment: Assessment, path: Path, value: number): readonly ReferenceFault[] =>
  levelPosition(assessment, value) >= 0
    ? []
    : [{ code: "unknown-level", path, values: { value, levels: assessment.scale.values } }];
