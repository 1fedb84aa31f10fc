/** Owns the chapter on last year's plan: what became of each action, and what its step, question and indicators did. */
import { levelName } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { type LastYear, movedBy, type MovedBy } from "#domain/moved-by.ts";
import { stepName } from "#domain/names.ts";
import { sayEffect, sayMark, sayStepMove } from "#i18n/follow-up-sentences.ts";
import type { Messages } from "#i18n/messages.ts";
import type { ComparedSource } from "./build-comparison.ts";
import { type ReportInput, said } from "./report-input.ts";

export interface ReportFollowUp {
  readonly title: string;
  /** Which plan it is, and how many of its actions are followed up. */
  readonly about: string;
  /** What the comparison rests on, or that last year's answers are not at hand; empty without actions. */
  readonly note: string;
  readonly actions: readonly {
    readonly title: string;
    readonly entries: readonly { readonly label: string; readonly text: string }[];
  }[];
}

type Input = Pick<ReportInput, "assessment" | "words" | "evaluation" | "format">;

/** The chapter; null when no plan is followed up. `last` is null when last year's answers are not at hand. */
export function buildFollowUp(
  input: Input,
  last: LastYear | null,
  messages: Messages["followingUp"],
): ReportFollowUp | null {
  const { assessment, evaluation, format } = input;
  const { followUp } = evaluation;
  if (followUp === null) return null;
  const { of, actions } = followUp;
  const judged = actions.filter(({ verdict }) => verdict !== null).length;
  return {
    title: messages.title,
    about: [
      messages.of(of.label, format.day(of.date)),
      actions.length === 0 ? messages.noActions : `${messages.counted(judged, actions.length)}.`,
    ].join(" "),
    note: actions.length === 0 ? "" : last === null ? messages.moved.unreadOnPaper : messages.words.noCause,
    actions: movedBy({ assessment, evaluation }, last).map((row) => ({
      title: row.action.text,
      entries: entriesOf(input, row, last !== null, messages),
    })),
  };
}

/** The evaluation followed up: the one compared with, which is on the same version, or one of a chapter of comparison; else null. */
export function lastYearOf(
  { assessment, evaluation: { followUp } }: Pick<ReportInput, "assessment" | "evaluation">,
  earlier: Evaluation | null,
  compared?: ComparedSource,
): LastYear | null {
  if (followUp === null) return null;
  if (earlier?.id === followUp.of.id) return { run: { assessment, evaluation: earlier }, mappings: [] };
  const run = compared?.runs.find(({ evaluation }) => evaluation.id === followUp.of.id);
  return run && compared ? { run, mappings: compared.mappings } : null;
}

function entriesOf(
  { assessment, words, format }: Input,
  { action, verdict, why, step, question, indicators }: MovedBy,
  isCompared: boolean,
  messages: Messages["followingUp"],
): ReportFollowUp["actions"][number]["entries"] {
  const { moved, words: sayings } = messages;
  const markOf = (mark: NonNullable<typeof question>["now"]) =>
    sayMark(mark, (level) => levelName(assessment, words.assessment, level, format.exact), messages.lastYear);
  const effects = indicators.map(({ indicator, effect }) => sayEffect(indicator, effect, sayings, format));
  return [
    {
      label: moved.verdict,
      text: said(`${verdict === null ? sayings.unsaid : sayings.verdicts[verdict]}.`, why).join(" "),
    },
    ...(isCompared
      ? [{ label: moved.step, text: sayings.step(stepName(words, action.step), sayStepMove(step, sayings, format)) }]
      : []),
    ...(isCompared && question !== null
      ? [{ label: moved.question, text: `${moved.marks(markOf(question.last), markOf(question.now))}.` }]
      : []),
    { label: moved.effect, text: effects.length === 0 ? `${moved.noIndicators}.` : effects.join("\n") },
  ];
}
