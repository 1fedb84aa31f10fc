/** Owns the choice of templates that go with an action. */
import type { Words } from "#domain/assessment.ts";
import type { Action } from "#domain/evaluation.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { templatesOfStep } from "./plan-choices.ts";
import { useChangeAction } from "./use-change-action.ts";

interface TemplateChoicesProps {
  readonly action: Action;
  readonly words: Words;
}

/** The templates of the action's step, and those already chosen; nothing when there are none. */
export function TemplateChoices({ action, words }: TemplateChoicesProps) {
  const { assessment, templateHref, wordsLang } = useRun();
  const messages = useMessages("planning").fields;
  const change = useChangeAction(action.id);
  const offered = [...new Set([...templatesOfStep(assessment, action.step), ...action.templates])];
  if (offered.length === 0) return null;
  const choose = (template: string, isChosen: boolean) => {
    const others = action.templates.filter((chosen) => chosen !== template);
    change({ templates: isChosen ? [...others, template] : others });
  };
  return (
    <fieldset data-wide className="nio-planning-fieldset">
      <legend>{messages.templates}</legend>
      <p className="nio-quiet">{messages.templatesHint}</p>
      {offered.map((template) => {
        const title = words.templates[template]?.title ?? template;
        return (
          <div key={template} className="nio-planning-template">
            <Checkbox
              label={<span lang={wordsLang}>{title}</span>}
              checked={action.templates.includes(template)}
              onChange={(isChosen) => choose(template, isChosen)}
            />
            <a href={templateHref(template)} className="ds-link">
              {messages.openTemplate}
              <span className="ds-sr-only" lang={wordsLang}>
                {" "}
                {title}
              </span>
            </a>
          </div>
        );
      })}
    </fieldset>
  );
}
