/** Owns what is read aloud before the group parts: three sentences, the plan in order of date, and what comes next. */
import type { Assessment, Words } from "#domain/assessment.ts";
import { cutAtWord } from "#domain/cut-at-word.ts";
import type { Action, Evaluation } from "#domain/evaluation.ts";
import { oneYearAfter } from "#domain/follow-up.ts";
import { stepName } from "#domain/names.ts";
import { chosenSteps } from "#domain/scope.ts";
import { scoreEvaluation, scoreOf } from "#domain/scoring.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";

export interface ClosingInput {
  readonly assessment: Assessment;
  readonly words: Words;
  /** Without what stays with the municipality. */
  readonly evaluation: Evaluation;
  /** In the language of the words. */
  readonly messages: Messages["closing"];
  readonly stepStatuses: Messages["report"]["stepStatuses"];
  readonly format: Format;
}

export interface Closing {
  readonly organisation: string;
  /** Where we stand, where we go first and what it takes. */
  readonly sentences: readonly string[];
  readonly plan: readonly ClosingAction[];
  /** Where the plan is taken up, or was adopted. */
  readonly decision: string;
  /** The next day that something is to happen, then the day of the next assessment. */
  readonly next: readonly string[];
}

export interface ClosingAction {
  readonly id: string;
  readonly text: string;
  /** Empty when nobody is appointed. */
  readonly owner: string;
  /** From and until, those that are set. */
  readonly when: readonly string[];
}

/** As many letters of an action as can be read aloud in a sentence. */
const spoken = 60;

/** The closing of an evaluation; each part says so when there is nothing to say. */
export function buildClosing(input: ClosingInput): Closing {
  const { evaluation } = input;
  return {
    organisation: evaluation.organisation.name.trim(),
    sentences: [whereWeStand(input), whereWeBegin(input), whatItTakes(input)],
    plan: inDateOrder(evaluation.actions).map((action) => closingAction(input, action)),
    decision: decision(input),
    next: nextDays(input),
  };
}

/** By the day an action starts, or is to be finished when it has no start; those without a day last, in the plan's order. */
export const inDateOrder = (actions: readonly Action[]): readonly Action[] =>
  actions.toSorted((a, b) => compareDays(a.start || a.finish, b.start || b.finish) || compareDays(a.finish, b.finish));

const compareDays = (a: string, b: string): number => (a === b ? 0 : a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1);

function whereWeStand({ assessment, evaluation, messages: { stand }, format }: ClosingInput): string {
  const scores = scoreEvaluation(assessment, evaluation);
  if (scores.overall === null) return stand.none;
  const level = format.level(scores.overall.level);
  const statuses = chosenSteps(assessment, evaluation)
    .map(({ id }) => scoreOf(scores, id).status)
    .filter((status) => status !== "not-applicable");
  const ready = statuses.filter((status) => status === "ready").length;
  return ready === statuses.length ? stand.all(level, ready) : stand.some(level, ready, statuses.length);
}

function whereWeBegin({ assessment, words, evaluation, messages: { first }, format }: ClosingInput): string {
  const { startHere } = scoreEvaluation(assessment, evaluation);
  const steps = evaluation.focus.length > 0 ? evaluation.focus : startHere === null ? [] : [startHere];
  if (steps.length === 0) return first.unknown;
  const names = format.list(steps.map((step) => stepName(words, step)));
  const [action] = inDateOrder(evaluation.actions);
  return action === undefined || action.start === ""
    ? first.steps(names)
    : first.withAction(names, format.day(action.start));
}

function whatItTakes({ evaluation: { actions }, messages: { takes }, format }: ClosingInput): string {
  if (actions.length === 0) return takes.nothing;
  const amounts = actions.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const last = actions.reduce((latest, { finish }) => (finish > latest ? finish : latest), "");
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return takes.plan(
    actions.length,
    format.day(last),
    amounts.length === 0 ? "" : format.money(sum),
    actions.length - amounts.length,
  );
}

function closingAction({ messages: { plan }, format }: ClosingInput, action: Action): ClosingAction {
  return {
    id: action.id,
    text: action.text.trim(),
    owner: action.owner.trim(),
    when: [
      ...(action.start === "" ? [] : [plan.from(format.day(action.start))]),
      ...(action.finish === "" ? [] : [plan.until(format.day(action.finish))]),
    ],
  };
}

function decision({ evaluation, messages, format }: ClosingInput): string {
  const { status, body, date } = evaluation.decision;
  const { none, goesTo, adopted } = messages.decision;
  const [where, day] = [body.trim(), format.day(date)];
  if (status === "adopted") return adopted(where, day);
  return where === "" && day === "" ? none : goesTo(where, day);
}

/** The run's own day is today, so that the same run always says the same. */
function nextDays({ evaluation, messages: { next }, format }: ClosingInput): readonly string[] {
  const { actions, date, decision: decided } = evaluation;
  const again = oneYearAfter(date);
  const days = [
    ...(decided.status === "draft" ? [{ day: decided.date, say: next.decision }] : []),
    ...actions.flatMap((action) => {
      const text = asPhrase(action.text);
      return [
        { day: action.start, say: (day: string) => next.starts(day, text) },
        { day: action.finish, say: (day: string) => next.finishes(day, text) },
        ...action.indicators.map(({ name, target }) => ({
          day: name.trim() === "" ? "" : target.date,
          say: (day: string) => next.measured(day, asPhrase(name)),
        })),
      ];
    }),
  ].filter(({ day }) => day > date);
  const [first] = days.toSorted((a, b) => compareDays(a.day, b.day));
  const said = [
    ...(first === undefined ? [] : [first.say(format.day(first.day))]),
    ...(again === "" ? [] : [next.again(format.day(again))]),
  ];
  return said.length === 0 ? [next.none] : said;
}

/** A text as part of a sentence: without its own full stop, cut at a word when it is long. */
const asPhrase = (text: string): string => shortened(text.trim().replace(/\.$/, ""), spoken);

/** A text that fits; one that is cut says so. */
export function shortened(text: string, most: number): string {
  const cut = cutAtWord(text, most);
  return cut === text ? text : `${cut} …`;
}
