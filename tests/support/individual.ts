import { createIndividualAnswers, type IndividualAnswers } from "#domain/individual-answers.ts";
import { writeAnswerFile } from "#storage/answer-file.ts";
import { connectAssessment } from "./assessments.ts";

/** One person's answers to the nine steps, as they are saved. */
export const answersTo = (id: string, overrides: Partial<IndividualAnswers> = {}): IndividualAnswers => ({
  ...createIndividualAnswers(connectAssessment, { id, now: "2026-03-12T09:00:00Z" }),
  role: "line-manager",
  marks: { "vision-purpose": 2 },
  ...overrides,
});

/** Twelve files: nine whole, one damaged, one of another version, and one of somebody who is among the nine. */
export function twelveFiles(): readonly { readonly name: string; readonly text: string }[] {
  const older = answersTo("p10");
  return [
    ...Array.from({ length: 9 }, (_, index) => ({
      name: `svar-${index + 1}.json`,
      text: writeAnswerFile(
        answersTo(`p${index + 1}`, {
          role: index < 4 ? "line-manager" : "it",
          marks: { "vision-purpose": index < 4 ? 1 : 4, "vision-limits": "unknown" },
        }),
      ),
    })),
    { name: "skadad.json", text: writeAnswerFile(answersTo("p11")).slice(0, 150) },
    {
      name: "gammal.json",
      text: writeAnswerFile({ ...older, assessment: { ...older.assessment, version: "0.9.0" } }),
    },
    { name: "kopia.json", text: writeAnswerFile(answersTo("p3")) },
  ];
}
