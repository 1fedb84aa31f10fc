import type { Template, TemplateWords } from "#domain/assessment.ts";
import { useMessages } from "#i18n/use-messages.ts";
import type { DocumentExample } from "#documents/document-model.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { ExampleView } from "./example-view.tsx";
import { TemplateBlockView } from "./template-block-view.tsx";
import { DownloadButton, DownloadStatus, type TemplateDownload } from "./template-download.tsx";
import "./toolbox.css";
import "./toolbox-print.css";

interface TemplatePageProps {
  readonly template: Template;
  readonly words: TemplateWords;
  readonly stepName: string;
  readonly back: { readonly to: "toolbox" | "run"; readonly href: string };
  readonly download: TemplateDownload;
  /** The form as the fictional municipality filled it in; null when nobody has. */
  readonly example: DocumentExample | null;
  /** The questions whose actions the template helps with; a link where a run asks the question. */
  readonly usedBy: readonly { readonly question: string; readonly href: string | null }[];
}

/** One template as a working document: to read on screen, and to print and fill in. */
export function TemplatePage({ template, words, stepName, back, download, example, usedBy }: TemplatePageProps) {
  const messages = useMessages("toolbox");
  const { facts } = messages;
  return (
    <article className="nio-toolbox nio-template">
      <p className="nio-template-back nio-no-print">
        <a href={back.href}>{back.to === "run" ? messages.backToRun : messages.back}</a>
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
          <div className="nio-row">
            <DownloadButton download={download} />
            <Button variant="secondary" onClick={() => window.print()}>
              {messages.print}
            </Button>
          </div>
          <DownloadStatus download={download} />
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
      {example === null || example.tables.length === 0 ? null : (
        <div className="nio-template-block nio-no-print">
          <Details summary={messages.example}>
            <ExampleView example={example} />
          </Details>
        </div>
      )}
      {usedBy.length > 0 ? (
        <section className="nio-template-block nio-no-print">
          <h2>{messages.usedBy}</h2>
          <ul className="nio-template-list">
            {usedBy.map(({ question, href }) => (
              <li key={question}>{href === null ? question : <a href={href}>{question}</a>}</li>
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
