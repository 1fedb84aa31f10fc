import { useEffect, useId, useRef } from "react";
import type { Contribution } from "#domain/contribution.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import type { WaitingContribution } from "./contributions.ts";
import type { KnowledgeStep } from "./step-knowledge-page.tsx";
import { useContents } from "./use-contents.ts";

interface ContributionDialogProps {
  readonly waiting: WaitingContribution;
  readonly steps: readonly KnowledgeStep[];
  readonly onLeave: () => void;
  readonly onAccept: () => void;
}

/** Shows what a file of experiences holds, and stores it only when it is accepted. */
export function ContributionDialog({ waiting, steps, onLeave, onAccept }: ContributionDialogProps) {
  const { acceptance, conflict } = useMessages("knowledge");
  const { close } = useMessages("app");
  const id = useId();
  if (waiting.kind === "exists") {
    return (
      <Dialog open onClose={onLeave} title={conflict.title} closeLabel={close}>
        <div className="nio-stack">
          <Replacing waiting={waiting} />
          <div className="nio-row">
            <Button onClick={onLeave}>{conflict.keep}</Button>
            <Button variant="danger" onClick={onAccept}>
              {conflict.replace}
            </Button>
          </div>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog open onClose={onLeave} title={acceptance.title} closeLabel={acceptance.cancel} aria-describedby={id}>
      <div className="nio-stack">
        <div id={id} className="nio-stack">
          <Contents file={waiting.file} steps={steps} />
        </div>
        <div className="nio-row">
          <AcceptButton onAccept={onAccept} />
        </div>
      </div>
    </Dialog>
  );
}

function AcceptButton({ onAccept }: Pick<ContributionDialogProps, "onAccept">) {
  const button = useRef<HTMLButtonElement>(null);
  // The dialog itself would begin at the button that closes it.
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <Button ref={button} onClick={onAccept}>
      {useMessages("knowledge").acceptance.accept}
    </Button>
  );
}

function Contents({ file, steps }: { readonly file: Contribution; readonly steps: readonly KnowledgeStep[] }) {
  const { acceptance, sharing } = useMessages("knowledge");
  const format = useFormat();
  const contents = useContents(steps);
  return (
    <>
      <p>{acceptance.from(file.origin, format.day(file.created.slice(0, 10)))}</p>
      <p>{acceptance.holds(contents(file))}</p>
      <ul className="nio-knowledge-waiting" aria-label={sharing.othersTitle}>
        {file.experiences.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <p>{acceptance.text}</p>
    </>
  );
}

function Replacing({
  waiting: { shelf, file, stored },
}: {
  readonly waiting: WaitingContribution & { readonly kind: "exists" };
}) {
  const messages = useMessages("knowledge").conflict;
  const format = useFormat();
  const dayOf = (moment: string) => `${format.day(moment.slice(0, 10))} ${format.time(new Date(moment))}`;
  if (stored === null) return <p>{messages.unreadable(file.origin)}</p>;
  const [before, after] = [dayOf(stored.created), dayOf(file.created)];
  return <p>{shelf === "own" ? messages.own(before, after) : messages.imported(stored.origin, before, after)}</p>;
}
