/** Owns which of last year's actions can go on in this year's plan, and as what. */
import { type Assessment, stepById, stepOfQuestion } from "./assessment.ts";
import type { Action, Evaluation, FollowUp, Indicator } from "./evaluation.ts";

type FollowedRow = FollowUp["actions"][number];

/** Whether anything is left to do: on its way or not begun, or not judged yet and not finished in last year's plan. */
export const isUnfinished = ({ action, verdict }: FollowedRow): boolean =>
  verdict === null ? action.status !== "finished" : verdict === "under-way" || verdict === "not-started";

/** Whether the plan has an action with the same words for the same step; its id is another, so nothing else can tell. */
export const isCarriedOver = ({ actions }: Pick<Evaluation, "actions">, { step, text }: Action): boolean =>
  actions.some((action) => action.step === step && action.text.trim() === text.trim());

/** Last year's unfinished actions that the plan does not have, in last year's order; none for a step that is gone. */
export const leftToCarryOver = (assessment: Assessment, evaluation: Evaluation): readonly FollowedRow[] =>
  (evaluation.followUp?.actions ?? []).filter(
    (row) =>
      isUnfinished(row) &&
      stepById(assessment, row.action.step) !== undefined &&
      !isCarriedOver(evaluation, row.action),
  );

/**
 * The action as it goes on this year, with an id of its own: what it is, why and who does it stay, dates and amount are
 * decided anew. Each indicator begins where it was measured last, or where it began when it was not measured. A question
 * and templates that the assessment no longer has are left out.
 */
export function carriedOver(assessment: Assessment, { action, verdict }: FollowedRow, id: string): Action {
  const { question, status, templates } = action;
  const isBegun = verdict !== "not-started" && status !== "finished";
  const known = new Set(assessment.steps.flatMap(({ questions }) => questions.flatMap((each) => each.templates)));
  return {
    ...action,
    id,
    question: question !== null && stepOfQuestion(assessment, question) ? question : null,
    start: "",
    finish: "",
    status: isBegun ? status : "not-started",
    amount: null,
    indicators: action.indicators.map(fromLastMeasured),
    templates: templates.filter((template) => known.has(template)),
  };
}

function fromLastMeasured(indicator: Indicator): Indicator {
  const last = indicator.measurements.at(-1);
  return {
    ...indicator,
    baseline: last === undefined ? indicator.baseline : { value: last.value, date: last.date },
    measurements: [],
  };
}
