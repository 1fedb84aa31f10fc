import { use } from "react";
import type { EvaluationFault } from "#domain/evaluation-check.ts";
import { loadMessages } from "#i18n/messages.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { describeFault } from "#storage/describe-fault.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { downloadRecord } from "./download-record.ts";
import type { OpenResult } from "./open-evaluation.ts";
import type { Shelf } from "./routes.ts";
import { usePageTitle } from "./use-page-title.ts";

type Failure = Extract<OpenResult, { readonly ok: false }>;

/** Says why a stored evaluation is not shown, fault by fault, and where to go. */
export function UnopenedRun({ shelf, failure }: { readonly shelf: Shelf; readonly failure: Failure }) {
  const { home } = useMessages("app");
  const opening = useMessages("opening");
  const said: Readonly<Record<Failure["reason"], readonly [title: string, text: string]>> = {
    "not-found": [opening.notFoundTitle, opening.notFound],
    "storage-failed": [opening.failedTitle, opening.failed],
    "unknown-assessment": [opening.invalidTitle, shelf === "model" ? opening.noModel : opening.invalid],
    invalid: [opening.invalidTitle, opening.invalid],
  };
  const [title, text] = said[failure.reason];
  usePageTitle(title);
  return (
    <>
      <PageHeading focusKey={`unopened/${failure.reason}`}>{title}</PageHeading>
      <p className="nio-lead">{text}</p>
      {failure.reason === "invalid" ? <Faults faults={failure.faults} /> : null}
      {"record" in failure ? <p>{opening.saveHint}</p> : null}
      <div className="nio-row">
        <LinkButton href="#/">{home}</LinkButton>
        {"record" in failure ? (
          <Button variant="secondary" onClick={() => downloadRecord("", failure.record)}>
            {opening.saveAsIs}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function Faults({ faults }: { readonly faults: readonly EvaluationFault[] }) {
  const words = use(loadMessages(useLocale(), "faults"));
  return (
    <ul>
      {[...new Set(faults.map((fault) => describeFault(words, fault)))].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
