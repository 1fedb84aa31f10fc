import "./start.css";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { useLibrary } from "#stores/library-store.ts";
import { Button } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { FileButton } from "#ui/file-button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { StonePath } from "#ui/stone-path.tsx";

const SavedLists = lazy(() => import("./saved-lists.tsx").then((module) => ({ default: module.SavedLists })));
const FileDrop = lazy(() => import("./file-drop.tsx").then((module) => ({ default: module.FileDrop })));

interface StartPageProps {
  readonly steps: readonly { readonly id: string; readonly name: string; readonly summary: string }[];
  readonly hrefOf: (shelf: "evaluation" | "example", id: string) => string;
  readonly meetingHref: (id: string) => string;
  readonly compareHref: string;
  readonly recoveryHref: string;
  readonly onBegin: () => void;
  readonly onPrepare: () => void;
  readonly onOpenExample: () => void;
  readonly onOpenFile: (file: File) => void;
  readonly onNextYear: (id: string) => void;
  readonly onSaveFile: (id: string) => void;
  readonly onSaveAll: () => void;
  /** Asks for a password and saves all behind it. */
  readonly onSaveAllLocked: () => void;
  readonly onRemove: (shelf: "evaluation" | "example", id: string) => void;
  readonly onOpenModel: (file: File) => void;
  readonly onClear: () => void;
  /** Own models and the runs on them, once there are any. */
  readonly ownModels: ReactNode;
}

/** Where a group begins, goes on, or opens a file. */
export function StartPage({ steps, hrefOf, compareHref, recoveryHref, ownModels, ...on }: StartPageProps) {
  const { onBegin, onPrepare, onOpenExample, onOpenFile, onOpenModel, onClear } = on;
  const messages = useMessages("start");
  const privacy = useMessages("app").privacy;
  const entries = useLibrary((library) => library.entries);
  const examples = useLibrary((library) => library.examples);
  const [hasDragged, setHasDragged] = useState(false);
  useEffect(() => {
    const notice = () => setHasDragged(true);
    addEventListener("dragenter", notice);
    return () => removeEventListener("dragenter", notice);
  }, []);
  return (
    <div className="nio-start">
      <section className="nio-start-hero">
        <PageHeading focusKey="start">{messages.title}</PageHeading>
        <p className="nio-lead">{messages.lead}</p>
        <div className="nio-start-actions">
          <Button onClick={onBegin}>{messages.begin}</Button>
          <Button variant="secondary" onClick={onPrepare}>
            {messages.prepare}
          </Button>
          <FileButton
            label={messages.openFile}
            accept=".json,.pdf,.niosteg-skyddad,application/json,application/pdf"
            onFile={onOpenFile}
          />
          <Button variant="tertiary" onClick={onOpenExample}>
            {messages.example}
          </Button>
        </div>
        <p className="nio-hint">{messages.beginHint}</p>
        <p className="nio-hint">{privacy}</p>
      </section>
      {entries !== null && entries.length + examples.length > 0 ? (
        <Suspense fallback={null}>
          <SavedLists hrefOf={hrefOf} compareHref={compareHref} {...on} />
        </Suspense>
      ) : null}
      <section className="nio-start-path" aria-label={messages.stepsHeading}>
        <StonePath
          label={messages.stepsLabel}
          stones={steps.map((step) => ({
            id: step.id,
            label: step.name,
            status: "not-started" as const,
            statusLabel: "",
          }))}
        />
      </section>
      {entries === null || entries.length > 0 ? null : (
        <section className="nio-start-saved">
          <h2>{messages.savedHeading}</h2>
          <p>{messages.savedNone}</p>
          <a href={compareHref}>{messages.compare}</a>
        </section>
      )}
      <section className="nio-start-saved">
        <h2>{messages.ownModelsHeading}</h2>
        <p>{messages.ownModelsHint}</p>
        <FileButton label={messages.openModel} accept=".yaml,.yml,.json,application/json" onFile={onOpenModel} />
        {ownModels}
      </section>
      <section>
        <h2>{messages.promisesHeading}</h2>
        <div className="nio-promises">
          {messages.promises.map((promise) => (
            <Card key={promise.title}>
              <h3>{promise.title}</h3>
              <p>{promise.text}</p>
            </Card>
          ))}
        </div>
      </section>
      <div className="nio-row">
        <a className="ds-link" href={recoveryHref}>
          {messages.recovery}
        </a>
        <Button variant="tertiary" onClick={onClear}>
          {messages.clear}
        </Button>
        <a className="ds-link" href="#/alone">
          {messages.alone}
        </a>
      </div>
      {hasDragged ? (
        <Suspense fallback={null}>
          <FileDrop onOpenFile={onOpenFile} onOpenModel={onOpenModel} />
        </Suspense>
      ) : null}
    </div>
  );
}
