/** Owns what is written on questions and steps that are not chosen this time, so that no comment is left out. */
import { type Answer, answerTo, noteOn } from "#domain/evaluation.ts";
import { stepName } from "#domain/names.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
import { answerRow, notesOf } from "./build-answers.ts";
import { type ScoredInput, stepNumber } from "./report-input.ts";
import type { StepAnswers } from "./report-model.ts";

/** The steps with something written outside the scope, in order; the answers have no target, since they do not count. */
export function buildBesides(input: ScoredInput): readonly StepAnswers[] {
  const { assessment, words, evaluation, messages } = input;
  const chosen = chosenSteps(assessment, evaluation);
  return assessment.steps.flatMap((step) => {
    const isChosen = chosen.includes(step);
    const asked = isChosen ? chosenQuestions(assessment, evaluation, step) : [];
    const questions = step.questions
      .filter((question) => !asked.includes(question) && saysSomething(answerTo(evaluation, question.id)))
      .map((question) => answerRow(input, step, question, null));
    const notes = isChosen ? [] : notesOf(messages.labels, noteOn(evaluation, step.id));
    if (questions.length === 0 && notes.length === 0) return [];
    const title = messages.stepTitle(stepNumber(assessment, step.id), stepName(words, step.id));
    return [{ title, summary: "", notes, questions }];
  });
}

/** Whether there is a text to show; one that stays with the municipality is not here, and its stand-in says nothing. */
const saysSomething = ({ staysHere, reason, evidence, obstacle }: Answer): boolean =>
  !staysHere && [reason, evidence.text, evidence.link, obstacle.text].some((text) => text.trim() !== "");
