/** Owns the file of one person's answers: reading it with suspicion, writing it the same way every time, and its name. */
import type { Assessment } from "#domain/assessment.ts";
import { type IndividualAnswers, individualAnswersSchema } from "#domain/individual-answers.ts";
import { checkIndividualAnswers } from "#domain/individual-answers-check.ts";
import { plainFileName } from "#domain/plain-file-name.ts";
import { inSchemaOrder } from "#domain/schema-shape.ts";
import { type FileFault, wholeFault } from "./file-fault.ts";
import { readJson } from "./read-json.ts";

/** The most a file may hold, in megabytes. Nine long notes and every mark hold a tenth of this. */
export const maxAnswerMegabytes = 1;

/** A file as a browser hands it over. */
export type AnswerFile = Pick<File, "name" | "size" | "text">;

export type AnswerFileResult =
  | { readonly kind: "whole"; readonly answers: IndividualAnswers }
  | { readonly kind: "other-version"; readonly fault: FileFault }
  | { readonly kind: "damaged"; readonly fault: FileFault };

/** One person's answers to the assessment, or the first thing that stands in the way; a file too large is not read at all. */
export async function readAnswerFile(file: AnswerFile, assessment: Assessment): Promise<AnswerFileResult> {
  if (file.size > maxAnswerMegabytes * 1_000_000) {
    return { kind: "damaged", fault: wholeFault("answers-too-large", { megabytes: maxAnswerMegabytes }) };
  }
  const text = await file.text().catch(() => null);
  if (text === null) return { kind: "damaged", fault: wholeFault("not-json", { line: null, column: null }) };
  const json = readJson(text);
  if (!json.ok) return { kind: "damaged", fault: json.fault };
  const checked = checkIndividualAnswers(assessment, json.value);
  return checked.kind === "damaged" ? { kind: "damaged", fault: checked.faults[0]! } : checked;
}

/** The answers as readable JSON: the same answers always give the same bytes, whatever order their keys came in. */
export const writeAnswerFile = (answers: IndividualAnswers): string =>
  `${JSON.stringify(inSchemaOrder(individualAnswersSchema, answers), null, 2)}\n`;

/** Such as 2026-03-12_Enhetschef_3f2a.niosteg-svar.json: the start of the id tells people of one role apart. */
export const answerFileName = ({ created, id }: IndividualAnswers, roleName: string): string =>
  `${[created.slice(0, 10), plainFileName(roleName) || "svar", plainFileName(id.slice(0, 4))].filter(Boolean).join("_")}.niosteg-svar.json`;
