/** Owns what is said above a run, or on the start page, when work is not saved the usual way. Loaded when it is not. */
import { type ReactNode, useEffect } from "react";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { type MarkedWork, useSaving } from "#stores/saving-store.ts";
import { Alert } from "#ui/alert.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { askBeforeLeaving } from "./ask-before-leaving.ts";
import { acceptLoss } from "./data-marker.ts";
import { recoveryHref } from "./routes.ts";

export interface StorageBarProps {
  /** Undefined on the start page, where no run is open. */
  readonly onSaveFile?: (() => void) | undefined;
  readonly onTakeOver?: (() => void) | undefined;
}

/** Why the run is not saved as usual, and what can be done. Leaving the page asks first while work would be lost. */
export function StorageBar({ onSaveFile, onTakeOver }: StorageBarProps) {
  const messages = useMessages("saving");
  const { standing: ofRun, isInMemory, saving: lastSaving, lost } = useSaving();
  const [standing, saving] = onSaveFile ? [ofRun, lastSaving] : ["writing", { state: "idle" }];
  const isFailed = saving.state === "failed";
  useEffect(askBeforeLeaving, []);
  const saveFile = onSaveFile ? (
    <Button variant="secondary" onClick={onSaveFile}>
      {messages.saveFile}
    </Button>
  ) : null;
  if (standing === "following") {
    return (
      <Bar tone="info" label={messages.label} text={messages.following}>
        <Button variant="secondary" onClick={onTakeOver}>
          {messages.takeOver}
        </Button>
      </Bar>
    );
  }
  if (standing === "newer-version") {
    return (
      <Bar tone="warning" label={messages.label} text={messages.newerVersion}>
        <Button variant="secondary" onClick={() => location.reload()}>
          {messages.reload}
        </Button>
        {saveFile}
      </Bar>
    );
  }
  if (standing === "cleared") {
    return (
      <Bar tone="warning" label={messages.label} text={messages.cleared}>
        {saveFile}
      </Bar>
    );
  }
  if (isFailed) {
    return (
      <Bar tone="danger" label={messages.label} text={messages.failed}>
        {saveFile}
      </Bar>
    );
  }
  return (
    <>
      {isInMemory ? (
        <Bar tone="warning" label={messages.label} text={onSaveFile ? messages.inMemory : messages.inMemoryAtStart}>
          {saveFile}
        </Bar>
      ) : null}
      {lost.length > 0 && !onSaveFile ? <LostWork lost={lost} /> : null}
    </>
  );
}

/** What is said where only contributions can be lost. */
export function MemoryBar() {
  const messages = useMessages("saving");
  useEffect(askBeforeLeaving, []);
  return (
    <Bar tone="warning" label={messages.contributionsLabel} text={messages.contributionsInMemory}>
      {null}
    </Bar>
  );
}

/** What was here and is not, and where it may be found. */
function LostWork({ lost }: { readonly lost: readonly MarkedWork[] }) {
  const messages = useMessages("saving");
  const format = useFormat();
  return (
    <section aria-label={messages.lostTitle} className="nio-storage-bar">
      <Alert tone="warning" title={messages.lostTitle} role="alert">
        <p>{messages.lost}</p>
        <ul>
          {lost.map(({ id, name, label, changed }) => (
            <li key={id}>
              {messages.lostItem(
                [name, label].filter(Boolean).join(", ") || messages.untitled,
                format.day(changed.slice(0, 10)),
              )}
            </li>
          ))}
        </ul>
        <p>{messages.lostHint}</p>
        <div className="nio-row">
          <LinkButton variant="secondary" href={recoveryHref()}>
            {messages.versions}
          </LinkButton>
          <Button variant="tertiary" onClick={acceptLoss}>
            {messages.goOn}
          </Button>
        </div>
      </Alert>
    </section>
  );
}

interface BarProps {
  readonly tone: "info" | "warning" | "danger";
  readonly label: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Bar({ tone, label, text, children }: BarProps) {
  return (
    <section aria-label={label} className="nio-storage-bar">
      <Alert tone={tone}>
        <div className="nio-storage-line">
          <p role="status">{text}</p>
          {children ? <div className="nio-row">{children}</div> : null}
        </div>
      </Alert>
    </section>
  );
}
