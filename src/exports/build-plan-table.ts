/** Owns the plan as a table: a row for each action, in the group's order. */
import type { Action } from "#domain/evaluation.ts";
import { type ExportInput, questionText, stepName } from "./export-input.ts";
import { column, dayCell, lines, type Table, tableOf } from "./table.ts";

/** The plan's actions; an amount that is not known is an empty cell, 0 is an amount. */
export function planTable(input: ExportInput): Table {
  const { evaluation, words, messages } = input;
  const { plan, statuses, fundings } = messages;
  const templateTitle = (id: string) => words.templates[id]?.title ?? id;
  return tableOf<readonly [action: Action, number: number]>(
    messages.sheets.plan,
    [
      column(plan.number, "place", ([, number]) => number),
      column(plan.action, "long", ([{ text }]) => text),
      column(plan.step, "text", ([{ step }]) => stepName(input, step)),
      column(plan.question, "long", ([{ step, question }]) => question && questionText(input, step, question)),
      column(plan.why, "long", ([{ why }]) => why),
      column(plan.owner, "text", ([{ owner }]) => owner),
      column(plan.deputy, "text", ([{ deputy }]) => deputy),
      column(plan.start, "day", ([{ start }]) => dayCell(start)),
      column(plan.finish, "day", ([{ finish }]) => dayCell(finish)),
      column(plan.status, "short", ([{ status }]) => statuses[status]),
      column(plan.funding, "short", ([{ funding }]) => funding && fundings[funding]),
      column(plan.amount, "money", ([{ amount }]) => amount),
      column(plan.risks, "long", ([{ risks }]) => risks),
      column(plan.indicators, "text", ([{ indicators }]) => lines(indicators.map(({ name }) => name))),
      column(plan.templates, "text", ([{ templates }]) => lines(templates.map(templateTitle))),
    ],
    evaluation.actions.map((action, index) => [action, index + 1] as const),
  );
}
