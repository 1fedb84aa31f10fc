/** Owns what a run says about a template: where its step stands and which actions point at it. */
import { type Assessment, type AssessmentWords, levelName, levelPosition, type Template } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { scoreEvaluation, scoreOf } from "#domain/scoring.ts";
import { createFormat } from "#i18n/format.ts";
import type { Locale } from "#i18n/messages.ts";
import type { DocumentContext } from "./build-document.ts";

/** What the document of the template is filled in with; texts are empty where the run does not say. */
export function documentContext(
  assessment: Assessment,
  words: AssessmentWords,
  evaluation: Evaluation,
  template: Template,
  locale: Locale,
): DocumentContext {
  const { level, target, gap } = scoreOf(scoreEvaluation(assessment, evaluation), template.step);
  const format = createFormat(locale);
  const named = (value: number) =>
    levelPosition(assessment, value) < 0 ? format.level(value) : levelName(assessment, words, value, format.exact);
  return {
    municipality: evaluation.organisation.name,
    unit: evaluation.unit,
    date: evaluation.date,
    level: level === null ? "" : named(level),
    target: target === null ? "" : named(target),
    gap: gap === null ? "" : format.level(gap),
    actions: evaluation.actions
      .filter(({ templates }) => templates.includes(template.id))
      .map(({ text, owner, start, finish }) => ({ text, owner, start, finish })),
  };
}
