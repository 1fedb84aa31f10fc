/** Owns turning an evaluation into the report's words and numbers. Draws nothing and reads no files. */
import { isUncertain } from "#domain/agreed-in-step.ts";
import { stepName } from "#domain/names.ts";
import { scoreEvaluation, scoreOf } from "#domain/scoring.ts";
import { chosenSteps } from "#domain/scope.ts";
import { buildAgreement } from "./build-agreement.ts";
import { buildAnswers } from "./build-answers.ts";
import { buildBesides } from "./build-besides.ts";
import { buildCards } from "./build-cards.ts";
import { buildChart } from "./build-chart.ts";
import { buildFindings, buildNumbers } from "./build-findings.ts";
import { buildMethod, buildNotRelevant, buildUnknowns, variantName } from "./build-method.ts";
import { buildPlan } from "./build-plan.ts";
import { buildSummary } from "./build-summary.ts";
import { buildTemplates } from "./build-templates.ts";
import { type ReportInput, type ScoredInput, foreignLanguage, said } from "./report-input.ts";
import type { FirstPage, ReportModel } from "./report-model.ts";

/** The whole report of an evaluation; parts without content say so in words and are never left out. */
export function buildReport(input: ReportInput): ReportModel {
  const { assessment, words, evaluation, messages, format } = input;
  const scored = scoredInput(input);
  const firstPage = buildFirstPage(scored);
  const pointers = buildTemplates(scored);
  const leftOut = assessment.steps.filter((step) => !evaluation.scope.steps.includes(step.id));
  return {
    language: input.locale,
    wordsLang: foreignLanguage(input),
    documentTitle: messages.documentTitle(firstPage.organisation, evaluation.label),
    subject: messages.subject(words.assessment.name),
    ...firstPage,
    page: messages.page,
    continued: messages.continued,
    footer: said(firstPage.organisation, messages.labels.title, format.day(evaluation.date)).join(" · "),
    chart: buildChart(scored),
    findings: buildFindings(scored),
    plan: buildPlan(input),
    cards: buildCards(scored, pointers),
    numbers: buildNumbers(scored),
    agreement: buildAgreement(scored),
    followUp: input.followUp ?? null,
    comparison: input.comparison ?? null,
    templates: pointers,
    answers: buildAnswers(scored),
    besides: buildBesides(scored),
    besidesNote: messages.besides,
    leftOut: leftOut.length === 0 ? "" : messages.leftOut(format.list(leftOut.map((step) => stepName(words, step.id)))),
    unknowns: buildUnknowns(input),
    noUnknowns: messages.noUnknowns,
    notRelevant: buildNotRelevant(input),
    noNotRelevant: messages.noNotRelevant,
    method: buildMethod(scored),
  };
}

/** What the first page and the texts to copy say; each says so when there is nothing to say. */
export function buildFirstPage(input: ScoredInput): FirstPage {
  const { words, evaluation, messages, format } = input;
  const { name, use } = words.assessment;
  return {
    labels: messages.labels,
    organisation: evaluation.organisation.name.trim() || messages.unnamed,
    about: said(evaluation.unit, evaluation.label, format.day(evaluation.date)),
    source: said(messages.version(name, evaluation.assessment.version), variantName(input)),
    verdict: verdict(input),
    summary: buildSummary(input),
    use: messages.use(use.trim()),
  };
}

/** The input with its scores, which all parts of the report share. */
export function scoredInput(input: ReportInput): ScoredInput {
  const { assessment, evaluation, earlier } = input;
  return {
    ...input,
    scores: scoreEvaluation(assessment, evaluation),
    earlierScores: earlier && scoreEvaluation(assessment, earlier),
    uncertain: new Set(assessment.steps.map(({ id }) => id).filter((id) => isUncertain(assessment, evaluation, id))),
  };
}

function verdict({ assessment, words, evaluation, messages, scores }: ScoredInput): string {
  const chosen = chosenSteps(assessment, evaluation)
    .map((step) => scoreOf(scores, step.id).status)
    .filter((status) => status !== "not-applicable");
  const ready = chosen.filter((status) => status === "ready").length;
  if (scores.overall === null) return messages.verdict.none;
  if (scores.startHere === null) return messages.verdict.all(ready);
  return messages.verdict.some(ready, chosen.length, stepName(words, scores.startHere));
}
