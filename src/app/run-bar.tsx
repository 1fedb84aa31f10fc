import { use } from "react";
import { stepProgress } from "#domain/progress.ts";
import { selectCanRedo, selectCanUndo } from "#evaluation/evaluation.selectors.ts";
import { useDocument, usePlace, useRun, useRunValue, useSend } from "#evaluation/evaluation-context.tsx";
import { type Place, walkedSteps } from "#evaluation/place.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Menu, Sheet } from "#ui/sheet.tsx";
import { StonePath } from "#ui/stone-path.tsx";
import { Tag } from "#ui/tag.tsx";
import { useContent } from "./content-context.tsx";
import { recoveryHref, roomHref, type Shelf } from "./routes.ts";
import { SavingStatus } from "./saving-status.tsx";

interface RunBarProps {
  readonly shelf: Shelf;
  readonly onSaveFile: () => void;
  readonly onSaveAs: () => void;
  readonly onRemoveExample: () => void;
}

/** Which evaluation is open, its parts, the map of its steps, undo, and whether it is saved. */
export function RunBar({ shelf, onSaveFile, onSaveAs, onRemoveExample }: RunBarProps) {
  const { assessment, hrefOf } = useRun();
  const document = useDocument();
  const place = usePlace();
  const messages = useMessages("app");
  const { content, language } = useContent();
  const words = use(content.loadFirstWords(language));
  const walked = walkedSteps(assessment, document);
  const firstStep = walked[0]?.id ?? "";
  const parts: readonly { readonly state: Place["state"]; readonly place: Place }[] = [
    { state: "preparing", place: { state: "preparing" } },
    ...(document.followUp === null ? [] : [{ state: "following-up", place: { state: "following-up" } } as const]),
    { state: "answering", place: { state: "answering", at: "introduction", step: firstStep } },
    { state: "reviewing", place: { state: "reviewing" } },
    { state: "results", place: { state: "results" } },
    { state: "planning", place: { state: "planning" } },
  ];
  return (
    <div className="nio-run-bar">
      <div className="nio-run-head">
        <p className="nio-run-name">
          {shelf === "example" ? <Tag tone="accent">{messages.run.example}</Tag> : null}
          {shelf === "model" ? <Tag tone="info">{messages.run.ownModel}</Tag> : null}{" "}
          {[document.organisation.name, document.label].filter(Boolean).join(", ") || messages.run.untitled}
        </p>
        <SavingStatus />
        <Sheet id="run-tools" label={messages.run.more}>
          <UndoButtons />
          <Button variant="tertiary" onClick={onSaveFile}>
            {messages.run.saveFile}
          </Button>
          <Menu id="run-more" label={messages.run.more}>
            <LinkButton variant="tertiary" href={roomHref({ shelf, id: document.id })}>
              {messages.run.room}
            </LinkButton>
            <Button variant="tertiary" onClick={onSaveAs}>
              {messages.run.saveAs}
            </Button>
            <LinkButton variant="tertiary" href={recoveryHref({ shelf, id: document.id })}>
              {messages.run.recovery}
            </LinkButton>
            {shelf === "example" ? (
              <Button variant="tertiary" onClick={onRemoveExample}>
                {messages.run.removeExample}
              </Button>
            ) : null}
          </Menu>
        </Sheet>
      </div>
      <nav aria-label={messages.run.navigation} className="nio-run-parts">
        <ul>
          {parts.map((part) => (
            <li key={part.state}>
              <a href={hrefOf(part.place)} aria-current={part.state === place.state ? "page" : undefined}>
                {messages.run[part.state]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {place.state === "answering" ? (
        <StonePath
          variant="compact"
          label={messages.run.steps}
          stones={assessment.steps.map(({ id }) => {
            const isWalked = walked.some((step) => step.id === id);
            const status = isWalked ? stepProgress(assessment, document, id).state : "left-out";
            return {
              id,
              label: words.steps[id]?.name ?? id,
              status,
              statusLabel: messages.progress[status],
              current: place.step === id,
              href: isWalked ? hrefOf({ state: "answering", at: "introduction", step: id }) : undefined,
            };
          })}
        />
      ) : null}
    </div>
  );
}

function UndoButtons() {
  const send = useSend();
  const messages = useMessages("app").run;
  const canUndo = useRunValue(selectCanUndo);
  const canRedo = useRunValue(selectCanRedo);
  return (
    <>
      <Button variant="tertiary" aria-disabled={!canUndo} onClick={() => send({ type: "history.undo" })}>
        {messages.undo}
      </Button>
      <Button variant="tertiary" aria-disabled={!canRedo} onClick={() => send({ type: "history.redo" })}>
        {messages.redo}
      </Button>
    </>
  );
}
