/** Owns the report's plan: the actions as rows, what is still to decide, and the sum. */
import type { Action } from "#domain/evaluation.ts";
import { stepName } from "#domain/names.ts";
import { planCompleteness, planParts } from "#domain/plan-completeness.ts";
import { indicatorInShort } from "./build-indicators.ts";
import { buildTimeline } from "./build-timeline.ts";
import { type ReportInput, said } from "./report-input.ts";
import type { PlanRow, ReportPlan } from "./plan-model.ts";

/** The plan of an evaluation, actions in the group's order. */
export function buildPlan(input: ReportInput): ReportPlan {
  const { words, evaluation, messages, format } = input;
  const { actions, vision, focus } = evaluation;
  return {
    introduction: actions.length === 0 ? messages.labels.noActions : messages.plan.introduction(actions.length),
    focus: focus.length === 0 ? "" : messages.plan.focus(format.list(focus.map((step) => stepName(words, step)))),
    completeness: actions.length === 0 ? "" : completeness(input),
    sum: actions.length === 0 ? "" : sumOfAmounts(input),
    timeline: buildTimeline(input),
    vision: vision.year === null ? "" : messages.plan.vision(vision.year),
    goals: vision.goals.map(({ date, text }) => ({ day: format.day(date), text })),
    actions: actions.map((action, index) => planRow(input, action, index + 1)),
  };
}

/** One action as a row; empty texts where the group has said nothing. */
export function planRow(input: ReportInput, action: Action, number: number): PlanRow {
  const { words, evaluation, messages, format } = input;
  const { plan, statuses, fundings } = messages;
  const from = format.day(action.start);
  const until = format.day(action.finish);
  const step = stepName(words, action.step);
  return {
    number,
    text: action.text,
    step: evaluation.focus.includes(action.step) ? plan.inFocus(step) : step,
    why: prefixed(plan.why, action.why),
    owner: action.owner.trim(),
    deputy: prefixed(plan.deputy, action.deputy),
    time: said(prefixed(plan.from, from), prefixed(plan.until, until)),
    status: statuses[action.status],
    funding: action.funding === null ? "" : fundings[action.funding],
    amount: action.amount === null ? "" : format.money(action.amount),
    indicators: said(...action.indicators.map((indicator) => indicatorInShort(input, indicator))),
    templates: action.templates.flatMap((id) => {
      const template = words.templates[id];
      return template === undefined ? [] : [{ id, title: plan.template(template.title) }];
    }),
  };
}

function completeness({ evaluation: { actions }, messages, format }: ReportInput): string {
  const { plan } = messages;
  const { lacking } = planCompleteness(actions);
  const parts = planParts
    .filter((part) => lacking[part] > 0)
    .map((part) => plan.lacking(lacking[part], actions.length, plan.parts[part]));
  return parts.length === 0 ? plan.complete : plan.missing(format.list(parts));
}

/** What the amounts come to and how many are lacking, for a plan with actions. */
export function sumOfAmounts({ evaluation, messages, format }: ReportInput): string {
  const amounts = evaluation.actions.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  if (amounts.length === 0) return messages.plan.noAmounts;
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return messages.plan.sum(format.money(sum), amounts.length, evaluation.actions.length);
}

const prefixed = (words: (text: string) => string, text: string): string =>
  text.trim() === "" ? "" : words(text.trim());
