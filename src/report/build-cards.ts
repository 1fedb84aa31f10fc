/** Owns the card of each action: what its owner needs to begin, without the rest of the report. */
import { answerTo, type Action } from "#domain/evaluation.ts";
import { questionText } from "#domain/names.ts";
import { scoreOf } from "#domain/scoring.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
import { markInWords } from "./build-answers.ts";
import { indicatorInFull } from "./build-indicators.ts";
import { planRow } from "./build-plan.ts";
import { type ScoredInput, said, withoutStop } from "./report-input.ts";
import type { ActionCard, CardEntry } from "./plan-model.ts";
import type { ReportTemplates } from "./report-model.ts";

/** One card for each action, in the plan's order. */
export const buildCards = (input: ScoredInput, templates: ReportTemplates): readonly ActionCard[] =>
  input.evaluation.actions.map((action, index) => ({
    title: input.messages.stepTitle(index + 1, action.text),
    entries: entries(input, action, index + 1, templates).filter(({ text }) => text !== ""),
  }));

function entries(input: ScoredInput, action: Action, number: number, templates: ReportTemplates): readonly CardEntry[] {
  const { labels, card } = input.messages;
  const row = planRow(input, action, number);
  const plain = (label: string, text: string): CardEntry => ({ label, text, place: null });
  const orNothing = (parts: readonly string[], joint: string): string =>
    said(...parts.map(withoutStop)).join(joint) || labels.nothingSaid;
  const used = action.templates.flatMap((id) => templates.items.find((template) => template.id === id) ?? []);
  const [first] = used;
  return [
    plain(labels.step, row.step),
    plain(labels.owner, orNothing([row.owner, row.deputy], ". ")),
    plain(labels.time, orNothing(row.time, ". ")),
    plain(labels.funding, orNothing([row.funding, row.amount], ", ")),
    plain(labels.why, action.why.trim()),
    basis(input, action),
    plain(
      labels.within,
      said(
        row.owner === "" ? card.appoint : "",
        suggestedFirst(input, action) ??
          (first === undefined
            ? card.meet
            : card.useTemplate(first.title, withoutStop(first.time), withoutStop(first.participants))),
      ).join(" "),
    ),
    ...used.map((template) => ({
      label: labels.template,
      text: said(`${template.title}. ${template.whereToFind}`, template.url ?? "").join(". "),
      place: { kind: "template" as const, id: template.id },
    })),
    plain(labels.risks, action.risks.trim() || labels.nothingSaid),
    ...indicators(input, action).map((text) => plain(labels.worked, text)),
  ];
}

function indicators(input: ScoredInput, action: Action): readonly string[] {
  const texts = said(...action.indicators.map((indicator) => indicatorInFull(input, indicator)));
  return texts.length === 0 ? [input.messages.labels.nothingSaid] : texts;
}

/** The first step that goes with the action as it was suggested; undefined for the group's own and for a reworded one. */
const suggestedFirst = ({ words }: ScoredInput, { step, question, text }: Action): string | undefined =>
  question === null
    ? undefined
    : words.steps[step]?.questions[question]?.actions.find((action) => action.do === text)?.first;

/** The answer the action was suggested from; empty for the group's own, and for a question that is no longer chosen. */
function basis(input: ScoredInput, { question }: Action): CardEntry {
  const { assessment, words, evaluation, messages, format, scores } = input;
  const step = chosenSteps(assessment, evaluation).find((step) =>
    chosenQuestions(assessment, evaluation, step).some(({ id }) => id === question),
  );
  if (question === null || step === undefined) return { label: "", text: "", place: null };
  const answer = answerTo(evaluation, question);
  const target = answer.mark === "not-relevant" ? null : (answer.target ?? scoreOf(scores, step.id).target);
  return {
    label: messages.labels.basis,
    text: messages.card.basis(
      questionText(words, step.id, question),
      markInWords(input, answer),
      target === null ? "" : format.exact(target),
    ),
    place: { kind: "answer", id: question },
  };
}
