/** Owns how many and which roles took part. */
import { type Assessment, rolesOf } from "./assessment.ts";
import { collectedIn, marksIn } from "./collected.ts";
import type { Evaluation } from "./evaluation.ts";

export interface Participation {
  /** Those who answered alone or, if more, the most marks of any round; null when nothing has been collected. */
  readonly people: number | null;
  /** Those ticked for the room and those of people who answered alone: the assessment's in its order, then free titles. */
  readonly roles: readonly string[];
  /** The assessment's roles, of the chosen track, that nobody had; in its order. */
  readonly missing: readonly string[];
}

/** Who took part, as far as it has been said. How many had each role is never told: one of a kind would be pointed at. */
export function participationIn(assessment: Assessment, evaluation: Evaluation): Participation {
  const { rounds, respondents } = collectedIn(evaluation);
  const people = Math.max(respondents.length, ...Object.values(rounds).flat().map(marksIn));
  const present = new Set(
    [...evaluation.roles, ...respondents.map(({ role }) => role)].map((role) => role.trim()).filter(Boolean),
  );
  const free = [...present].filter((role) => !assessment.roles.includes(role));
  return {
    people: people === 0 ? null : people,
    roles: [...assessment.roles.filter((role) => present.has(role)), ...free],
    missing: rolesOf(assessment, evaluation.track).filter((role) => !present.has(role)),
  };
}
