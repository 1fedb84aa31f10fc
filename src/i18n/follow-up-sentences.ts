/** Owns how a follow-up is put into sentences, the same on the screen and in the report. */
import type { Indicator, Mark } from "#domain/evaluation.ts";
import type { IndicatorEffect } from "#domain/indicator-effect.ts";
import type { StepMove } from "#domain/moved-by.ts";
import type { Format } from "./format.ts";
import type { Messages } from "./messages.ts";

type Words = Messages["followingUp"]["words"];

/** The verdict on an indicator, without a full stop: "På väg: 40 % av vägen till målet". */
export function sayVerdict({ verdict, shareToSay }: IndicatorEffect, words: Words, format: Format): string {
  return verdict === "on-the-way" ? words.onTheWay(format.percent(shareToSay ?? 0)) : words.indicatorVerdicts[verdict];
}

/** That the value has passed the threshold; empty when it has not, or there is none. */
export const sayThreshold = (
  { threshold: { when, value } }: Indicator,
  { isPastThreshold }: IndicatorEffect,
  words: Words,
  format: Format,
): string => (isPastThreshold && value !== null ? words.pastThreshold[when](format.exact(value)) : "");

/** From where to where an indicator has gone, what that means, and whether the threshold is passed. */
export function sayEffect(indicator: Indicator, effect: IndicatorEffect, words: Words, format: Format): string {
  const written = (value: number | null, none: string) => (value === null ? none : format.exact(value));
  const way = words.way(
    indicator.name.trim() || words.untitled,
    written(indicator.baseline.value, words.unknownValue),
    written(effect.actual?.value ?? null, words.unmeasuredValue),
    written(indicator.target.value, words.unknownValue),
    indicator.unit.trim(),
  );
  const verdict = `${sayVerdict(effect, words, format)}.`;
  return [way, verdict, sayThreshold(indicator, effect, words, format)].filter((part) => part !== "").join(" ");
}

/** What a step did between the years: "från 1,5 till 3, upp 1,5". */
export function sayStepMove(move: StepMove | null, { change, levels, partly }: Words, format: Format): string {
  if (move === null || move.last === null || move.now === null || move.kind === "none") return change.none;
  const amount = format.level(Math.abs(move.change ?? 0));
  const kind = move.kind === "unchanged" ? change.unchanged : change[move.kind](amount);
  const said = `${levels(format.level(move.last), format.level(move.now))}, ${kind}`;
  return move.restsOnOthers ? partly(said) : said;
}

/** What the three kinds of mark that are no level are called. */
export interface MarkWords {
  readonly blank: string;
  readonly unknown: string;
  readonly notRelevant: string;
}

/** The level as `nameOf` names it, or which of the other three kinds of mark it is. */
export function sayMark(mark: Mark, nameOf: (level: number) => string, words: MarkWords): string {
  if (mark === null) return words.blank;
  if (mark === "unknown") return words.unknown;
  return mark === "not-relevant" ? words.notRelevant : nameOf(mark);
}
