/** Owns the days when an indicator is measured on the way to its target. */
import type { Indicator } from "./evaluation.ts";
import { daysInMonth } from "./real-day.ts";

/** The most days of one indicator. */
export const mostMeasuringDays = 24;

const months = { monthly: 1, quarterly: 3, "half-yearly": 6, yearly: 12 } as const;

/**
 * The days between `after` and the target's own day, both left out, at the chosen interval from the baseline's day, or
 * from `after` without one; at most 24, the first ones. None when no interval or no day for the target is chosen.
 */
export function measuringDays({ baseline, target, frequency }: Indicator, after: string): readonly string[] {
  const from = baseline.date || after;
  if (frequency === null || target.date === "" || from === "") return [];
  const days: string[] = [];
  const first = Math.max(1, Math.floor(monthsBetween(from, after) / months[frequency]));
  for (let count = first; days.length < mostMeasuringDays; count += 1) {
    const day = monthsAfter(from, count * months[frequency]);
    if (day >= target.date) break;
    if (day > after) days.push(day);
  }
  return days;
}

const monthsBetween = (from: string, to: string): number => monthOf(to) - monthOf(from);

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The same day so many months later; the last day of a month that is shorter. */
function monthsAfter(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const index = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const written = [String(toYear).padStart(4, "0"), toMonth, Math.min(date, daysInMonth(toYear, toMonth) ?? date)];
  return written.map((part) => String(part).padStart(2, "0")).join("-");
}
