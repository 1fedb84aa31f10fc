/** Owns the report's appendix: every chosen question with what was answered and why. */
import { type Question, type Step, levelName, levelPosition, tolerance } from "#domain/assessment.ts";
import { type Answer, type StepNote, answerTo, noteOn } from "#domain/evaluation.ts";
import { questionText, stepName } from "#domain/names.ts";
import { standingOf } from "#domain/rounds.ts";
import { scoreOf } from "#domain/scoring.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
import { sayMark } from "#i18n/follow-up-sentences.ts";
import { type ScoredInput, foreignLanguage, said, sayLevel, stepNumber } from "./report-input.ts";
import type { AnswerDetail, AnswerRow, StepAnswers } from "./report-model.ts";

/** The chosen steps with their questions, in order; a question without an answer is there and says so. */
export const buildAnswers = (input: ScoredInput): readonly StepAnswers[] =>
  chosenSteps(input.assessment, input.evaluation).map((step) => ({
    title: input.messages.stepTitle(stepNumber(input.assessment, step.id), stepName(input.words, step.id)),
    summary: stepSummary(input, step),
    notes: notesOf(input.messages.labels, noteOn(input.evaluation, step.id)),
    questions: chosenQuestions(input.assessment, input.evaluation, step).map((question) =>
      answerRow(
        input,
        step,
        question,
        answerTo(input.evaluation, question.id).target ?? scoreOf(input.scores, step.id).target,
      ),
    ),
  }));

/** What helped and what hindered a step; none for a note without text. */
export const notesOf = (
  labels: ScoredInput["messages"]["labels"],
  { success, hindrance }: StepNote,
): readonly AnswerDetail[] =>
  [
    { label: labels.success, text: success.trim(), url: null, lang: null },
    { label: labels.hindrance, text: hindrance.trim(), url: null, lang: null },
  ].filter(({ text }) => text !== "");

function stepSummary(input: ScoredInput, step: Step): string {
  const { words, messages, format, scores } = input;
  const { status, level, target, low, high, aheadOf } = scoreOf(scores, step.id);
  const { stepSummary: summary, stepStatuses } = messages;
  if (status === "not-applicable" || target === null) return summary.notApplicable;
  const names = aheadOf.map((id) => stepName(words, id));
  return said(
    level === null
      ? summary.without(stepStatuses[status], format.level(target))
      : summary.level(sayLevel(input, step.id, level), format.level(target)),
    low !== null && high !== null && high - low > tolerance ? summary.range(format.level(low), format.level(high)) : "",
    names.length === 0 ? "" : summary.aheadOf(format.list(names)),
  ).join(" ");
}

/** A question with its answer; `target` is null for one that is not aimed at. */
export function answerRow(input: ScoredInput, step: Step, question: Question, target: number | null): AnswerRow {
  const { assessment, words, evaluation } = input;
  const answer = answerTo(evaluation, question.id);
  const position = typeof answer.mark === "number" ? levelPosition(assessment, answer.mark) : -1;
  const targetPosition = target === null ? -1 : levelPosition(assessment, target);
  const isRelevant = answer.mark !== "not-relevant";
  const mark = markInWords(input, answer);
  return {
    id: question.id,
    question: questionText(words, step.id, question.id),
    position: position === -1 ? null : position,
    targetPosition: targetPosition === -1 || !isRelevant ? null : targetPosition,
    positions: assessment.scale.values.length,
    mark: standingOf(assessment, evaluation, question.id) === "disagreed" ? input.messages.disagreed(mark) : mark,
    meaning: words.steps[step.id]?.questions[question.id]?.levels[position] ?? "",
    details: detailsOf(input, answer, isRelevant ? target : null),
  };
}

/** The level with its name, or which of the other three kinds of answer it is. */
export const markInWords = (input: ScoredInput, { mark }: Answer): string =>
  sayMark(mark, (level) => levelInWords(input, level), input.messages.marks);

const levelInWords = ({ assessment, words, format }: ScoredInput, level: number): string =>
  levelName(assessment, words.assessment, level, format.exact);

function detailsOf(input: ScoredInput, answer: Answer, target: number | null): readonly AnswerDetail[] {
  const { labels, control } = input.messages;
  const { obstacle, evidence } = answer;
  const plain = (label: string, text: string): AnswerDetail => ({ label, text, url: null, lang: null });
  const link = evidence.link.trim();
  return [
    { ...plain(labels.target, target === null ? "" : levelInWords(input, target)), lang: foreignLanguage(input) },
    plain(labels.reason, answer.reason.trim()),
    plain(labels.evidence, evidence.text.trim()),
    { label: labels.link, text: link, url: webAddress(link), lang: null },
    plain(
      labels.obstacle,
      said(
        obstacle.text,
        obstacle.text.trim() !== "" && obstacle.control !== null ? control[obstacle.control] : "",
      ).join(" "),
    ),
    plain(labels.parked, answer.parked ? labels.parkedNote : ""),
  ].filter(({ text }) => text !== "");
}

/** The address when it leads to a web page; null for a file path, a case number or anything else typed. */
function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
