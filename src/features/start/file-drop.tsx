/** Owns dropping a file on the start page: it is opened as by the button for it. Loaded when something is first dragged in. */
import { useEffect, useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import "./file-drop.css";

interface FileDropProps {
  readonly onOpenFile: (file: File) => void;
  readonly onOpenModel: (file: File) => void;
}

const isModel = ({ name }: File): boolean => /\.ya?ml$/iu.test(name);

/** Says where to let go while files are held over the page; several at once are left unopened with a word about it. */
export function FileDrop({ onOpenFile, onOpenModel }: FileDropProps) {
  const messages = useMessages("files").drop;
  const show = useNotices((notices) => notices.show);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent) => {
      setIsOver(holdsFiles(event));
      if (holdsFiles(event)) event.preventDefault();
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      const [file, ...others] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      event.preventDefault();
      if (others.length > 0) show({ tone: "info", title: messages.onlyOne, lines: [] });
      else if (isModel(file)) onOpenModel(file);
      else onOpenFile(file);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [onOpenFile, onOpenModel, messages, show]);
  return isOver ? (
    <div className="nio-file-drop">
      <p>{messages.letGo}</p>
    </div>
  ) : null;
}
