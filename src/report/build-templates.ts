/** Owns the templates that a report points at: those of the plan, or of what is suggested while the plan is empty. */
import { stepName } from "#domain/names.ts";
import { suggestActions } from "#domain/suggestions.ts";
import { type ScoredInput, stepNumber } from "./report-input.ts";
import type { ReportTemplates } from "./report-model.ts";

/** Each template once, in the order it is first needed; those the words lack are left out. */
export function buildTemplates(input: ScoredInput): ReportTemplates {
  const { assessment, words, evaluation, messages, scores, templateAddress } = input;
  const { actions } = evaluation;
  const needed = actions.length > 0 ? actions : suggestActions(assessment, evaluation, scores);
  const items = [...new Set(needed.flatMap(({ templates }) => templates))].flatMap((id) => {
    const template = words.templates[id];
    if (template === undefined) return [];
    const { title, purpose, whenToUse, time, participants } = template;
    const step = assessment.steps.find(({ questions }) => questions.some(({ templates }) => templates.includes(id)));
    const whereToFind =
      step === undefined
        ? ""
        : messages.templates.whereToFind(stepNumber(assessment, step.id), stepName(words, step.id));
    return [{ id, title, purpose, whenToUse, time, participants, whereToFind, url: templateAddress?.(id) ?? null }];
  });
  const { introduction, introductionSuggested, none } = messages.templates;
  return {
    introduction: items.length === 0 ? none : actions.length > 0 ? introduction : introductionSuggested,
    items,
  };
}
