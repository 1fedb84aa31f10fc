/** Owns what has changed since the evaluation before. Each time's levels are its own; nothing is computed anew. */
import { restsOnOthers } from "#domain/answered-questions.ts";
import { type ChangeKind, changeKind } from "#domain/comparison-rows.ts";
import { stepName } from "#domain/names.ts";
import { type Scores, scoreOf } from "#domain/scoring.ts";
import { type ScoredInput, sayLevel } from "./report-input.ts";
import type { ReportChange } from "./report-model.ts";

/** What has gone up and down and how many steps have not; null without an earlier evaluation. */
export function buildChange(input: ScoredInput): ReportChange | null {
  const { assessment, words, evaluation, format, scores, earlier, earlierScores } = input;
  const { change } = input.messages;
  if (earlier === null || earlierScores === null) return null;
  const steps = scores.steps
    .filter(({ status }) => status !== "left-out")
    .map(({ id, level }) => ({ id, level, last: lastLevel(earlierScores, id) }));
  const compared = steps.flatMap(({ id, level, last }) =>
    level === null || last === null ? [] : [{ id, level, last, kind: changeKind(level - last) }],
  );
  const of = (wanted: ChangeKind) => compared.filter(({ kind }) => kind === wanted);
  const onOthers = (id: string) => restsOnOthers(assessment, earlier, evaluation, id);
  const inWords = (kind: "up" | "down"): string =>
    format.list(
      of(kind).map(({ id, level, last }) => {
        const step = change.step(stepName(words, id), format.level(last), sayLevel(input, id, level));
        return onOthers(id) ? change.partly(step) : step;
      }),
    );
  const unchanged = of("unchanged").length;
  const parts = [
    of("up").length === 0 ? "" : change.up(inWords("up")),
    of("down").length === 0 ? "" : change.down(inWords("down")),
    unchanged === 0 ? "" : change.unchanged(unchanged),
    [...of("up"), ...of("down")].some(({ id }) => onOthers(id)) ? change.partlyMeaning : "",
    compared.length === steps.length ? "" : change.without(steps.length - compared.length),
  ];
  return { title: change.title(format.day(earlier.date)), text: parts.filter((part) => part !== "").join(" ") };
}

/** The step's level the time before, unrounded; null when it had none or nothing is compared. */
export const lastLevel = (earlier: Scores | null, step: string): number | null =>
  earlier === null ? null : scoreOf(earlier, step).level;
