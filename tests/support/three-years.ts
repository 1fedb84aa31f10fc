import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { wordsIn } from "#content/assessment-content.ts";
import { frozenSource } from "#content/frozen-source.ts";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { FrozenAssessment } from "#domain/frozen-assessment.ts";
import type { VersionMapping } from "#domain/version-mapping.ts";
import type { WordedRun } from "#domain/worded-run.ts";

const folder = "assessments/connect";
const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const example = (year: number): Evaluation => JSON.parse(read(`examples/mittkoping-${year}.json`)) as Evaluation;

export const mittkopingMappings = [parse(read("mappings/0.9.0--1.0.0.yaml")) as VersionMapping];

/** Mittköping 2024 on the older version, 2025 and 2026 on today's, each with its words in Swedish. */
export const mittkopingYears = (): Promise<Years> => (years ??= readYears());

type Years = readonly [WordedRun, WordedRun, WordedRun];
let years: Promise<Years> | undefined;

async function readYears(): Promise<Years> {
  const folderRead = readAssessmentFolder(folder);
  if (!folderRead.ok) throw new Error("the assessment has faults");
  const { content } = folderRead;
  const words = wordsIn(content, "sv");
  if (!words) throw new Error("the assessment has no Swedish words");
  const frozen = JSON.parse(read("versions/0.9.0.json")) as FrozenAssessment;
  const older = await frozenSource(frozen).loadAllWords("sv");
  const today = (year: number): WordedRun => ({ assessment: content.assessment, evaluation: example(year), words });
  return [{ assessment: frozen.structure, evaluation: example(2024), words: older }, today(2025), today(2026)];
}
