import { use } from "react";
import type { EvaluationFault } from "#domain/evaluation-check.ts";
import { loadMessages } from "#i18n/messages.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { describeFault } from "#storage/describe-fault.ts";
import { LinkButton } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";

interface UnopenedRunProps {
  readonly reason: "not-found" | "unknown-assessment" | "storage-failed";
}

/** Says why a stored evaluation is not shown, and where to go. */
export function UnopenedRun({ reason }: UnopenedRunProps) {
  const messages = useMessages("app");
  const { opening } = messages;
  const [title, text] =
    reason === "storage-failed"
      ? [opening.failedTitle, opening.failed]
      : reason === "unknown-assessment"
        ? [opening.invalidTitle, opening.invalid]
        : [opening.notFoundTitle, opening.notFound];
  return (
    <>
      <PageHeading focusKey={reason}>{title}</PageHeading>
      <p className="nio-lead">{text}</p>
      <LinkButton href="#/">{messages.home}</LinkButton>
    </>
  );
}

/** Says what is wrong with a stored evaluation, fault by fault. */
export function InvalidRun({ faults }: { readonly faults: readonly EvaluationFault[] }) {
  const messages = useMessages("app");
  const words = use(loadMessages(useLocale(), "faults"));
  return (
    <>
      <PageHeading focusKey="invalid">{messages.opening.invalidTitle}</PageHeading>
      <p className="nio-lead">{messages.opening.invalid}</p>
      <ul>
        {[...new Set(faults.map((fault) => describeFault(words, fault)))].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <LinkButton href="#/">{messages.home}</LinkButton>
    </>
  );
}
