/** Owns whom to ask about what the group does not know. */
import { type Assessment, rolesThatKnow } from "./assessment.ts";
import type { Evaluation } from "./evaluation.ts";
import { listUnknowns, type Unknown } from "./suggestions.ts";

export interface UnknownToAsk extends Unknown {
  /** The other roles that could find out. */
  readonly others: readonly string[];
}

export interface WhoKnows {
  /** The role to ask; null where the assessment names none. */
  readonly role: string | null;
  /** In walk order. */
  readonly unknowns: readonly UnknownToAsk[];
}

/**
 * The don't-knows by the role to ask: the first that can find out and was not in the room, else the first that can.
 * The roles come in the assessment's order, the questions nobody is named for last; empty without don't-knows.
 */
export function whoKnows(assessment: Assessment, evaluation: Evaluation): readonly WhoKnows[] {
  const asked = listUnknowns(assessment, evaluation).map((unknown) => {
    const known = rolesThatKnow(assessment, unknown.question, evaluation.track);
    const role = known.find((id) => !evaluation.roles.includes(id)) ?? known[0] ?? null;
    return { role, unknown: { ...unknown, others: known.filter((id) => id !== role) } };
  });
  return [...assessment.roles, null]
    .map((role) => ({ role, unknowns: asked.filter((each) => each.role === role).map(({ unknown }) => unknown) }))
    .filter(({ unknowns }) => unknowns.length > 0);
}
