/** Owns the columns of the board: which conditions of an action stand together. */
import type { ActionStatus } from "#domain/evaluation.ts";

export type StatusGroup = "not-started" | "prepared" | "ongoing" | "done" | "paused";

/** In the order work usually goes. An action that is dropped in a column gets the first of its conditions. */
export const statusGroups: readonly {
  readonly id: StatusGroup;
  readonly statuses: readonly [ActionStatus, ...ActionStatus[]];
}[] = [
  { id: "not-started", statuses: ["not-started"] },
  { id: "prepared", statuses: ["pre-study", "procurement"] },
  { id: "ongoing", statuses: ["pilot", "roll-out"] },
  { id: "done", statuses: ["in-operation", "finished"] },
  { id: "paused", statuses: ["paused"] },
];
