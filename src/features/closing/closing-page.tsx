/** Owns the page that is read aloud before the group parts, and what is taken along from it. */
import { useMessages } from "#i18n/use-messages.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import type { Closing } from "./closing-model.ts";
import { ClosingPlan } from "./closing-plan.tsx";
import "#ui/paper.css";
import "./closing-bar.css";
import "./closing.css";
import "./closing-print.css";

/** What can be taken along as a file. */
const closingFiles = ["pdf", "html", "ics", "file"] as const;
export type ClosingFile = (typeof closingFiles)[number];

export interface ClosingPageProps {
  readonly closing: Closing;
  /** The language of what is read aloud where it is not that of the page. */
  readonly wordsLang: string | undefined;
  readonly state: "idle" | "working" | "done" | "failed";
  readonly onTake: (file: ClosingFile) => void;
  readonly planHref: string;
  readonly presentHref: string;
  readonly preparingHref: string;
}

export function ClosingPage(props: ClosingPageProps) {
  const { closing, wordsLang, planHref } = props;
  const messages = useMessages("closing");
  return (
    <div className="nio-closing nio-paper" data-projected>
      <header className="nio-closing-bar nio-closing-head">
        <PageHeading focusKey="closing" eyebrow={closing.organisation === "" ? undefined : closing.organisation}>
          {messages.title}
        </PageHeading>
        <p className="nio-no-print">
          <a href={planHref}>{messages.back}</a>
        </p>
      </header>
      <ol className="nio-closing-sentences" lang={wordsLang}>
        {closing.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {closing.lastPlan === "" ? null : <p lang={wordsLang}>{closing.lastPlan}</p>}
      <div className="nio-closing-body">
        <ClosingPlan plan={closing.plan} wordsLang={wordsLang} />
        <div className="nio-closing-side">
          <Fact title={messages.decision.title} texts={[closing.decision]} lang={wordsLang} />
          <Fact title={messages.next.title} texts={closing.next} lang={wordsLang} />
          <TakeAlong {...props} />
        </div>
      </div>
      {closing.findOut.length === 0 ? null : (
        <div className="nio-closing-find-out">
          <Fact title={messages.findOut.title} texts={closing.findOut} lang={wordsLang} />
        </div>
      )}
    </div>
  );
}

interface FactProps {
  readonly title: string;
  readonly texts: readonly string[];
  readonly lang: string | undefined;
}

function Fact({ title, texts, lang }: FactProps) {
  return (
    <section className="nio-closing-fact">
      <h2>{title}</h2>
      {texts.map((text) => (
        <p key={text} lang={lang}>
          {text}
        </p>
      ))}
    </section>
  );
}

function TakeAlong({ closing, state, onTake, presentHref, preparingHref }: ClosingPageProps) {
  const { take } = useMessages("closing");
  const isWorking = state === "working";
  const files = closing.organisation === "" ? closingFiles.filter((file) => file === "file") : closingFiles;
  return (
    <section className="nio-closing-take nio-no-print" aria-labelledby="closing-take">
      <h2 id="closing-take">{take.title}</h2>
      {closing.organisation === "" ? (
        <p>
          {take.needsMunicipality} <a href={preparingHref}>{take.toPreparing}</a>
        </p>
      ) : null}
      <div className="nio-row">
        {files.map((file) => (
          <Button
            key={file}
            variant={file === "pdf" ? "primary" : "secondary"}
            aria-disabled={isWorking}
            onClick={() => {
              if (!isWorking) onTake(file);
            }}
          >
            {take[file]}
          </Button>
        ))}
        <Button variant="tertiary" onClick={() => window.print()}>
          {take.print}
        </Button>
        <LinkButton variant="tertiary" href={presentHref}>
          {take.present}
        </LinkButton>
      </div>
      <p role="status" className="nio-closing-status">
        {state === "working" || state === "done" ? take[state] : null}
      </p>
      {state === "failed" ? <p role="alert">{take.failed}</p> : null}
    </section>
  );
}
