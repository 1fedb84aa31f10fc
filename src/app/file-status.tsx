/** Owns the line that says when the open evaluation was last saved in a file, and the reminder when that was long ago. */
import { useEffect, useState } from "react";
import { fileStanding } from "#domain/file-standing.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { useSaving } from "#stores/saving-store.ts";
import { Button } from "#ui/button.tsx";
import type { Evaluation } from "#domain/evaluation.ts";
import { readFileNotes } from "./file-notes.ts";

export interface OwnFile {
  /** The document as it is stored. */
  readonly revision: () => Evaluation;
  readonly onSaveFile: () => void;
}

/** Only its place until something has been stored. */
export function FileStatus({ revision, onSaveFile }: OwnFile) {
  const messages = useMessages("saving").file;
  const format = useFormat();
  const fileSaved = useSaving((store) => store.fileSaved);
  // What is stored changes with each save, which the store tells of.
  useSaving((store) => store.saving);
  useEffect(readFileNotes, []);
  const [now] = useState(() => Date.now());
  const evaluation = revision();
  // What will be said keeps its place, so that the first letter moves nothing.
  const isYetToCome = fileSaved === null || evaluation.revision === 0;
  const savedAt = fileSaved?.[evaluation.id] ?? null;
  const hours = (now - Date.parse(savedAt ?? evaluation.created)) / 3_600_000;
  const { changes, isBehind, isDue } = fileStanding(evaluation, savedAt, hours);
  const when = savedAt === null ? "" : `${format.day(savedAt.slice(0, 10))} ${format.time(new Date(savedAt))}`;
  return (
    <section
      aria-label={messages.label}
      className="nio-file-status"
      data-due={isDue && !isYetToCome}
      hidden={isYetToCome}
    >
      <p>
        {savedAt === null ? messages.never : messages.saved(when)}
        {savedAt !== null && isBehind ? ` ${changes > 0 ? messages.changes(changes) : messages.texts}` : null}
        {isDue ? ` ${messages.due}` : null}
      </p>
      {isBehind || isYetToCome ? (
        <Button variant={isDue ? "secondary" : "tertiary"} onClick={onSaveFile}>
          {messages.save}
        </Button>
      ) : null}
    </section>
  );
}
