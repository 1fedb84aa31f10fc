/** Owns the name that a report is saved under. */
import type { Evaluation } from "#domain/evaluation.ts";
import { plainFileName } from "#domain/plain-file-name.ts";

/** Such as `2026-03-12_Mittkoping_handlingsplan.pdf`, in plain letters only; parts that are not set are left out. */
export function reportFileName(
  evaluation: Pick<Evaluation, "date" | "organisation">,
  word: string,
  extension: "pdf" | "html",
): string {
  const parts = [evaluation.date, plainFileName(evaluation.organisation.name), word];
  return `${parts.filter((part) => part !== "").join("_")}.${extension}`;
}
