/** Owns the words of the first page: what a board needs for its decision, drawn from the whole evaluation. */
import { tolerance } from "#domain/assessment.ts";
import { type Action, answerTo, fundings } from "#domain/evaluation.ts";
import { oneYearAfter } from "#domain/follow-up.ts";
import { stepName } from "#domain/names.ts";
import type { StepScore } from "#domain/scoring.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
import { participants } from "./build-agreement.ts";
import { buildChange } from "./build-change.ts";
import { sumOfAmounts } from "./build-plan.ts";
import { type ScoredInput, said, sayLevel, sayPartly, withoutStop } from "./report-input.ts";
import type { ReportSummary, SummaryList } from "./report-model.ts";

const mostSteps = 3;

/** The first page's texts; each says so when there is nothing to say. */
export function buildSummary(input: ScoredInput): ReportSummary {
  return {
    decision: decided(input),
    roles: participants(input),
    counts: counts(input),
    change: buildChange(input),
    strengths: strengths(input),
    gaps: gaps(input),
    decisions: decisions(input),
    cost: cost(input),
    followUp: followUp(input),
  };
}

function decided({ evaluation, messages, format }: ScoredInput): string {
  const { status, body, date, reference } = evaluation.decision;
  const { draft, adopted, reference: referred } = messages.decided;
  const state = status === "draft" ? draft : adopted(withoutStop(body), format.day(date));
  return reference.trim() === "" ? state : referred(state, reference.trim());
}

function counts({ assessment, evaluation, messages, format, scores }: ScoredInput): string {
  const { summary } = messages;
  const marks = chosenSteps(assessment, evaluation).flatMap((step) =>
    chosenQuestions(assessment, evaluation, step).map((question) => answerTo(evaluation, question.id).mark),
  );
  const count = (mark: "unknown" | "not-relevant" | null): number => marks.filter((each) => each === mark).length;
  const answered = marks.filter((mark) => typeof mark === "number").length;
  const notRelevant = count("not-relevant");
  const { overall } = scores;
  return said(
    summary.answered(answered, marks.length - notRelevant),
    summary.unanswered(count("unknown"), count(null), notRelevant),
    overall === null ? "" : summary.overall(format.level(overall.level), overall.steps),
  ).join(" ");
}

function strengths(input: ScoredInput): SummaryList {
  const { words, messages, scores } = input;
  const { summary } = messages;
  const strength = (step: StepScore) =>
    sayPartly(input, step.id, summary.strength(stepName(words, step.id), ...levels(input, step)));
  const ready = scores.steps.filter(({ status }) => status === "ready");
  return {
    items: ready
      .toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0))
      .slice(0, mostSteps)
      .map(strength),
    none: scores.overall === null ? messages.noFindingsYet : summary.noStrengths,
  };
}

function gaps(input: ScoredInput): SummaryList {
  const { words, messages, format, scores } = input;
  const { summary } = messages;
  const below = scores.steps.filter(({ gap }) => gap !== null && gap > tolerance);
  return {
    items: below
      .toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0))
      .slice(0, mostSteps)
      .map((step) => summary.gap(stepName(words, step.id), ...levels(input, step), format.level(step.gap ?? 0))),
    none: scores.overall === null ? messages.noFindingsYet : summary.noGaps,
  };
}

const levels = (input: ScoredInput, { id, level, target }: StepScore): [string, string] => [
  level === null ? "–" : sayLevel(input, id, level),
  target === null ? "–" : input.format.level(target),
];

/** Sentences that each stand by themselves when they are moved to a proposal or to minutes. */
function decisions(input: ScoredInput): readonly string[] {
  const { words, evaluation, messages, format } = input;
  const { decision } = messages;
  const { actions } = evaluation;
  const day = format.day(evaluation.date);
  const nextYear = format.day(oneYearAfter(evaluation.date));
  if (actions.length === 0) return [decision.noted(day), decision.planWanted, decision.followUp(nextYear)];
  const steps = [...new Set(actions.map(({ step }) => stepName(words, step)))];
  const last = lastDay(actions);
  return said(
    decision.adopt(day, actions.length, format.list(steps)),
    last === "" ? "" : decision.carryOut(format.day(last)),
    withNumbers(input, ({ owner }) => owner.trim() === "", decision.appoint),
    withNumbers(input, ({ funding }) => funding === "unclear" || funding === "missing", decision.fund),
    decision.followUp(nextYear),
  );
}

function withNumbers(
  { evaluation, format }: ScoredInput,
  isMeant: (action: Action) => boolean,
  sentence: (count: number, numbers: string) => string,
): string {
  const numbers = evaluation.actions.flatMap((action, index) => (isMeant(action) ? [String(index + 1)] : []));
  return numbers.length === 0 ? "" : sentence(numbers.length, format.list(numbers));
}

function cost(input: ScoredInput): string {
  const { evaluation, messages } = input;
  const { actions } = evaluation;
  if (actions.length === 0) return messages.labels.noActions;
  const kinds = ([...fundings, null] as const).flatMap((kind) => {
    const count = actions.filter(({ funding }) => funding === kind).length;
    const name = kind === null ? messages.summary.noFunding : messages.fundings[kind].toLocaleLowerCase(input.locale);
    return count === 0 ? [] : [messages.summary.fundingOf(name, count)];
  });
  return said(sumOfAmounts(input), messages.summary.funding(kinds.join(", "), actions.length)).join(" ");
}

function followUp({ evaluation, messages, format }: ScoredInput): string {
  const { summary, decision } = messages;
  const days = evaluation.actions.flatMap(({ indicators }, index) =>
    indicators.flatMap(({ target }) => (target.date === "" ? [] : [{ day: target.date, number: String(index + 1) }])),
  );
  const measured = [...new Set(days.map(({ day }) => day))].toSorted().map((day, index) => {
    const numbers = new Set(days.filter((each) => each.day === day).map(({ number }) => number));
    return summary.measured(format.day(day), format.list([...numbers]), index === 0);
  });
  return said(
    decision.again(format.day(oneYearAfter(evaluation.date))),
    measured.length === 0 ? "" : summary.effect(measured.join(", ")),
  ).join(" ");
}

const lastDay = (actions: readonly Action[]): string =>
  actions.reduce((latest, { finish }) => (finish > latest ? finish : latest), "");
