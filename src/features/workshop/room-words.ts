/** Owns how what a round came to is said, the same for whoever leads the meeting and on the wall. */
import type { Assessment, AssessmentWords } from "#domain/assessment.ts";
import { levelPosition } from "#domain/assessment.ts";
import { type Round, type Spread, spreadOf } from "#domain/agreement.ts";
import { marksIn } from "#domain/collected.ts";
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

/** Whether the marks agree, in a sentence; with too few levels to tell, what most have answered instead. */
export function verdictText(say: Say, round: Round): string {
  const { verdict } = spreadOf(round);
  return verdict === null ? (mostText(say, round) ?? fewText(say, round)) : say.verdict[verdict];
}

/** What there is to say beside the verdict of those who showed no level, or too few did; null for nothing. */
export function besideText(say: Say, round: Round): string | null {
  const most = mostText(say, round);
  return spreadOf(round).verdict === null && most !== null ? fewText(say, round) : most;
}

/** That more than half do not know, or find it not relevant; null where neither is so. */
function mostText({ most }: Say, round: Round): string | null {
  const all = marksIn(round);
  if (2 * round.unknown > all) return most.unknown(round.unknown, all);
  return 2 * round.notRelevant > all ? most.notRelevant(round.notRelevant, all) : null;
}

const fewText = ({ verdict }: Say, { levels }: Round): string =>
  levels.some((count) => count > 0) ? verdict.tooFew : verdict.none;

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
