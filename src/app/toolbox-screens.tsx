import { use } from "react";
import {
  loadAllWords,
  loadAssessment,
  loadAssessmentWords,
  loadTemplate,
  loadTemplateWords,
  templateIds,
} from "#content/assessment-library.ts";
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
  const templates = use(allTemplates());
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
  return templateIds(offeredAssessment).includes(id) ? <KnownTemplate id={id} /> : <NotFoundScreen />;
}

function KnownTemplate({ id }: { readonly id: string }) {
  const locale = useLocale();
  const template = use(loadTemplate(offeredAssessment, id));
  const words = use(loadTemplateWords(offeredAssessment, locale, id));
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

let loading: ReturnType<typeof loadEveryTemplate> | undefined;

/** The same promise each time, so that React can wait for it. */
function allTemplates() {
  loading ??= loadEveryTemplate();
  return loading;
}

const loadEveryTemplate = () =>
  Promise.all(templateIds(offeredAssessment).map((id) => loadTemplate(offeredAssessment, id)));
