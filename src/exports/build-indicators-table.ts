/** Owns the indicators as a table: a row for each, and one for each survey row and later measurement. */
import type { Indicator, SurveyRow } from "#domain/evaluation.ts";
import { stepName } from "#domain/names.ts";
import type { ExportInput } from "./export-input.ts";
import { type PlannedAction, plannedActions } from "./planned-actions.ts";
import { column, type Column, type ColumnOf, dayCell, type Cell, type Table, tableOf } from "./table.ts";

interface IndicatorRow extends PlannedAction {
  readonly indicator: Indicator;
  /** A survey row, or what has been measured since; both null in the indicator's own row. */
  readonly survey: SurveyRow | null;
  readonly measurement: Indicator["measurements"][number] | null;
}

/**
 * The indicators of all actions, last year's too where its plan is followed up. The rows of surveys and measurements repeat which action and indicator they belong to
 * and nothing else, so that no value is counted twice. Values are exact; a value that is not known is an empty cell.
 */
export function indicatorsTable(input: ExportInput): Table {
  const { evaluation, messages } = input;
  const { indicators, plans, frequencies, indicatorSources, sides } = messages;
  return tableOf<IndicatorRow>(
    messages.sheets.indicators,
    [
      column(indicators.number, "place", ({ number }) => number),
      column(indicators.action, "long", ({ action }) => action.text),
      column(indicators.step, "text", ({ action }) => stepName(input.words, action.step)),
      column(indicators.name, "long", ({ indicator }) => indicator.name),
      own(indicators.unit, "short", ({ unit }) => unit),
      own(indicators.baseline, "number", ({ baseline }) => baseline.value),
      own(indicators.baselineDay, "day", ({ baseline }) => dayCell(baseline.date)),
      own(indicators.target, "number", ({ target }) => target.value),
      own(indicators.targetDay, "day", ({ target }) => dayCell(target.date)),
      own(indicators.source, "text", ({ source }) => source.kind && indicatorSources[source.kind]),
      own(indicators.sourceText, "text", ({ source }) => source.text),
      own(indicators.frequency, "short", ({ frequency }) => frequency && frequencies[frequency]),
      own(indicators.owner, "text", ({ owner }) => owner),
      own(indicators.side, "short", ({ threshold }) => (threshold.value === null ? null : sides[threshold.when])),
      own(indicators.threshold, "number", ({ threshold }) => threshold.value),
      own(indicators.remark, "long", ({ remark }) => remark),
      column(indicators.measured, "number", ({ measurement }) => measurement?.value),
      column(indicators.measuredDay, "day", ({ measurement }) => measurement && dayCell(measurement.date)),
      column(indicators.measuredRemark, "long", ({ measurement }) => measurement?.remark),
      column(indicators.surveyQuestion, "long", ({ survey }) => survey?.question),
      column(indicators.surveyAnswers, "number", ({ survey }) => survey?.n),
      column(indicators.surveyShare, "percent", ({ survey }) => survey?.share),
      column(indicators.plan, "short", ({ outcome }) => (outcome === null ? plans.own : plans.last)),
    ],
    plannedActions(evaluation).flatMap((planned) =>
      planned.action.indicators.flatMap((indicator) => rowsOf({ ...planned, indicator })),
    ),
  );
}

/** A column that says something in the indicator's own row only. */
const own = (header: string, kind: Column["kind"], value: (indicator: Indicator) => Cell): ColumnOf<IndicatorRow> =>
  column(header, kind, ({ indicator, survey, measurement }) => (survey || measurement ? null : value(indicator)));

function rowsOf(row: Omit<IndicatorRow, "survey" | "measurement">): readonly IndicatorRow[] {
  const { source, measurements } = row.indicator;
  const none = { survey: null, measurement: null };
  return [
    { ...row, ...none },
    ...source.survey.map((survey) => ({ ...row, ...none, survey })),
    ...measurements.map((measurement) => ({ ...row, ...none, measurement })),
  ];
}
