/** Owns which earlier evaluation a result is compared with. */
import type { Evaluation } from "./evaluation.ts";
import { isSameOrganisation, isSameText } from "./same-organisation.ts";

/**
 * The latest of the others that measured the same before: same organisation, unit and track, by the same version and
 * variant of the assessment; the one whose plan is followed up before any other. Days are compared; a run without a day, and a run without an organisation, compares with none.
 * null when there is none.
 */
export function latestEarlier(evaluation: Evaluation, others: Iterable<Evaluation>): Evaluation | null {
  let latest: Evaluation | null = null;
  for (const other of others) {
    if (!isEarlierOfSame(evaluation, other)) continue;
    if (other.id === evaluation.followUp?.of.id) return other;
    if (latest === null || other.date > latest.date) latest = other;
  }
  return latest;
}

function isEarlierOfSame(evaluation: Evaluation, other: Evaluation): boolean {
  return (
    other.id !== evaluation.id &&
    other.date !== "" &&
    other.date < evaluation.date &&
    isSameOrganisation(evaluation, other) &&
    isSameText(other.unit, evaluation.unit) &&
    other.track === evaluation.track &&
    other.assessment.id === evaluation.assessment.id &&
    other.assessment.version === evaluation.assessment.version &&
    other.scope.variant === evaluation.scope.variant
  );
}
