import { useState } from "react";
import type { FurtherReading } from "#domain/assessment.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { stoneShapes } from "#ui/stone-shapes.ts";
import { FurtherReadingList } from "./further-reading-list.tsx";
import { ToolboxFilterFields } from "./toolbox-filter.tsx";
import { findTemplates, isShort, noFilter, type ToolboxEntry } from "./toolbox-search.ts";
import "./toolbox.css";

interface ToolboxPageProps {
  readonly templates: readonly ToolboxEntry[];
  /** In the assessment's order; a step with nothing to show is left out. */
  readonly steps: readonly { readonly id: string; readonly name: string }[];
  readonly hrefOf: (templateId: string) => string;
  readonly furtherReading?: FurtherReading | undefined;
  /** Where the articles of a step are read. */
  readonly knowledgeHref?: ((stepId: string) => string) | undefined;
}

/** All templates by the step they help with, or those that are searched for, best first. */
export function ToolboxPage({ templates, steps, hrefOf, furtherReading = [], knowledgeHref }: ToolboxPageProps) {
  const messages = useMessages("toolbox");
  const locale = useLocale();
  const [filter, setFilter] = useState(noFilter);
  const stepNameOf = (id: string) => steps.find((step) => step.id === id)?.name ?? "";
  const found = findTemplates(templates, filter, stepNameOf, locale);
  const isSearching = filter.query.trim() !== "";
  const isNarrowed = isSearching || filter.kind !== null || filter.isShort;
  return (
    <div className="nio-toolbox">
      <header className="nio-toolbox-head">
        <PageHeading focusKey="toolbox">{messages.title}</PageHeading>
        <p className="nio-toolbox-lead">{messages.lead}</p>
      </header>
      <ToolboxFilterFields
        filter={filter}
        onChange={setFilter}
        steps={steps}
        kinds={kindsOf(templates)}
        knowsShort={templates.some(isShort)}
        shown={found.length}
        all={templates.length}
      />
      {found.length === 0 ? (
        <section className="nio-toolbox-nothing">
          <h2>{messages.find.nothing}</h2>
          <p>{messages.find.tryThis}</p>
        </section>
      ) : null}
      {isSearching && found.length > 0 ? (
        <TemplateList templates={found} hrefOf={hrefOf} stepNameOf={stepNameOf} />
      ) : null}
      {isSearching
        ? null
        : steps.map((step, index) => {
            const own = found.filter((template) => template.step === step.id);
            const reading = isNarrowed
              ? []
              : furtherReading.filter(
                  (entry) => entry.steps.includes(step.id) && (filter.step === null || filter.step === step.id),
                );
            return own.length + reading.length === 0 ? null : (
              <section key={step.id} className="nio-toolbox-step">
                <div className="nio-toolbox-step-head">
                  <h2>
                    <span className="nio-toolbox-stone">
                      <svg viewBox="0 0 48 40" aria-hidden="true" focusable="false">
                        <path d={stoneShapes[index % stoneShapes.length]} />
                      </svg>
                      <span>{index + 1}</span>
                    </span>{" "}
                    {step.name}
                  </h2>
                  {knowledgeHref === undefined ? null : (
                    <p>
                      <a href={knowledgeHref(step.id)} aria-label={messages.knowledgeFor(step.name)}>
                        {messages.knowledge}
                      </a>
                    </p>
                  )}
                </div>
                <div>
                  <TemplateList templates={own} hrefOf={hrefOf} />
                  {reading.length === 0 ? null : <FurtherReadingList reading={reading} />}
                </div>
              </section>
            );
          })}
    </div>
  );
}

interface TemplateListProps {
  readonly templates: readonly ToolboxEntry[];
  readonly hrefOf: (templateId: string) => string;
  /** Given where the list does not already stand under its step. */
  readonly stepNameOf?: (stepId: string) => string;
}

function TemplateList({ templates, hrefOf, stepNameOf }: TemplateListProps) {
  const messages = useMessages("toolbox");
  return (
    <ul className="nio-toolbox-list">
      {templates.map(({ id, step, kind, title, purpose, time }) => (
        <li key={id}>
          <a className="nio-toolbox-link" href={hrefOf(id)}>
            {title}
          </a>
          <p>{purpose}</p>
          <p className="nio-toolbox-meta">
            {stepNameOf === undefined ? messages.kinds[kind] : messages.eyebrow(messages.kinds[kind], stepNameOf(step))}
            {". "}
            {time}
          </p>
        </li>
      ))}
    </ul>
  );
}

const kindsOf = (templates: readonly ToolboxEntry[]): readonly ToolboxEntry["kind"][] => [
  ...new Set(templates.map(({ kind }) => kind)),
];
