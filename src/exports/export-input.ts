/** Owns what an export is made from. */
import type { Assessment, Words } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";

export interface ExportInput {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly evaluation: Evaluation;
  readonly messages: Messages["exports"];
  readonly format: Format;
}
