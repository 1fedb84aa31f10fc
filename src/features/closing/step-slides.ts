/** Owns what is told of each step in five minutes: where it is, what helped, what hindered, and what comes next. */
import { isAtLeast, levelPosition, type Step } from "#domain/assessment.ts";
import { isUncertain } from "#domain/agreed-in-step.ts";
import { answerTo, noteOn } from "#domain/evaluation.ts";
import { stepName } from "#domain/names.ts";
import { type LastYear, type StepMove, stepMoves } from "#domain/moved-by.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
import { scoreEvaluation, scoreOf, type StepScore } from "#domain/scoring.ts";
import { sayStepMove } from "#i18n/follow-up-sentences.ts";
import { type ClosingInput, inDateOrder, shortened } from "./closing-model.ts";

export interface StepSlide {
  readonly id: string;
  /** The step's place in the assessment, from 1. */
  readonly number: number;
  readonly name: string;
  /** The level with its name, or why there is none. */
  readonly level: string;
  /** The target in figures; empty where nothing in the step is applicable. */
  readonly target: string;
  /** What the step did since last year, over the questions that mean the same; empty where that cannot be compared. */
  readonly since: string;
  /** Why the step's questions got their levels, where neither help nor hindrance is noted. */
  readonly reasons: readonly string[];
  /** Empty when nothing is noted, or when it stays with the municipality. */
  readonly helped: string;
  readonly hindered: string;
  /** null when the plan has none in the step. */
  readonly next: { readonly text: string; readonly owner: string; readonly day: string } | null;
}

/** As many letters as fit on one page; what is noted stands in full in the plan. */
const mostLetters = 480;

/** A slide for each chosen step, in order; `last` is what it is compared with, null without one. */
export function buildSlides(input: ClosingInput, last: LastYear | null): readonly StepSlide[] {
  const { assessment, words, evaluation, format } = input;
  const moves = last && stepMoves({ assessment, evaluation }, last);
  const scores = scoreEvaluation(assessment, evaluation);
  return chosenSteps(assessment, evaluation).map((step) => {
    const note = noteOn(evaluation, step.id);
    const actions = evaluation.actions.filter((action) => action.step === step.id && action.status !== "finished");
    const [next] = inDateOrder(actions);
    return {
      id: step.id,
      number: assessment.steps.indexOf(step) + 1,
      name: stepName(words, step.id),
      level: levelOfStep(input, scoreOf(scores, step.id)),
      target: targetOfStep(input, scoreOf(scores, step.id)),
      since: sinceLast(input, moves?.get(step.id)),
      reasons: `${note.success}${note.hindrance}`.trim() === "" ? reasonsIn(input, step) : [],
      helped: onePage(note.success),
      hindered: onePage(note.hindrance),
      next:
        next === undefined
          ? null
          : { text: onePage(next.text), owner: next.owner.trim(), day: format.day(next.start || next.finish) },
    };
  });
}

function levelOfStep(input: ClosingInput, { id, level, status }: StepScore): string {
  const { assessment, evaluation, messages, stepStatuses, format } = input;
  const { present } = messages;
  if (level === null) return present.none(stepStatuses[status]);
  const said = present.level(format.level(level), nameOfLevel(input, level));
  return isUncertain(assessment, evaluation, id) ? present.uncertain(said) : said;
}

/** The name of the level, or of the two it lies between. */
function nameOfLevel({ assessment, words, messages }: ClosingInput, level: number): string {
  const name = (position: number): string => words.assessment.scale[position]?.name ?? "";
  const exact = levelPosition(assessment, level);
  if (exact >= 0) return name(exact);
  const below = assessment.scale.values.findLastIndex((value) => isAtLeast(level, value));
  return messages.present.between(name(below), name(below + 1));
}

const targetOfStep = ({ messages, format }: ClosingInput, { status, target }: StepScore): string =>
  target === null || status === "not-applicable" ? "" : messages.present.target(format.level(target));

function sinceLast({ messages, followUpWords, format }: ClosingInput, move: StepMove | undefined): string {
  if (move === undefined || move.kind === "none") return "";
  return messages.present.since(sayStepMove(move, followUpWords, format));
}

/** What is written at the step's questions, cut so that all of it fits on one page. */
function reasonsIn({ assessment, evaluation }: ClosingInput, step: Step): readonly string[] {
  const written = chosenQuestions(assessment, evaluation, step)
    .map(({ id }) => answerTo(evaluation, id).reason.trim())
    .filter((reason) => reason !== "");
  return written.map((reason) => shortened(reason, Math.floor(mostLetters / written.length)));
}

const onePage = (text: string): string => shortened(text.trim(), mostLetters);
