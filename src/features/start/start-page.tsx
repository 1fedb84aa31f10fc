import "./start.css";
import { useId, useState } from "react";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { type LibraryEntry, useLibrary } from "#stores/library-store.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { StonePath } from "#ui/stone-path.tsx";

interface StartPageProps {
  readonly steps: readonly { readonly id: string; readonly name: string; readonly summary: string }[];
  readonly hrefOf: (shelf: "evaluation" | "example", id: string) => string;
  readonly onBegin: () => void;
  readonly onOpenExample: () => void;
  readonly onOpenFile: (file: File) => void;
  readonly onSaveFile: (id: string) => void;
  readonly onRemove: (shelf: "evaluation" | "example", id: string) => void;
}

/** Where a group begins, goes on, or opens a file. */
export function StartPage({ steps, hrefOf, onBegin, onOpenExample, onOpenFile, onSaveFile, onRemove }: StartPageProps) {
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
          <FileButton label={messages.openFile} onFile={onOpenFile} />
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
      <Dialog
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title={messages.removeTitle}
        closeLabel={messages.cancel}
      >
        <p>{removing === null ? null : messages.removeText(nameOf(removing))}</p>
        <div className="nio-row">
          <Button
            variant="danger"
            onClick={() => {
              if (removing) onRemove("evaluation", removing.id);
              setRemoving(null);
            }}
          >
            {messages.removeConfirm}
          </Button>
          <Button
            variant="secondary"
            onClick={() => {
              if (removing) onSaveFile(removing.id);
            }}
          >
            {messages.saveFile}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}

function useEntryName(): (entry: LibraryEntry) => string {
  const messages = useMessages("start");
  return (entry) => [entry.name, entry.label].filter(Boolean).join(", ") || messages.untitled;
}

interface EntryProps {
  readonly entry: LibraryEntry;
  readonly href: string;
  readonly children: React.ReactNode;
}

function Entry({ entry, href, children }: EntryProps) {
  const messages = useMessages("start");
  const format = useFormat();
  const name = useEntryName()(entry);
  return (
    <li>
      <Card>
        <h3>{name}</h3>
        <p className="nio-hint">
          {format.day(entry.date)}
          {entry.changed === ""
            ? null
            : ` · ${messages.changed(`${format.day(entry.changed.slice(0, 10))} ${format.time(new Date(entry.changed))}`)}`}
        </p>
        <div className="nio-row">
          <LinkButton variant="secondary" href={href} aria-label={messages.openNamed(name)}>
            {messages.open}
          </LinkButton>
          {children}
        </div>
      </Card>
    </li>
  );
}

function FileButton({ label, onFile }: { readonly label: string; readonly onFile: (file: File) => void }) {
  const id = useId();
  return (
    <span className="nio-file">
      <input
        id={id}
        className="ds-sr-only"
        type="file"
        accept=".json,.pdf,application/json,application/pdf"
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
