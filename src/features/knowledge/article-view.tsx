import type { ArticleWords } from "#domain/assessment.ts";
import { useMessages } from "#i18n/use-messages.ts";

interface ArticleViewProps {
  readonly article: ArticleWords;
  readonly headingId: string;
}

/** One article: when it applies, what to do, what to watch out for, and how to make it one's own. */
export function ArticleView({ article, headingId }: ArticleViewProps) {
  const messages = useMessages("knowledge").article;
  return (
    <article className="nio-knowledge-article" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {article.title}
      </h2>
      <p className="nio-knowledge-context">{article.context}</p>
      <h3>{messages.steps}</h3>
      <ol>
        {article.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="nio-knowledge-pair">
        <div>
          <h3>{messages.pitfalls}</h3>
          <ul>
            {article.pitfalls.map((pitfall) => (
              <li key={pitfall}>{pitfall}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{messages.adapt}</h3>
          <p>{article.adapt}</p>
        </div>
      </div>
    </article>
  );
}
