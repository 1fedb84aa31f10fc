/** Owns how what a round came to is said, the same for whoever leads the meeting and on the wall. */
import type { Assessment, AssessmentWords } from "#domain/assessment.ts";
import { levelPosition } from "#domain/assessment.ts";
import type { Spread } from "#domain/agreement.ts";
import type { Mark } from "#domain/evaluation.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";

type Say = Messages["workshop"];

/** How a level is called by its place on the scale. */
export type NameLevel = (position: number) => string;

/** The name of a mark; empty for none. */
export function markName(say: Say, nameLevel: NameLevel, assessment: Assessment, mark: Mark): string {
  if (mark === null) return "";
  if (mark === "unknown") return say.unknown;
  return mark === "not-relevant" ? say.notRelevant : nameLevel(levelPosition(assessment, mark));
}

/** A level's figure and word, as "3 Pågår". */
export const levelNamer =
  (assessment: Assessment, words: Pick<AssessmentWords, "scale">, format: Format): NameLevel =>
  (position) =>
    `${format.exact(assessment.scale.values[position] ?? 0)} ${words.scale[position]?.name ?? ""}`.trim();

/** Whether the marks agree, in a sentence. */
export function verdictText(say: Say, { n, verdict }: Pick<Spread, "n" | "verdict">): string {
  if (n === 0) return say.verdict.none;
  return verdict === null ? say.verdict.tooFew : say.verdict[verdict];
}

/** The median in words; null without marks. */
export function medianText(say: Say, nameLevel: NameLevel, { median }: Pick<Spread, "median">): string | null {
  if (median === null) return null;
  return Number.isInteger(median)
    ? say.median(nameLevel(median))
    : say.medianBetween(nameLevel(Math.floor(median)), nameLevel(Math.ceil(median)));
}

/** The lowest and the highest in words; null without marks. */
export function spreadText(say: Say, nameLevel: NameLevel, { lowest, highest }: Spread): string | null {
  if (lowest === null || highest === null) return null;
  return lowest === highest ? say.noSpread(nameLevel(lowest)) : say.spread(nameLevel(lowest), nameLevel(highest));
}
