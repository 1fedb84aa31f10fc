import { useMessages } from "#i18n/use-messages.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { stoneShapes } from "#ui/stone-shapes.ts";
import { experiencesOf } from "#domain/contribution.ts";
import {
  type ContributionActions,
  type ContributionNotice,
  type Contributions,
  readableImported,
} from "./contributions.ts";
import { SharingSection } from "./sharing-section.tsx";
import type { KnowledgeStep } from "./step-knowledge-page.tsx";
import "./knowledge.css";

interface KnowledgePageProps {
  readonly steps: readonly KnowledgeStep[];
  readonly hrefOf: (step: string) => string;
  /** Null until they have been read. */
  readonly contributions: Contributions | null;
  readonly notice: ContributionNotice | null;
  readonly actions: ContributionActions;
}

/** Every step with what there is to read about it, and where experiences are shared. */
export function KnowledgePage({ steps, hrefOf, contributions, notice, actions }: KnowledgePageProps) {
  const messages = useMessages("knowledge");
  const countsOf = (step: KnowledgeStep): string => {
    const own = contributions?.own ? experiencesOf(contributions.own, step.id).length : 0;
    const others = contributions
      ? readableImported(contributions, step.id).reduce((sum, other) => sum + experiencesOf(other, step.id).length, 0)
      : 0;
    return [
      messages.articleCount(step.articles),
      ...(own > 0 ? [messages.ownCount(own)] : []),
      ...(others > 0 ? [messages.othersCount(others)] : []),
    ].join(" · ");
  };
  return (
    <div className="nio-knowledge">
      <PageHeading focusKey="knowledge">{messages.title}</PageHeading>
      <p className="nio-knowledge-lead">{messages.lead}</p>
      <ol className="nio-knowledge-steps" aria-label={messages.stepsLabel}>
        {steps.map((step, index) => (
          <li key={step.id}>
            <span className="nio-knowledge-stone" aria-hidden="true">
              <svg viewBox="0 0 48 40" focusable="false">
                <path d={stoneShapes[index % stoneShapes.length]} />
              </svg>
              <span>{index + 1}</span>
            </span>
            <div>
              <h2>
                <a href={hrefOf(step.id)}>{step.name}</a>
              </h2>
              <p>{step.summary}</p>
              <p className="nio-knowledge-hint">{countsOf(step)}</p>
            </div>
          </li>
        ))}
      </ol>
      {contributions === null ? null : (
        <SharingSection steps={steps} contributions={contributions} notice={notice} actions={actions} />
      )}
    </div>
  );
}
