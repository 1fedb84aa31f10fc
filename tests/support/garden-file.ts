/** Owns the synthetic assessment "uneven" as tests of files need it: checked, frozen, and filled in. */
import { readFileSync } from "node:fs";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import type { Language } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { freezeAssessment } from "#domain/frozen-assessment.ts";
import { gardenExample, gardenFolder } from "../fixtures/garden.ts";

const read = readAssessmentFolder(gardenFolder);
if (!read.ok) throw new Error("The fixture has faults.");
const { content } = read;

export const garden = content.assessment;
export const gardenEvaluation = JSON.parse(readFileSync(gardenExample, "utf8")) as Evaluation;

/** What travels in a file of that language. */
export function gardenDefinition(language: Language = "sv") {
  const words = content.words[language];
  if (!words) throw new Error(`The fixture has no words in ${language}.`);
  return freezeAssessment(garden, { [language]: words });
}
