import type { Template, TemplateWords } from "#domain/assessment.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { TemplateBlockView } from "./template-block-view.tsx";
import "./toolbox.css";
import "./toolbox-print.css";

interface TemplatePageProps {
  readonly template: Template;
  readonly words: TemplateWords;
  readonly stepName: string;
  readonly backHref: string;
  /** The questions whose actions the template helps with. */
  readonly usedBy?: readonly { readonly question: string; readonly href: string }[] | undefined;
}

/** One template as a working document: to read on screen, and to print and fill in. */
export function TemplatePage({ template, words, stepName, backHref, usedBy = [] }: TemplatePageProps) {
  const messages = useMessages("toolbox");
  const { facts } = messages;
  return (
    <article className="nio-toolbox nio-template">
      <p className="nio-template-back nio-no-print">
        <a href={backHref}>{messages.back}</a>
      </p>
      <header className="nio-template-head">
        <PageHeading
          focusKey={`template/${template.id}`}
          eyebrow={messages.eyebrow(messages.kinds[template.kind], stepName)}
        >
          {words.title}
        </PageHeading>
        <p className="nio-toolbox-lead">{words.purpose}</p>
        <div className="nio-no-print">
          <Button onClick={() => window.print()}>{messages.print}</Button>
        </div>
      </header>
      <dl className="nio-template-facts">
        <Fact term={facts.whenToUse} text={words.whenToUse} />
        <Fact term={facts.whenNot} text={words.whenNot} />
        <Fact term={facts.time} text={words.time} />
        <Fact term={facts.participants} text={words.participants} />
      </dl>
      {template.blocks.map((block) => {
        const said = words.blocks[block.id];
        return said === undefined ? null : <TemplateBlockView key={block.id} block={block} words={said} />;
      })}
      <section className="nio-template-block">
        <h2>{messages.mistakes}</h2>
        <ul className="nio-template-list">
          {words.mistakes.map((mistake) => (
            <li key={mistake}>{mistake}</li>
          ))}
        </ul>
      </section>
      {usedBy.length > 0 ? (
        <section className="nio-template-block nio-no-print">
          <h2>{messages.usedBy}</h2>
          <ul className="nio-template-list">
            {usedBy.map(({ question, href }) => (
              <li key={href}>
                <a href={href}>{question}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <footer className="nio-template-foot">{messages.ours}</footer>
    </article>
  );
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
