/** Owns the plan as a table: a row for each action, in the group's order, and one for each of last year's. */
import { questionText, stepName } from "#domain/names.ts";
import type { ExportInput } from "./export-input.ts";
import { type PlannedAction, plannedActions } from "./planned-actions.ts";
import { column, dayCell, lines, type Table, tableOf } from "./table.ts";

/**
 * The plan's actions, and those of last year's plan that are followed up. An amount that is not known is an empty cell, 0
 * is an amount; last year's are not repeated, so that a sum is of this year's plan.
 */
export function planTable(input: ExportInput): Table {
  const { evaluation, words, messages } = input;
  const { plan, plans, statuses, fundings, verdicts } = messages;
  const templateTitle = (id: string) => words.templates[id]?.title ?? id;
  return tableOf<PlannedAction>(
    messages.sheets.plan,
    [
      column(plan.number, "place", ({ number }) => number),
      column(plan.action, "long", ({ action }) => action.text),
      column(plan.step, "text", ({ action }) => stepName(input.words, action.step)),
      column(
        plan.question,
        "long",
        ({ action: { step, question } }) => question && questionText(input.words, step, question),
      ),
      column(plan.why, "long", ({ action }) => action.why),
      column(plan.owner, "text", ({ action }) => action.owner),
      column(plan.deputy, "text", ({ action }) => action.deputy),
      column(plan.start, "day", ({ action }) => dayCell(action.start)),
      column(plan.finish, "day", ({ action }) => dayCell(action.finish)),
      column(plan.status, "short", ({ action }) => statuses[action.status]),
      column(plan.funding, "short", ({ action: { funding } }) => funding && fundings[funding]),
      column(plan.amount, "money", ({ action, outcome }) => (outcome === null ? action.amount : null)),
      column(plan.risks, "long", ({ action }) => action.risks),
      column(plan.indicators, "text", ({ action }) => lines(action.indicators.map(({ name }) => name))),
      column(plan.templates, "text", ({ action }) => lines(action.templates.map(templateTitle))),
      column(plan.plan, "short", ({ outcome }) => (outcome === null ? plans.own : plans.last)),
      column(plan.verdict, "short", ({ outcome }) => outcome?.verdict && verdicts[outcome.verdict]),
      column(plan.verdictWhy, "long", ({ outcome }) => outcome?.why),
    ],
    plannedActions(evaluation),
  );
}
