import type { MouseEvent } from "react";
import type { ArticleWords } from "#domain/assessment.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { StonePath } from "#ui/stone-path.tsx";
import { ArticleView } from "./article-view.tsx";
import type { ContributionActions, ContributionNotice, Contributions } from "./contributions.ts";
import { ExperienceSection } from "./experience-section.tsx";
import "./knowledge.css";

export interface KnowledgeStep {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** How many articles it has. */
  readonly articles: number;
}

interface StepKnowledgePageProps {
  readonly step: KnowledgeStep;
  /** All steps in order, the shown one among them. */
  readonly steps: readonly KnowledgeStep[];
  /** By id, in order. */
  readonly articles: Readonly<Record<string, ArticleWords>>;
  readonly hrefOf: (step: string | null) => string;
  readonly toolboxHref: string;
  /** Null until they have been read. */
  readonly contributions: Contributions | null;
  readonly notice: ContributionNotice | null;
  readonly actions: ContributionActions;
}

/** How one step can be done: articles, and what this and other municipalities have learnt. */
export function StepKnowledgePage({
  step,
  steps,
  articles,
  hrefOf,
  toolboxHref,
  contributions,
  notice,
  actions,
}: StepKnowledgePageProps) {
  const messages = useMessages("knowledge");
  const index = steps.findIndex(({ id }) => id === step.id);
  const previous = steps[index - 1];
  const next = steps[index + 1];
  const entries = Object.entries(articles);
  return (
    <div className="nio-knowledge">
      <div className="nio-knowledge-path nio-no-print">
        <a href={hrefOf(null)}>{messages.back}</a>
        <StonePath
          variant="compact"
          label={messages.stepsLabel}
          stones={steps.map(({ id, name, articles: count }) => ({
            id,
            label: name,
            status: "not-started" as const,
            statusLabel: messages.articleCount(count),
            current: id === step.id,
            href: hrefOf(id),
          }))}
        />
      </div>
      <PageHeading focusKey={`knowledge/${step.id}`} eyebrow={messages.eyebrow(index + 1)}>
        {step.name}
      </PageHeading>
      <p className="nio-knowledge-lead">{step.summary}</p>
      <div className="nio-knowledge-split">
        <aside className="nio-no-print">
          <nav aria-labelledby="nio-knowledge-contents">
            <h2 id="nio-knowledge-contents">{messages.onThisPage}</h2>
            <ul>
              {entries.map(([id, { title }]) => (
                <li key={id}>
                  <PageLink targetId={articleHeadingId(id)}>{title}</PageLink>
                </li>
              ))}
              {contributions === null ? null : (
                <li>
                  <PageLink targetId={experiencesHeadingId}>{messages.experience.heading}</PageLink>
                </li>
              )}
            </ul>
          </nav>
          <p>
            <a href={toolboxHref}>{messages.templates}</a>
          </p>
          <Button variant="secondary" onClick={() => window.print()}>
            {messages.print}
          </Button>
        </aside>
        <div className="nio-knowledge-main">
          {entries.length === 0 ? <p>{messages.noArticles}</p> : null}
          {entries.map(([id, article]) => (
            <ArticleView key={id} article={article} headingId={articleHeadingId(id)} />
          ))}
          {contributions === null ? null : (
            <ExperienceSection
              key={step.id}
              step={step.id}
              contributions={contributions}
              notice={notice}
              actions={actions}
              headingId={experiencesHeadingId}
              shareHref={hrefOf(null)}
            />
          )}
        </div>
      </div>
      <p className="nio-knowledge-turn nio-no-print">
        {previous === undefined ? <span /> : <a href={hrefOf(previous.id)}>{messages.previous(previous.name)}</a>}
        {next === undefined ? null : <a href={hrefOf(next.id)}>{messages.next(next.name)}</a>}
      </p>
    </div>
  );
}

const experiencesHeadingId = "nio-knowledge-experiences";

const articleHeadingId = (id: string): string => `nio-article-${id}`;

function PageLink({ targetId, children }: { readonly targetId: string; readonly children: string }) {
  const go = (event: MouseEvent) => {
    // The hash says which page is shown, so the link may not change it.
    event.preventDefault();
    const target = document.getElementById(targetId);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "start" });
  };
  return (
    <a href={`#${targetId}`} onClick={go}>
      {children}
    </a>
  );
}
