import { Suspense, use } from "react";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { useContent } from "./content-context.tsx";
import { glossaryHref } from "./routes.ts";

interface TemplateLinksProps {
  readonly step: string;
  readonly question: string;
}

/** Links to the templates that help with a question, by title. Loads their words after the question is shown. */
export function TemplateLinks({ step, question }: TemplateLinksProps) {
  const { assessment, knowledgeHref } = useRun();
  const { glossary, knowledge } = useMessages("app");
  const { track } = useDocument();
  const templates =
    assessment.steps.find(({ id }) => id === step)?.questions.find(({ id }) => id === question)?.templates ?? [];
  return (
    <ul>
      {templates.map((template) => (
        <li key={template}>
          <Suspense fallback="…">
            <TemplateLink template={template} />
          </Suspense>
        </li>
      ))}
      {knowledgeHref === undefined ? null : (
        <li>
          <a className="ds-link" href={knowledgeHref(step)}>
            {knowledge}
          </a>
        </li>
      )}
      {knowledgeHref === undefined ? null : (
        <li>
          <a className="ds-link" href={glossaryHref(track)}>
            {glossary}
          </a>
        </li>
      )}
    </ul>
  );
}

function TemplateLink({ template }: { readonly template: string }) {
  const { templateHref, wordsLang } = useRun();
  const { content, language } = useContent();
  const titles = use(content.loadTemplateTitles(language));
  return (
    <a className="ds-link" href={templateHref(template)} lang={wordsLang}>
      {titles[template] ?? template}
    </a>
  );
}
