/** Owns the addresses of people's own answers, apart from the others since no first answer needs them. */
import type { Assessment } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { RunAddress } from "./routes.ts";

type Scope = Evaluation["scope"];

/** Of a run whose steps and variant its participants answer. */
export const aloneHref = ({ variant, steps }: Scope): string =>
  `#/alone/${encodeURIComponent(variant)}/${steps.map(encodeURIComponent).join(",")}`;

/** What the parts of the address ask for; null when they name no variant. Steps that are unknown are passed over; of none, all are asked. */
export function scopeInAddress(assessment: Assessment, [variant, steps = ""]: readonly string[]): Scope | null {
  if (!assessment.variants.some(({ id }) => id === variant)) return null;
  const named = steps.split(",");
  const all = assessment.steps.map(({ id }) => id);
  const known = all.filter((id) => named.includes(id));
  return { variant: variant!, steps: known.length === 0 ? all : known };
}

/** The address of people's own answers to a run: of all, or of one interview. */
export const individualHref = ({ shelf, id }: RunAddress, respondent?: string): string =>
  `#/${["individual", shelf, id, ...(respondent === undefined ? [] : [respondent])].map(encodeURIComponent).join("/")}`;
