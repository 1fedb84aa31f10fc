/** Owns which quarters of the year a plan's actions begin, run and end in. A day that is not set belongs to none. */
import type { Action } from "./evaluation.ts";

export interface Quarter {
  readonly year: number;
  /** 1..4. */
  readonly quarter: number;
}

export interface QuarterOfPlan extends Quarter {
  /** The numbers in the plan, from 1, of the actions that begin in the quarter. */
  readonly starts: readonly number[];
  /** The numbers of those that are to be finished in it. */
  readonly finishes: readonly number[];
}

export interface PlannedSpan {
  /** The action's number in the plan, from 1. */
  readonly number: number;
  /** Places among `TimelineOfPlan.quarters`; the same when the action has one day only. */
  readonly from: number;
  readonly to: number;
}

export interface TimelineOfPlan {
  /** Every quarter from the first to the last, none left out. */
  readonly quarters: readonly Quarter[];
  /** The actions that have a day, in the order of the plan. */
  readonly spans: readonly PlannedSpan[];
}

type Days = Pick<Action, "start" | "finish">;

/** The quarters in which an action begins or ends, in order; empty without days. */
export function quartersOfPlan(actions: readonly Days[]): readonly QuarterOfPlan[] {
  const starts = actions.map(({ start }) => indexOf(start));
  const finishes = actions.map(({ finish }) => indexOf(finish));
  const named = [...new Set([...starts, ...finishes])].filter((index) => index !== null);
  return named
    .toSorted((a, b) => a - b)
    .map((index) => ({ ...quarterAt(index), starts: numbersAt(starts, index), finishes: numbersAt(finishes, index) }));
}

/** The plan along its quarters; no quarters and no spans without days. Days in the wrong order span what lies between. */
export function timelineOfPlan(actions: readonly Days[]): TimelineOfPlan {
  const spans = actions.flatMap(({ start, finish }, place) => {
    const days = [indexOf(start), indexOf(finish)].filter((index) => index !== null);
    return days.length === 0 ? [] : [{ number: place + 1, from: Math.min(...days), to: Math.max(...days) }];
  });
  if (spans.length === 0) return { quarters: [], spans: [] };
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  return {
    quarters: Array.from({ length: last - first + 1 }, (_, place) => quarterAt(first + place)),
    spans: spans.map(({ number, from, to }) => ({ number, from: from - first, to: to - first })),
  };
}

export interface BusiestQuarter {
  /** Its place among `TimelineOfPlan.quarters`. */
  readonly place: number;
  /** How many actions run in it. */
  readonly count: number;
}

/** The first of the quarters in which most actions run; null for a plan without days. */
export function busiestQuarter({ quarters, spans }: TimelineOfPlan): BusiestQuarter | null {
  let busiest: BusiestQuarter | null = null;
  for (const place of quarters.keys()) {
    const count = spans.filter(({ from, to }) => from <= place && place <= to).length;
    if (busiest === null || count > busiest.count) busiest = { place, count };
  }
  return busiest;
}

/** Quarters since year 0, so that they can be counted; null for no day. */
const indexOf = (day: string): number | null =>
  day === "" ? null : Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);

const quarterAt = (index: number): Quarter => ({ year: Math.floor(index / 4), quarter: (index % 4) + 1 });

const numbersAt = (indexes: readonly (number | null)[], index: number): readonly number[] =>
  indexes.flatMap((other, place) => (other === index ? [place + 1] : []));
