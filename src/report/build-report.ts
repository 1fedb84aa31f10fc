/** Owns turning an evaluation into the report's words and numbers. Draws nothing and reads no files. */
import { scoreEvaluation, scoreOf } from "#domain/scoring.ts";
import { chosenSteps } from "#domain/scope.ts";
import { buildAnswers } from "./build-answers.ts";
import { buildCards } from "./build-cards.ts";
import { buildChart } from "./build-chart.ts";
import { buildFindings, buildNumbers } from "./build-findings.ts";
import { buildMethod, buildNotRelevant, buildUnknowns, variantName } from "./build-method.ts";
import { buildPlan } from "./build-plan.ts";
import { buildSummary } from "./build-summary.ts";
import { buildTemplates } from "./build-templates.ts";
import { type ReportInput, type ScoredInput, said, stepName } from "./report-input.ts";
import type { ReportModel } from "./report-model.ts";

/** The whole report of an evaluation; parts without content say so in words and are never left out. */
export function buildReport(input: ReportInput): ReportModel {
  const { assessment, words, evaluation, earlier, messages, format } = input;
  const scored: ScoredInput = {
    ...input,
    scores: scoreEvaluation(assessment, evaluation),
    earlierScores: earlier && scoreEvaluation(assessment, earlier),
  };
  const organisation = evaluation.organisation.name.trim() || messages.unnamed;
  const day = format.day(evaluation.date);
  const { name, use } = words.assessment;
  const pointers = buildTemplates(scored);
  const leftOut = assessment.steps.filter((step) => !evaluation.scope.steps.includes(step.id));
  return {
    language: words.language,
    documentTitle: messages.documentTitle(organisation, evaluation.label),
    subject: messages.subject(name),
    labels: messages.labels,
    page: messages.page,
    continued: messages.continued,
    organisation,
    about: said(evaluation.unit, evaluation.label, day),
    source: said(messages.version(name, evaluation.assessment.version), variantName(input)),
    footer: said(organisation, messages.labels.title, day).join(" · "),
    verdict: verdict(scored),
    summary: buildSummary(scored),
    chart: buildChart(scored),
    findings: buildFindings(scored),
    use: messages.use(use),
    plan: buildPlan(input),
    cards: buildCards(scored, pointers),
    numbers: buildNumbers(scored),
    followUp: input.followUp ?? null,
    comparison: input.comparison ?? null,
    templates: pointers,
    answers: buildAnswers(scored),
    leftOut: leftOut.length === 0 ? "" : messages.leftOut(format.list(leftOut.map((step) => stepName(words, step.id)))),
    unknowns: buildUnknowns(input),
    noUnknowns: messages.noUnknowns,
    notRelevant: buildNotRelevant(input),
    noNotRelevant: messages.noNotRelevant,
    method: buildMethod(input),
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
