/** Owns which actions an export tells of: this year's plan, and last year's where it is followed up. */
import type { Action, Evaluation, FollowUp } from "#domain/evaluation.ts";

export interface PlannedAction {
  readonly action: Action;
  /** The action's place in its own plan, from 1. */
  readonly number: number;
  /** What became of it; null for this year's. */
  readonly outcome: FollowUp["actions"][number] | null;
}

/** This year's actions in the group's order, and after them last year's, in theirs. */
export const plannedActions = ({ actions, followUp }: Evaluation): readonly PlannedAction[] => [
  ...actions.map((action, index) => ({ action, number: index + 1, outcome: null })),
  ...(followUp?.actions ?? []).map((outcome, index) => ({ action: outcome.action, number: index + 1, outcome })),
];
