import { useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { type LibraryEntry, useLibrary } from "#stores/library-store.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Entry, useEntryName } from "./entry.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";

interface SavedListsProps {
  readonly hrefOf: (shelf: "evaluation" | "example", id: string) => string;
  /** Where the meeting on one of the group's evaluations goes on. */
  readonly meetingHref: (id: string) => string;
  readonly compareHref: string;
  readonly onNextYear: (id: string) => void;
  readonly onSaveFile: (id: string) => void;
  readonly onSaveAll: () => void;
  /** Asks for a password and saves all behind it. */
  readonly onSaveAllLocked: () => void;
  readonly onRemove: (shelf: "evaluation" | "example", id: string) => void;
}

/** The group's evaluations and the examples, each with what can be done with it. */
export function SavedLists({
  hrefOf,
  meetingHref,
  compareHref,
  onNextYear,
  onSaveFile,
  onRemove,
  ...on
}: SavedListsProps) {
  const start = useMessages("start");
  const messages = useMessages("savedRuns");
  const files = useMessages("files");
  const { nextYear, nextYearNamed } = useMessages("followingUp");
  const entries = useLibrary((library) => library.entries) ?? [];
  const examples = useLibrary((library) => library.examples);
  const [removing, setRemoving] = useState<LibraryEntry | null>(null);
  const nameOf = useEntryName();
  return (
    <>
      {entries.length === 0 ? null : (
        <section className="nio-start-saved">
          <h2>{start.savedHeading}</h2>
          <ul className="nio-entries">
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} href={hrefOf("evaluation", entry.id)}>
                {entry.isHeld ? (
                  <LinkButton
                    variant="secondary"
                    href={meetingHref(entry.id)}
                    aria-label={messages.meetingNamed(nameOf(entry))}
                  >
                    {messages.meeting}
                  </LinkButton>
                ) : null}
                <Button
                  variant="tertiary"
                  aria-label={nextYearNamed(nameOf(entry))}
                  onClick={() => onNextYear(entry.id)}
                >
                  {nextYear}
                </Button>
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
          <div className="nio-row">
            <Button variant="secondary" onClick={on.onSaveAll}>
              {files.saveAll}
            </Button>
            <Button variant="tertiary" onClick={on.onSaveAllLocked}>
              {files.saveAllLocked}
            </Button>
          </div>
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
      <p>
        <LinkButton variant="secondary" href={compareHref}>
          {start.compare}
        </LinkButton>
      </p>
      <RemoveDialog
        entry={removing}
        onClose={() => setRemoving(null)}
        onSaveFile={onSaveFile}
        onRemove={(id) => onRemove("evaluation", id)}
      />
    </>
  );
}
