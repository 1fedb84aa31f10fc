/** Owns what an evaluation begins with the year after: who and what it is about, and last year's plan to follow up. */
import { type Assessment, levelPosition, stepById, variantOf } from "./assessment.ts";
import { createEvaluation, type Evaluation, type FollowUp } from "./evaluation.ts";

/**
 * A new evaluation of the same municipality, made on `assessment`, which may be a newer version than last year's.
 * Organisation, unit, track, method, roles, scope and targets are carried over, but for steps, levels and variants that
 * the assessment does not have; with no step left, all are chosen. Nothing is answered, and no action is in the plan.
 */
export function nextYear(
  assessment: Assessment,
  last: Evaluation,
  begun: Parameters<typeof createEvaluation>[1],
): Evaluation {
  const fresh = createEvaluation(assessment, begun);
  const { organisation, unit, track, method, roles, scope, targets } = last;
  const steps = scope.steps.filter((id) => stepById(assessment, id));
  return {
    ...fresh,
    organisation,
    unit,
    track: track !== null && assessment.tracks.includes(track) ? track : null,
    method,
    roles,
    scope: {
      steps: steps.length === 0 ? fresh.scope.steps : steps,
      variant: variantOf(assessment, scope.variant).id,
    },
    targets: Object.fromEntries(
      Object.entries(targets).filter(
        ([id, level]) => stepById(assessment, id) && levelPosition(assessment, level) >= 0,
      ),
    ),
    followUp: followUpOf(last),
  };
}

/** Whether an evaluation is from an earlier calendar year than the one `today` (YYYY-MM-DD) is in; never without a date. */
export const isFromEarlierYear = ({ date }: Pick<Evaluation, "date">, today: string): boolean =>
  date !== "" && date.slice(0, 4) < today.slice(0, 4);

/** The follow-up of an evaluation's plan, with nothing judged yet; without actions when the plan has none. */
export const followUpOf = ({ id, date, label, actions }: Evaluation): FollowUp => ({
  of: { id, date, label },
  actions: actions.map((action) => ({ action, verdict: null, why: "" })),
});
