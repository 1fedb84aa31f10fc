/** Owns the answers as a table: a row for each question, and one for what was noted about the whole step. */
import { type Question, type Step, levelPosition } from "#domain/assessment.ts";
import { type Answer, answerTo, levelOf, noteOn, type StepNote } from "#domain/evaluation.ts";
import { questionText, stepName } from "#domain/names.ts";
import { shown } from "#domain/rounding.ts";
import { questionGap } from "#domain/scoring.ts";
import { chosenQuestions, chosenSteps, stepTarget } from "#domain/scope.ts";
import type { ExportInput } from "./export-input.ts";
import { spreadColumns } from "./spread-columns.ts";
import { type Cell, column, type Table, tableOf } from "./table.ts";

interface AnswerRow {
  readonly step: Step;
  /** The step's place in the assessment, from 1. */
  readonly number: number;
  /** null in the row of what was noted about the whole step. */
  readonly said: { readonly question: Question; readonly answer: Answer } | null;
  /** Whether the question, or the step, counts in this evaluation. */
  readonly isChosen: boolean;
  readonly note: StepNote | null;
}

/**
 * Every chosen question, answered or not. What was once said about a question that is not chosen this time is there
 * too, and marked as not counting: no comment is lost. A mark is a number when it is a level and words otherwise.
 */
export function answersTable(input: ExportInput): Table {
  const { assessment, messages } = input;
  const { answers, control } = messages;
  const ofAnswer =
    <T extends Cell | undefined>(value: (answer: Answer, row: AnswerRow) => T) =>
    (row: AnswerRow) =>
      row.said && value(row.said.answer, row);
  return tableOf<AnswerRow>(
    messages.sheets.answers,
    [
      column(answers.number, "place", ({ number }) => number),
      column(answers.step, "text", ({ step }) => stepName(input.words, step.id)),
      column(answers.question, "long", ({ step, said }) =>
        said ? questionText(input.words, step.id, said.question.id) : answers.wholeStep,
      ),
      column(answers.isChosen, "short", ({ isChosen }) => (isChosen ? messages.yes : messages.no)),
      column(answers.mark, "short", ofAnswer(markCell(messages))),
      column(
        answers.levelName,
        "short",
        ofAnswer((answer) => levelName(input, answer)),
      ),
      column(
        answers.target,
        "number",
        ofAnswer((answer, row) => targetCell(input, answer, row)),
      ),
      column(answers.gap, "number", ({ step, said, isChosen }) => {
        const gap = said && isChosen ? questionGap(assessment, input.evaluation, step.id, said.question.id) : null;
        return gap === null ? null : shown(gap);
      }),
      column(
        answers.reason,
        "long",
        ofAnswer(({ reason }) => reason),
      ),
      column(
        answers.evidence,
        "long",
        ofAnswer(({ evidence }) => evidence.text),
      ),
      column(
        answers.link,
        "text",
        ofAnswer(({ evidence }) => evidence.link),
      ),
      column(
        answers.obstacle,
        "long",
        ofAnswer(({ obstacle }) => obstacle.text),
      ),
      column(
        answers.control,
        "short",
        ofAnswer(({ obstacle }) => obstacle.control && control[obstacle.control]),
      ),
      column(
        answers.parked,
        "short",
        ofAnswer(({ parked }) => (parked ? messages.yes : null)),
      ),
      ...spreadColumns(input, ({ said }: AnswerRow) => said?.question.id ?? null),
      column(answers.success, "long", ({ note }) => note?.success),
      column(answers.hindrance, "long", ({ note }) => note?.hindrance),
    ],
    assessment.steps.flatMap((step, index) => rowsOf(input, step, index + 1)),
  );
}

function rowsOf({ assessment, evaluation }: ExportInput, step: Step, number: number): readonly AnswerRow[] {
  const isStepChosen = chosenSteps(assessment, evaluation).includes(step);
  const chosen = isStepChosen ? chosenQuestions(assessment, evaluation, step) : [];
  const questions = step.questions.flatMap((question): readonly AnswerRow[] => {
    const isChosen = chosen.includes(question);
    if (!isChosen && evaluation.answers[question.id] === undefined) return [];
    return [{ step, number, said: { question, answer: answerTo(evaluation, question.id) }, isChosen, note: null }];
  });
  const note = noteOn(evaluation, step.id);
  return note.success.trim() === "" && note.hindrance.trim() === ""
    ? questions
    : [...questions, { step, number, said: null, isChosen: isStepChosen, note }];
}

const markCell =
  ({ marks }: ExportInput["messages"]) =>
  ({ mark }: Answer): Cell =>
    typeof mark === "number" ? mark : marks[mark ?? "blank"];

function levelName({ assessment, words }: ExportInput, answer: Answer): string | undefined {
  const level = levelOf(answer);
  return level === undefined ? undefined : words.assessment.scale[levelPosition(assessment, level)]?.name;
}

/** What is not relevant has nothing to reach; a question outside the evaluation only the target it was given. */
function targetCell({ assessment, evaluation }: ExportInput, { mark, target }: Answer, row: AnswerRow): Cell {
  if (mark === "not-relevant") return null;
  return target ?? (row.isChosen ? stepTarget(assessment, evaluation, row.step.id) : null);
}
