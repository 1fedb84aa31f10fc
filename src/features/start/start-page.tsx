import "./start.css";
import { type ReactNode, useId, useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { type LibraryEntry, useLibrary } from "#stores/library-store.ts";
import { Button } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { StonePath } from "#ui/stone-path.tsx";
import { Entry, useEntryName } from "./entry.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";

interface StartPageProps {
  readonly steps: readonly { readonly id: string; readonly name: string; readonly summary: string }[];
  readonly hrefOf: (shelf: "evaluation" | "example", id: string) => string;
  readonly onBegin: () => void;
  readonly onOpenExample: () => void;
  readonly onOpenFile: (file: File) => void;
  readonly onSaveFile: (id: string) => void;
  readonly onRemove: (shelf: "evaluation" | "example", id: string) => void;
  readonly onOpenModel: (file: File) => void;
  /** Own models and the runs on them, once there are any. */
  readonly ownModels: ReactNode;
}

/** Where a group begins, goes on, or opens a file. */
export function StartPage({ steps, hrefOf, ownModels, ...on }: StartPageProps) {
  const { onBegin, onOpenExample, onOpenFile, onSaveFile, onRemove, onOpenModel } = on;
  const messages = useMessages("start");
  const privacy = useMessages("app").privacy;
  const entries = useLibrary((library) => library.entries);
  const examples = useLibrary((library) => library.examples);
  const [removing, setRemoving] = useState<LibraryEntry | null>(null);
  const nameOf = useEntryName();
  return (
    <div className="nio-start">
      <section className="nio-start-hero">
        <PageHeading focusKey="start">{messages.title}</PageHeading>
        <p className="nio-lead">{messages.lead}</p>
        <div className="nio-start-actions">
          <Button onClick={onBegin}>{messages.begin}</Button>
          <Button variant="secondary" onClick={onOpenExample}>
            {messages.example}
          </Button>
          <FileButton label={messages.openFile} accept=".json,application/json" onFile={onOpenFile} />
        </div>
        <p className="nio-hint">{messages.beginHint}</p>
        <p className="nio-hint">{privacy}</p>
      </section>
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
      {entries === null ? null : (
        <section className="nio-start-saved">
          <h2>{messages.savedHeading}</h2>
          {entries.length === 0 ? <p>{messages.savedNone}</p> : null}
          <ul className="nio-entries">
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} href={hrefOf("evaluation", entry.id)}>
                <Button
                  variant="tertiary"
                  aria-label={messages.saveFileNamed(nameOf(entry))}
                  onClick={() => onSaveFile(entry.id)}
                >
                  {messages.saveFile}
                </Button>
                <Button
                  variant="tertiary"
                  aria-label={messages.removeNamed(nameOf(entry))}
                  onClick={() => setRemoving(entry)}
                >
                  {messages.remove}
                </Button>
              </Entry>
            ))}
          </ul>
        </section>
      )}
      {examples.length > 0 ? (
        <section className="nio-start-saved">
          <h2>{messages.examplesHeading}</h2>
          <p>{messages.examplesHint}</p>
          <ul className="nio-entries">
            {examples.map((entry) => (
              <Entry key={entry.id} entry={entry} href={hrefOf("example", entry.id)}>
                <Button
                  variant="tertiary"
                  aria-label={messages.removeNamed(nameOf(entry))}
                  onClick={() => onRemove("example", entry.id)}
                >
                  {messages.remove}
                </Button>
              </Entry>
            ))}
          </ul>
        </section>
      ) : null}
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
      <RemoveDialog
        entry={removing}
        onClose={() => setRemoving(null)}
        onSaveFile={onSaveFile}
        onRemove={(id) => onRemove("evaluation", id)}
      />
    </div>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

function FileButton({ label, accept, onFile }: FileButtonProps) {
  const id = useId();
  return (
    <span className="nio-file">
      <input
        id={id}
        className="ds-sr-only"
        type="file"
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again after it has been mended.
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
      <label htmlFor={id} className="ds-button" data-variant="secondary" data-color="accent">
        {label}
      </label>
    </span>
  );
}
