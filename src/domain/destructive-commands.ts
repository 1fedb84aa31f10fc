/** Owns the list of what can make stored work go away. */

/**
 * Each leaves a copy that can be put back: of an evaluation in the transaction that makes it go away, of a model or a
 * contribution in one before. "Avsluta och rensa" is not among them: it is there to leave nothing behind, and offers
 * files first.
 */
export const destructiveCommands = [
  "remove",
  "replace",
  "restore",
  "migrate",
  "remove-model",
  "replace-model",
  "remove-contribution",
  "replace-contribution",
] as const;

export type DestructiveCommand = (typeof destructiveCommands)[number];

/** Those that can lose an evaluation, an example and a run on an own model among them. */
export type EvaluationCommand = Exclude<DestructiveCommand, `${string}-model` | `${string}-contribution`>;

/** Why an evaluation was copied: in the course of editing, or before a command that could lose work. */
export type CopyKind = "editing" | `before-${EvaluationCommand}`;
