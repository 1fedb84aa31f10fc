/** Owns the report's plan: the actions as rows, what is still to decide, and the sum. */
import { type Action, type Evaluation } from "#domain/evaluation.ts";
import type { Messages } from "#i18n/messages.ts";
import { buildTimeline } from "./build-timeline.ts";
import { type ReportInput, said, stepName } from "./report-input.ts";
import type { PlanRow, ReportPlan } from "./report-model.ts";

/** The plan of an evaluation, actions in the group's order. */
export function buildPlan(input: ReportInput): ReportPlan {
  const { evaluation, messages, format } = input;
  const { actions, vision } = evaluation;
  return {
    introduction: actions.length === 0 ? messages.labels.noActions : messages.plan.introduction(actions.length),
    completeness: actions.length === 0 ? "" : completeness(input),
    sum: actions.length === 0 ? "" : sumOfAmounts(input),
    timeline: buildTimeline(input),
    vision: vision.year === null ? "" : messages.plan.vision(vision.year),
    goals: vision.goals.map(({ date, text }) => ({ day: format.day(date), text })),
    actions: actions.map((action, index) => planRow(input, action, index + 1)),
  };
}

/** One action as a row; empty texts where the group has said nothing. */
export function planRow({ words, messages, format }: ReportInput, action: Action, number: number): PlanRow {
  const { plan, statuses, fundings } = messages;
  const { baseline, target, when } = action.measure;
  const from = format.day(action.start);
  const until = format.day(action.finish);
  return {
    number,
    text: action.text,
    step: stepName(words, action.step),
    why: prefixed(plan.why, action.why),
    owner: action.owner.trim(),
    deputy: prefixed(plan.deputy, action.deputy),
    time: said(prefixed(plan.from, from), prefixed(plan.until, until)),
    status: statuses[action.status],
    funding: action.funding === null ? "" : fundings[action.funding],
    amount: action.amount === null ? "" : format.money(action.amount),
    measure: said(prefixed(plan.baseline, baseline), prefixed(plan.target, target), prefixed(plan.when, when)),
    templates: action.templates.map((id) => ({ id, title: plan.template(words.templates[id]?.title ?? id) })),
  };
}

function completeness({ evaluation, messages, format }: ReportInput): string {
  const { plan } = messages;
  const parts = [
    missing(evaluation, plan.missingOwner, ({ owner }) => owner.trim() === ""),
    missing(evaluation, plan.missingFinish, ({ finish }) => finish === ""),
    missing(evaluation, plan.missingFunding, ({ funding }) => funding === null),
    missing(evaluation, plan.missingMeasure, ({ measure }) => measure.target.trim() === ""),
  ].flat();
  return parts.length === 0 ? plan.complete : plan.missing(format.list(parts));
}

function missing(
  { actions }: Evaluation,
  words: Messages["report"]["plan"]["missingOwner"],
  isMissing: (action: Action) => boolean,
): readonly string[] {
  const count = actions.filter(isMissing).length;
  return count === 0 ? [] : [words(count, actions.length)];
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
