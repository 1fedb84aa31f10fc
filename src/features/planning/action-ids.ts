/** Owns the element ids that focus is sent to when actions are added, moved and removed. */
export const headingIdOf = (actionId: string): string => `planning-${actionId}`;
export const buttonIdOf = (actionId: string, by: -1 | 1): string => `planning-${actionId}-${by === -1 ? "up" : "down"}`;
export const placeIdOf = (actionId: string): string => `planning-${actionId}-place`;
export const statusIdOf = (actionId: string): string => `planning-${actionId}-status`;
export const actionsHeadingId = "planning-actions";
