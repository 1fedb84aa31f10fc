/** Owns the chart of the steps: what it shows as a finding, in words, and as places on the scale. */
import { highestLevel, lowestLevel, tolerance } from "#domain/assessment.ts";
import { stepName } from "#domain/names.ts";
import { chosenSteps } from "#domain/scope.ts";
import { type StepScore, scoreOf } from "#domain/scoring.ts";
import { lastLevel } from "./build-change.ts";
import { type ScoredInput, said, sayLevel, stepNumber } from "./report-input.ts";
import type { ChartRow, ReportChart } from "./report-model.ts";

/** The chart of the chosen steps, in the process's order. */
export function buildChart(input: ScoredInput): ReportChart {
  const { assessment, evaluation, messages, format, scores } = input;
  const rows = chosenSteps(assessment, evaluation).map((step) => chartRow(input, scoreOf(scores, step.id)));
  const gaps = scores.steps.flatMap(({ gap }) => (gap === null ? [] : [gap]));
  const introduction = messages.chart.introduction(
    format.exact(lowestLevel(assessment)),
    format.exact(highestLevel(assessment)),
  );
  const below = gaps.filter((gap) => gap > tolerance).length;
  return {
    title: messages.chart.title(below, gaps.length),
    alt: [introduction, ...rows.map(({ inWords }) => inWords)].join(" "),
    introduction,
    axis: assessment.scale.values.map((value) => ({ value, label: format.exact(value) })),
    rows,
    hasLast: rows.some(({ last }) => last !== null),
  };
}

function chartRow(input: ScoredInput, score: StepScore): ChartRow {
  const { assessment, words, messages, format, earlierScores, uncertain } = input;
  const { status, level, target, low, high } = score;
  const row = {
    number: stepNumber(assessment, score.id),
    name: stepName(words, score.id),
    status,
    level,
    target: status === "not-applicable" ? null : target,
    last: lastLevel(earlierScores, score.id),
    low,
    high,
    coverage: score.coverage,
    levelText: level === null ? "" : format.level(level),
    targetText: target === null ? "" : format.level(target),
    statusText: uncertain.has(score.id)
      ? messages.uncertainStatus(messages.stepStatuses[status])
      : messages.stepStatuses[status],
  };
  return { ...row, inWords: rowInWords(input, row, level === null ? "" : sayLevel(input, score.id, level)) };
}

function rowInWords(
  { messages: { chart, stepStatuses }, format }: ScoredInput,
  row: Omit<ChartRow, "inWords">,
  /** Empty without a level. */
  levelSaid: string,
): string {
  const { name, level, last, low, high, targetText } = row;
  const hasSpan = level !== null && low !== null && high !== null && high - low > tolerance;
  const parts = said(
    level === null ? chart.without(stepStatuses[row.status]) : chart.now(levelSaid),
    level === null ? "" : chart.target(targetText),
    last === null ? "" : chart.last(format.level(last)),
    hasSpan ? chart.range(format.level(low), format.level(high)) : "",
  );
  return chart.row(name, parts.join(", "));
}
