/** Owns what has changed since the evaluation before. Each time's levels are its own; nothing is computed anew. */
import { tolerance } from "#domain/assessment.ts";
import { unchangedBelow } from "#domain/comparison.ts";
import { type Scores, scoreOf } from "#domain/scoring.ts";
import { type ScoredInput, stepName } from "./report-input.ts";
import type { ReportChange } from "./report-model.ts";

/** What has gone up and down and how many steps have not; null without an earlier evaluation. */
export function buildChange({
  words,
  messages: { change },
  format,
  scores,
  earlier,
  earlierScores,
}: ScoredInput): ReportChange | null {
  if (earlier === null || earlierScores === null) return null;
  const steps = scores.steps
    .filter(({ status }) => status !== "left-out")
    .map(({ id, level }) => ({ id, level, last: lastLevel(earlierScores, id) }));
  const compared = steps.flatMap(({ id, level, last }) =>
    level === null || last === null ? [] : [{ id, level, last, change: level - last }],
  );
  const moved = (sign: 1 | -1) => compared.filter(({ change }) => sign * change >= unchangedBelow - tolerance);
  const inWords = (sign: 1 | -1): string =>
    format.list(
      moved(sign).map(({ id, level, last }) =>
        change.step(stepName(words, id), format.level(last), format.level(level)),
      ),
    );
  const unchanged = compared.length - moved(1).length - moved(-1).length;
  const parts = [
    moved(1).length === 0 ? "" : change.up(inWords(1)),
    moved(-1).length === 0 ? "" : change.down(inWords(-1)),
    unchanged === 0 ? "" : change.unchanged(unchanged),
    compared.length === steps.length ? "" : change.without(steps.length - compared.length),
  ];
  return { title: change.title(format.day(earlier.date)), text: parts.filter((part) => part !== "").join(" ") };
}

/** The step's level the time before, unrounded; null when it had none or nothing is compared. */
export const lastLevel = (earlier: Scores | null, step: string): number | null =>
  earlier === null ? null : scoreOf(earlier, step).level;
