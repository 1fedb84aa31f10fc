/** Owns what is read aloud before the group parts: three sentences, the plan in order of date, what is to be found out, and what comes next. */
import { partlyAnswered } from "#domain/answered-questions.ts";
import { type Assessment, rolesThatKnow, type Words } from "#domain/assessment.ts";
import { cutAtWord } from "#domain/cut-at-word.ts";
import { type Action, answerTo, type Evaluation, verdicts } from "#domain/evaluation.ts";
import { oneYearAfter } from "#domain/follow-up.ts";
import { questionText, stepName } from "#domain/names.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
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
  readonly followUpWords: Messages["followingUp"]["words"];
  readonly stepStatuses: Messages["report"]["stepStatuses"];
  readonly format: Format;
}

export interface Closing {
  readonly organisation: string;
  /** What we do, where we begin and how many steps are ready. */
  readonly sentences: readonly string[];
  readonly plan: readonly ClosingAction[];
  /** What became of last year's plan; empty when nothing of it is followed up. */
  readonly lastPlan: string;
  /** The questions without a known answer, each with the roles that can find out; empty when there are none. */
  readonly findOut: readonly string[];
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

/** The closing of an evaluation; each part says so when there is nothing to say. */
export function buildClosing(input: ClosingInput): Closing {
  const { evaluation } = input;
  return {
    organisation: evaluation.organisation.name.trim(),
    sentences: [whatItTakes(input), whereWeBegin(input), whatIsReady(input)],
    lastPlan: lastPlan(input),
    findOut: findOut(input),
    plan: inDateOrder(evaluation.actions).map((action) => closingAction(input, action)),
    decision: decision(input),
    next: nextDays(input),
  };
}

/** By the day an action starts, or is to be finished when it has no start; those without a day last, in the plan's order. */
export const inDateOrder = (actions: readonly Action[]): readonly Action[] =>
  actions.toSorted((a, b) => compareDays(a.start || a.finish, b.start || b.finish) || compareDays(a.finish, b.finish));

const compareDays = (a: string, b: string): number => (a === b ? 0 : a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1);

function whatIsReady({ assessment, words, evaluation, messages: { stand }, format }: ClosingInput): string {
  const scores = scoreEvaluation(assessment, evaluation);
  if (scores.overall === null) return stand.none;
  const steps = chosenSteps(assessment, evaluation).filter(({ id }) => scoreOf(scores, id).status !== "not-applicable");
  const ready = steps.filter(({ id }) => scoreOf(scores, id).status === "ready");
  const partly = ready.flatMap(({ id }) => {
    const counts = partlyAnswered(assessment, evaluation, id);
    return counts === null ? [] : [stand.partly(stepName(words, id), counts.answered, counts.applicable)];
  });
  return stand.ready(ready.length, steps.length, partly.length === 0 ? "" : format.list(partly));
}

function lastPlan({ evaluation: { followUp }, messages, format }: ClosingInput): string {
  const rows = followUp?.actions ?? [];
  if (rows.every(({ verdict }) => verdict === null)) return "";
  const parts = ([...verdicts, null] as const).flatMap((kind) => {
    const count = rows.filter(({ verdict }) => verdict === kind).length;
    return count === 0 ? [] : [messages.lastPlan.parts[kind ?? "unsaid"](count)];
  });
  return messages.lastPlan.sentence(format.list(parts));
}

/** What the group does not know, and what it has parked without an answer. */
function findOut({ assessment, words, evaluation, messages, format }: ClosingInput): readonly string[] {
  return chosenSteps(assessment, evaluation).flatMap((step) =>
    chosenQuestions(assessment, evaluation, step).flatMap(({ id }) => {
      const { mark, parked } = answerTo(evaluation, id);
      if (mark !== "unknown" && !(mark === null && parked)) return [];
      const roles = rolesThatKnow(assessment, id, evaluation.track).map((role) => words.assessment.roles[role] ?? role);
      const question = questionText(words, step.id, id);
      return [roles.length === 0 ? question : messages.findOut.asks(question, format.list(roles))];
    }),
  );
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

/** A text as part of a sentence: without its own full stop. */
const asPhrase = (text: string): string => text.trim().replace(/\.$/, "");

/** A text that fits; one that is cut says so. */
export function shortened(text: string, most: number): string {
  const cut = cutAtWord(text, most);
  return cut === text ? text : `${cut} …`;
}
