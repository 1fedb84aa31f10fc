/** Owns how an indicator is said: in short in the plan, in full on the action's card. A value that is not known says so. */
import type { Indicator } from "#domain/evaluation.ts";
import { type ReportInput, said, withoutStop } from "./report-input.ts";

/** From where to where and by when; empty for an indicator that holds nothing but a remark. */
export function indicatorInShort(
  { messages: { indicator: words }, format }: ReportInput,
  indicator: Indicator,
): string {
  const { name, unit, baseline, target } = indicator;
  if (name.trim() === "" && baseline.value === null && target.value === null) return "";
  return words.short(
    name.trim() || words.untitled,
    valueOr(words.unknown, baseline.value, format.exact),
    said(valueOr(words.undecided, target.value, format.exact), target.value === null ? "" : unit).join(" "),
    format.day(target.date),
  );
}

/** All that is said of an indicator; what is not said is left out, but for the values. */
export function indicatorInFull(input: ReportInput, indicator: Indicator): string {
  const { indicator: words } = input.messages;
  const { format } = input;
  return said(
    said(values(input, indicator), source(input, indicator), measuring(input, indicator), limit(input, indicator)).join(
      " ",
    ),
    ...indicator.measurements.map(({ date, value, remark }) =>
      words.measurement(format.day(date), format.exact(value), remark.trim()),
    ),
    indicator.remark,
    ...indicator.source.survey.map(({ question, n, share }) =>
      words.survey(withoutStop(question), format.percent(share), n),
    ),
  ).join("\n");
}

function values({ messages: { indicator: words }, format }: ReportInput, indicator: Indicator): string {
  const { name, unit, baseline, target } = indicator;
  const isEmpty = name.trim() === "" && [baseline, target].every(({ value, date }) => value === null && date === "");
  if (isEmpty) return "";
  return words.full(
    name.trim() || words.untitled,
    words.now(valueOr(words.unknown, baseline.value, format.exact), format.day(baseline.date)),
    words.target(
      said(valueOr(words.undecided, target.value, format.exact), target.value === null ? "" : unit).join(" "),
      format.day(target.date),
    ),
  );
}

function source(
  { messages: { indicator: words, indicatorSources } }: ReportInput,
  { source: from }: Indicator,
): string {
  const parts = said(from.kind === null ? "" : indicatorSources[from.kind], withoutStop(from.text));
  return parts.length === 0 ? "" : words.source(parts.join(", "));
}

function measuring({ messages: { indicator: words, frequencies } }: ReportInput, indicator: Indicator): string {
  const { frequency, owner } = indicator;
  if (frequency === null && owner.trim() === "") return "";
  return words.measured(frequency === null ? "" : frequencies[frequency], owner.trim());
}

const limit = (
  { messages: { indicator: words }, format }: ReportInput,
  { threshold: { when, value } }: Indicator,
): string => (value === null ? "" : words.threshold[when](format.exact(value)));

const valueOr = (unknown: string, value: number | null, write: (value: number) => string): string =>
  value === null ? unknown : write(value);
