/** Owns the name that a report is saved under. */
import type { Evaluation } from "#domain/evaluation.ts";

/** Such as `2026-03-12_Mittkoping_handlingsplan.pdf`, in plain letters only; parts that are not set are left out. */
export function reportFileName(evaluation: Pick<Evaluation, "date" | "organisation">, word: string): string {
  const parts = [evaluation.date, plainLetters(evaluation.organisation.name), word];
  return `${parts.filter((part) => part !== "").join("_")}.pdf`;
}

const plainLetters = (text: string): string =>
  text
    .replace(/[æÆ]/g, "a")
    .replace(/[øØ]/g, "o")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
