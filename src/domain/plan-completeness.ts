/** Owns what an action plan still lacks, and what its amounts come to. An empty amount is not 0. */
import type { Action } from "./evaluation.ts";
import { canBeFollowedUp } from "./indicators.ts";

/** What every action should say before the plan is adopted, in the order it is shown. */
export const planParts = ["owner", "start", "finish", "funding", "indicator"] as const;
export type PlanPart = (typeof planParts)[number];

export interface PlanCompleteness {
  readonly actions: number;
  /** How many actions lack each part; 0 where none does. */
  readonly lacking: Readonly<Record<PlanPart, number>>;
  /** Whole SEK over the actions that have an amount; 0 when none has. */
  readonly amount: number;
  /** Actions whose amount is empty. */
  readonly withoutAmount: number;
  /** Actions whose funding is said to be unclear or missing; not those where nothing is said. */
  readonly uncertainFunding: number;
  /** How many different steps the actions belong to. */
  readonly steps: number;
}

/** The completeness of a plan; all zeros for a plan without actions. */
export function planCompleteness(actions: readonly Action[]): PlanCompleteness {
  const count = (has: (action: Action) => boolean): number => actions.filter(has).length;
  const lacking = (part: PlanPart): number => count((action) => lacks[part](action));
  return {
    actions: actions.length,
    lacking: {
      owner: lacking("owner"),
      start: lacking("start"),
      finish: lacking("finish"),
      funding: lacking("funding"),
      indicator: lacking("indicator"),
    },
    amount: actions.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    withoutAmount: count(({ amount }) => amount === null),
    uncertainFunding: count(({ funding }) => funding === "unclear" || funding === "missing"),
    steps: new Set(actions.map(({ step }) => step)).size,
  };
}

/** The parts an action lacks, in the order of `planParts`; empty when it is complete. */
export const lackingParts = (action: Action): readonly PlanPart[] => planParts.filter((part) => lacks[part](action));

const isBlank = (text: string): boolean => text.trim() === "";

const lacks: Readonly<Record<PlanPart, (action: Action) => boolean>> = {
  owner: ({ owner }) => isBlank(owner),
  start: ({ start }) => isBlank(start),
  finish: ({ finish }) => isBlank(finish),
  funding: ({ funding }) => funding === null,
  indicator: (action) => !canBeFollowedUp(action),
};
