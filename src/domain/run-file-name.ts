/** Owns the name that a file made of an evaluation is saved under. */
import type { Evaluation } from "./evaluation.ts";
import { plainFileName } from "./plain-file-name.ts";

/** Such as `2026-03-12_Mittkoping_handlingsplan.pdf`, in plain letters only; parts that are not set are left out. */
export const runFileName = (
  { date, organisation }: Pick<Evaluation, "date" | "organisation">,
  word: string,
  extension: string,
): string => `${[date, plainFileName(organisation.name), word].filter((part) => part !== "").join("_")}.${extension}`;
