import { Suspense, use } from "react";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useContent } from "./content-context.tsx";

interface TemplateLinksProps {
  readonly step: string;
  readonly question: string;
}

/** Links to the templates that help with a question, by title. Loads their words after the question is shown. */
export function TemplateLinks({ step, question }: TemplateLinksProps) {
  const { assessment, templateHref } = useRun();
  const templates =
    assessment.steps.find(({ id }) => id === step)?.questions.find(({ id }) => id === question)?.templates ?? [];
  return (
    <ul>
      {templates.map((template) => (
        <li key={template}>
          <a className="ds-link" href={templateHref(template)}>
            <Suspense fallback={template}>
              <TemplateTitle template={template} />
            </Suspense>
          </a>
        </li>
      ))}
    </ul>
  );
}

function TemplateTitle({ template }: { readonly template: string }) {
  const { wordsLang } = useRun();
  const { content, language } = useContent();
  return <span lang={wordsLang}>{use(content.loadTemplateTitles(language))[template] ?? template}</span>;
}
