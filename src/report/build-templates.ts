/** Owns the templates that a report points at: those of the actions in the plan. */
import { stepName } from "#domain/names.ts";
import { type ReportInput, stepNumber } from "./report-input.ts";
import type { ReportTemplates } from "./report-model.ts";

/** Each template once, in the order it is first needed; those the words lack are left out. */
export function buildTemplates(input: ReportInput): ReportTemplates {
  const { assessment, words, evaluation, messages, templateAddress } = input;
  const items = [...new Set(evaluation.actions.flatMap(({ templates }) => templates))].flatMap((id) => {
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
  const { introduction, none } = messages.templates;
  return { introduction: items.length === 0 ? none : introduction, items };
}
