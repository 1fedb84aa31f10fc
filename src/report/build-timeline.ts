/** Owns when the plan's actions begin and end, quarter by quarter. */
import type { ReportInput } from "./report-input.ts";
import type { TimelineQuarter } from "./report-model.ts";

/** The quarters in which an action begins or ends, in order, with the actions' numbers; empty without dates. */
export function buildTimeline({ evaluation, messages }: ReportInput): readonly TimelineQuarter[] {
  const { actions } = evaluation;
  const starts = actions.map(({ start }) => quarterOf(start));
  const finishes = actions.map(({ finish }) => quarterOf(finish));
  const quarters = [...new Set([...starts, ...finishes])].filter((quarter) => quarter !== "").toSorted();
  const numbers = (days: readonly string[], quarter: string): string =>
    days.flatMap((day, index) => (day === quarter ? [index + 1] : [])).join(", ") || "–";
  return quarters.map((quarter) => ({
    name: messages.quarter(Number(quarter.slice(5)), quarter.slice(0, 4)),
    starts: numbers(starts, quarter),
    finishes: numbers(finishes, quarter),
  }));
}

/** Such as 2026-2 for a day in May 2026; empty for no day. */
const quarterOf = (day: string): string =>
  day === "" ? "" : `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
