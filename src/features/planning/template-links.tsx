/** Owns the links from an action or a suggestion to its templates. */
import type { Words } from "#domain/assessment.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";

interface TemplateLinksProps {
  /** Template ids. */
  readonly templates: readonly string[];
  readonly words: Words;
}

/** Links to the templates; nothing when there are none. */
export function TemplateLinks({ templates, words }: TemplateLinksProps) {
  const { templateHref, wordsLang } = useRun();
  const messages = useMessages("planning").fields;
  if (templates.length === 0) return null;
  return (
    <div className="nio-planning-templates">
      <span className="nio-quiet">{messages.templates}</span>
      <ul className="nio-planning-plain-list">
        {templates.map((id) => (
          <li key={id}>
            <a href={templateHref(id)} className="ds-link" lang={wordsLang}>
              {words.templates[id]?.title ?? id}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
