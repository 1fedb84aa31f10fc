import { use } from "react";
import {
  loadAllWords,
  loadAssessment,
  loadAssessmentWords,
  loadTemplate,
  loadTemplates,
  loadTemplateWords,
} from "#content/assessment-library.ts";
import type { Template } from "#domain/assessment.ts";
import { TemplatePage } from "#features/toolbox/template-page.tsx";
import { ToolboxPage } from "#features/toolbox/toolbox-page.tsx";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { offeredAssessment } from "./library.ts";
import { NotFoundScreen } from "./not-found-screen.tsx";
import { templateHref } from "./routes.ts";
import { usePageTitle } from "./use-page-title.ts";

/** Every template of the offered assessment, by step. */
export function ToolboxScreen() {
  const assessment = use(loadAssessment(offeredAssessment));
  const words = use(loadAllWords(offeredAssessment, useLocale()));
  const templates = use(loadTemplates(offeredAssessment));
  usePageTitle(useMessages("app").toolbox);
  return (
    <ToolboxPage
      templates={templates.map(({ id, step, kind }) => ({
        id,
        step,
        kind,
        title: words.templates[id]?.title ?? id,
        purpose: words.templates[id]?.purpose ?? "",
        time: words.templates[id]?.time ?? "",
      }))}
      steps={assessment.steps.map(({ id }) => ({ id, name: words.assessment.steps[id]?.name ?? id }))}
      hrefOf={templateHref}
    />
  );
}

/** One template as a working document. */
export function TemplateScreen({ template: id }: { readonly template: string }) {
  const template = use(loadTemplate(offeredAssessment, id));
  return template === null ? <NotFoundScreen /> : <KnownTemplate template={template} />;
}

function KnownTemplate({ template }: { readonly template: Template }) {
  const locale = useLocale();
  const words = use(loadTemplateWords(offeredAssessment, locale, template.id));
  const general = use(loadAssessmentWords(offeredAssessment, locale));
  usePageTitle(words.title);
  return (
    <TemplatePage
      template={template}
      words={words}
      stepName={general.steps[template.step]?.name ?? ""}
      backHref="#/toolbox"
    />
  );
}
