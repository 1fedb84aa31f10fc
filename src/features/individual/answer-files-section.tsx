/** Owns taking in many answer files at once, chosen or dropped anywhere on the page. */
import { useEffect, useEffectEvent, useId, useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import type { IndividualPageProps } from "./individual-page.tsx";
import { leftOut, type MergeReport } from "./merge-report.ts";
import { MergeResult } from "./merge-result.tsx";

type Reading = "idle" | "reading" | "refused" | "failed" | MergeReport;

export function AnswerFilesSection({ words, limits, onFiles }: IndividualPageProps) {
  const messages = useMessages("individual").files;
  const id = useId();
  const [reading, setReading] = useState<Reading>("idle");
  const take = async (files: readonly File[]) => {
    if (files.length === 0 || reading === "reading") return;
    setReading("reading");
    try {
      setReading((await onFiles(files)) ?? "refused");
    } catch {
      setReading("failed");
    }
  };
  const isOver = useDroppedFiles((files) => void take(files));
  return (
    <section className="nio-individual-way nio-individual-files" data-over={isOver || undefined}>
      <h2>{messages.title}</h2>
      <p>{messages.text(limits.files)}</p>
      <div className="nio-individual-drop">
        <span className="nio-file-button">
          <input
            id={id}
            className="ds-sr-only"
            type="file"
            multiple
            accept=".json,application/json"
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              // The same files can be chosen again after one has been mended.
              event.target.value = "";
              void take(files);
            }}
          />
          <label htmlFor={id} className="ds-button" data-variant="primary" data-color="accent">
            {messages.choose}
          </label>
        </span>
        {isOver ? <strong>{messages.letGo}</strong> : null}
      </div>
      <p role="status" className="nio-individual-status">
        {typeof reading === "object" ? messages.summary(reading.used.length, leftOut(reading)) : null}
        {reading === "reading" || reading === "refused" || reading === "failed" ? messages[reading] : null}
      </p>
      {typeof reading === "object" ? <MergeResult report={reading} limits={limits} roleNames={words.roles} /> : null}
    </section>
  );
}

/** Whether files are held over the page; what is let go goes to `onDrop`, and never opens in the window. */
function useDroppedFiles(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const dropped = useEffectEvent(onDrop);
  useEffect(() => {
    const over = (event: DragEvent) => {
      const holdsFiles = event.dataTransfer?.types.includes("Files") === true;
      setIsOver(holdsFiles);
      if (holdsFiles) event.preventDefault();
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      dropped(files);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);
  return isOver;
}
