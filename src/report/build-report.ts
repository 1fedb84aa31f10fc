/** Owns turning an evaluation into the report's words and numbers. Draws nothing and reads no files. */
import { type Step, highestLevel, lowestLevel, tolerance, variantOf } from "#domain/assessment.ts";
import { answerTo } from "#domain/evaluation.ts";
import { findGaps } from "#domain/findings.ts";
import { type StepScore, scoreEvaluation, scoreOf } from "#domain/scoring.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
import { listUnknowns, suggestActions } from "#domain/suggestions.ts";
import type { Format } from "#i18n/format.ts";
import { buildAnswers } from "./build-answers.ts";
import { buildCards } from "./build-cards.ts";
import { buildPlan } from "./build-plan.ts";
import { buildSummary } from "./build-summary.ts";
import {
  type ReportInput,
  type ScoredInput,
  questionText,
  roleName,
  said,
  stepName,
  stepNumber,
} from "./report-input.ts";
import type {
  ChartRow,
  QuestionNote,
  ReportChart,
  ReportFindings,
  ReportModel,
  ReportTemplates,
  StepNumbers,
} from "./report-model.ts";

/** The whole report of an evaluation; parts without content say so in words and are never left out. */
export function buildReport(input: ReportInput): ReportModel {
  const { assessment, words, evaluation, messages, format } = input;
  const scored = { ...input, scores: scoreEvaluation(assessment, evaluation) };
  const organisation = evaluation.organisation.name.trim() || messages.unnamed;
  const day = format.day(evaluation.date);
  const { name, use } = words.assessment;
  const pointers = templates(scored);
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
    chart: chart(scored),
    findings: findings(scored),
    use: messages.use(use),
    plan: buildPlan(input),
    cards: buildCards(scored, pointers),
    numbers: chosenSteps(assessment, evaluation).map((step) => stepNumbers(scored, step)),
    templates: pointers,
    answers: buildAnswers(scored),
    leftOut: leftOut.length === 0 ? "" : messages.leftOut(format.list(leftOut.map((step) => stepName(words, step.id)))),
    unknowns: listUnknowns(assessment, evaluation).map(({ step, question }) => questionNote(input, step, question)),
    noUnknowns: messages.noUnknowns,
    notRelevant: notRelevant(input),
    noNotRelevant: messages.noNotRelevant,
    method: method(input),
  };
}

function variantName({ assessment, words, evaluation }: ReportInput): string {
  const { id } = variantOf(assessment, evaluation.scope.variant);
  return words.assessment.variants[id] ?? "";
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

function chart(input: ScoredInput): ReportChart {
  const { assessment, evaluation, messages, format, scores } = input;
  const rows = chosenSteps(assessment, evaluation).map((step) => chartRow(input, scoreOf(scores, step.id)));
  const gaps = scores.steps.flatMap(({ gap }) => (gap === null ? [] : [gap]));
  const below = gaps.filter((gap) => gap > tolerance).length;
  return {
    title: messages.chart.title(below, gaps.length),
    alt: messages.chart.alt(
      format.exact(lowestLevel(assessment)),
      format.exact(highestLevel(assessment)),
      rows.map((row) => rowInWords(input, row)),
    ),
    axis: assessment.scale.values.map((value) => ({ value, label: format.exact(value) })),
    rows,
  };
}

function chartRow({ assessment, words, messages, format }: ScoredInput, score: StepScore): ChartRow {
  const { status, level, target, low, high } = score;
  return {
    number: stepNumber(assessment, score.id),
    name: stepName(words, score.id),
    status,
    level,
    target: status === "not-applicable" ? null : target,
    low,
    high,
    coverage: score.coverage,
    levelText: level === null ? "" : format.level(level),
    targetText: target === null ? "" : format.level(target),
    statusText: messages.stepStatuses[status],
  };
}

function rowInWords({ messages, format }: ScoredInput, row: ChartRow): string {
  const { name, level, low, high, levelText, targetText } = row;
  if (level === null) return messages.chart.rowWithout(name, messages.stepStatuses[row.status]);
  if (low === null || high === null || high - low <= tolerance) return messages.chart.row(name, levelText, targetText);
  return messages.chart.rowWithRange(name, levelText, targetText, format.level(low), format.level(high));
}

/** One finding for each rule, with every group of steps that sets it off. */
function findings({ assessment, words, messages, format, scores }: ScoredInput): ReportFindings {
  const found = findGaps(assessment, scores);
  const items = [...new Set(found.map(({ rule }) => rule))].map((rule) => {
    const groups = found.filter((finding) => finding.rule === rule);
    const ruleWords = words.assessment.rules[rule];
    return {
      name: ruleWords?.name ?? rule,
      steps: messages.between(
        groups.map(({ steps }) => format.list(steps.map((step) => stepName(words, step)))).join("; "),
      ),
      reason: ruleWords?.reason ?? "",
      first: ruleWords?.first ?? "",
    };
  });
  return {
    items,
    none: scores.overall === null ? messages.noFindingsYet : messages.noFindings,
  };
}

function stepNumbers({ words, messages, format, scores }: ScoredInput, step: Step): StepNumbers {
  const { status, level, target, gap, low, high, coverage } = scoreOf(scores, step.id);
  const shownOr = (value: number | null): string => (value === null ? "–" : format.level(value));
  return {
    step: stepName(words, step.id),
    status: messages.stepStatuses[status],
    level: shownOr(level),
    target: shownOr(target),
    gap: shownOr(gap),
    span: spanInWords(low, high, format),
    coverage: status === "not-applicable" ? "–" : format.percent(coverage),
  };
}

function spanInWords(low: number | null, high: number | null, format: Format): string {
  if (low === null || high === null) return "–";
  return high - low <= tolerance ? format.level(low) : `${format.level(low)}–${format.level(high)}`;
}

function templates({ assessment, words, evaluation, messages, scores }: ScoredInput): ReportTemplates {
  const planned = evaluation.actions.flatMap((action) => action.templates);
  const ids =
    evaluation.actions.length > 0
      ? planned
      : suggestActions(assessment, evaluation, scores).flatMap((suggestion) => suggestion.templates);
  const items = [...new Set(ids)].flatMap((id) => {
    const template = words.templates[id];
    if (template === undefined) return [];
    const step = assessment.steps.find(({ questions }) =>
      questions.some((question) => question.templates.includes(id)),
    );
    return {
      id,
      title: template.title,
      purpose: template.purpose,
      whenToUse: template.whenToUse,
      time: template.time,
      participants: template.participants,
      whereToFind:
        step === undefined
          ? ""
          : messages.templates.whereToFind(stepNumber(assessment, step.id), stepName(words, step.id)),
    };
  });
  const { introduction, introductionSuggested, none } = messages.templates;
  return {
    introduction: items.length === 0 ? none : evaluation.actions.length > 0 ? introduction : introductionSuggested,
    items,
  };
}

const questionNote = ({ words, evaluation }: ReportInput, step: string, question: string): QuestionNote => ({
  step: stepName(words, step),
  question: questionText(words, step, question),
  note: answerTo(evaluation, question).reason.trim(),
});

const notRelevant = (input: ReportInput): readonly QuestionNote[] =>
  chosenSteps(input.assessment, input.evaluation).flatMap((step) =>
    chosenQuestions(input.assessment, input.evaluation, step)
      .filter((question) => answerTo(input.evaluation, question.id).mark === "not-relevant")
      .map((question) => questionNote(input, step.id, question.id)),
  );

function method(input: ReportInput): readonly string[] {
  const { assessment, words, evaluation, messages, format } = input;
  const { method: sentences, methods } = messages;
  const roles = evaluation.roles.map((role) => roleName(words, role));
  const track = evaluation.track === null ? "" : (words.assessment.tracks[evaluation.track] ?? evaluation.track);
  const variant = variantName(input);
  const day = format.day(evaluation.date);
  const { organisation, unit, label } = evaluation;
  return [
    sentences.concerns(said(organisation.name, unit, label, day).join(", ")),
    `${sentences.self} ${methods[evaluation.method]}`,
    sentences.formula(format.percent(variantOf(assessment, evaluation.scope.variant).minCoverage)),
    sentences.ready(format.exact(assessment.thresholds.readyAt)),
    roles.length === 0 ? sentences.noRoles : sentences.roles(format.list(roles)),
    ...(variant === "" ? [] : [sentences.variant(variant)]),
    ...(track === "" ? [] : [sentences.track(track)]),
  ];
}
