/** Owns the sentences of the results that are put together from scores and words. */
import {
  type Assessment,
  isAtLeast,
  levelPosition,
  lowestLevel,
  type QuestionWords,
  type Words,
} from "#domain/assessment.ts";
import { type ChartRow, countChanges, largestGaps } from "#domain/chart-rows.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { shown } from "#domain/rounding.ts";
import type { Suggestion } from "#domain/suggestions.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";

type ResultMessages = Messages["results"];

/** The most step names a finding spells out. */
const mostNames = 3;

export const stepName = (words: Words, stepId: string): string => words.assessment.steps[stepId]?.name ?? stepId;

/** "3. Kommunikationsplan". */
export const numberedStep = ({ id, number }: Pick<ChartRow, "id" | "number">, words: Words): string =>
  `${String(number)}. ${stepName(words, id)}`;

export const questionWords = (words: Words, stepId: string, questionId: string): QuestionWords | undefined =>
  words.steps[stepId]?.questions[questionId];

/** The finding that the whole page is headed by. */
export function mainFinding(
  assessment: Assessment,
  rows: readonly ChartRow[],
  words: Words,
  { finding }: ResultMessages,
  format: Format,
): string {
  const [first, ...others] = largestGaps(rows);
  if (first?.gap !== undefined && first.gap !== null) {
    const gap = format.level(first.gap);
    const lowest = lowestLevel(assessment);
    const inLevels = assessment.scale.values.every((value, position) => value - lowest === position);
    if (others.length >= mostNames) return finding.gapInMany(others.length + 1, gap, inLevels);
    return finding.gap(format.list([first, ...others].map(({ id }) => stepName(words, id))), gap, inLevels);
  }
  return rows.some(({ level }) => level !== null) ? finding.reached : finding.none;
}

/** The finding that the chart is headed by: how many steps are below target, where most, and what has changed since. */
export function chartTitle(
  rows: readonly ChartRow[],
  words: Words,
  { chart }: ResultMessages,
  format: Format,
  since: string | null,
): string {
  const scored = rows.filter(({ level }) => level !== null);
  if (scored.length === 0) return chart.titleNone;
  const below = scored.filter(({ gap }) => gap !== null && shown(gap) > 0).length;
  const largest = largestGaps(rows);
  const title =
    below === 0 || largest.length > mostNames
      ? chart.title(below, scored.length)
      : chart.titleWithLargest(
          chart.title(below, scored.length),
          format.list(largest.map(({ id }) => stepName(words, id))),
          format.level(largest[0]?.gap ?? 0),
        );
  const { up, down, same } = countChanges(rows);
  if (since === null || up + down + same === 0) return title;
  return `${title}. ${chart.changes(since, up, down, same)}`;
}

/** When the earlier run was: its year, or its day when both are of one year. */
export function timeOf(earlier: Evaluation, evaluation: Evaluation, format: Format): string {
  const year = earlier.date.slice(0, 4);
  return evaluation.date.startsWith(year) ? format.day(earlier.date) : year;
}

/** What a chart row says under the step's name: its gap and whether its level is uncertain, or why there is none. */
export function rowNote(
  row: ChartRow,
  { chart, status, uncertain }: ResultMessages,
  format: Format,
  isUncertain: boolean,
): string {
  if (row.gap === null) return status[row.status];
  const note = shown(row.gap) > 0 ? chart.rowGap(format.level(row.gap)) : chart.rowReached;
  return isUncertain ? uncertain.note(note) : note;
}

/** A level in words: the name of its level, or of the two it lies between. */
export function levelInWords(assessment: Assessment, level: number, words: Words, { summary }: ResultMessages): string {
  const name = (position: number) => words.assessment.scale[position]?.name ?? "";
  const exact = levelPosition(assessment, level);
  if (exact >= 0) return name(exact);
  const below = assessment.scale.values.findLastIndex((value) => isAtLeast(level, value));
  return summary.between(name(below), name(below + 1));
}

/** The reason for a suggestion's rank, as it also stands in the plan. */
export function suggestionReason(suggestion: Suggestion, { suggestions }: ResultMessages, format: Format): string {
  const why = suggestions.why(format.level(suggestion.gap), suggestion.dependents);
  return suggestion.weight === 1 ? why : suggestions.whyWeighted(why, format.level(suggestion.weight));
}
