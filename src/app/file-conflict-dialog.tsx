import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import type { FileConflict } from "./library.ts";

interface FileConflictDialogProps {
  readonly conflict: FileConflict;
  readonly onKeep: () => void;
  readonly onCopy: () => void;
  readonly onReplace: () => void;
}

/** Asks which to use when a file holds another revision of what the browser has. */
export function FileConflictDialog({ conflict, onKeep, onCopy, onReplace }: FileConflictDialogProps) {
  const messages = useMessages("start");
  const format = useFormat();
  return (
    <Dialog open onClose={onKeep} title={messages.importExists} closeLabel={messages.cancel}>
      <p>
        {messages.importExistsText(
          writtenMoment(format, conflict.storedChanged),
          writtenMoment(format, conflict.file.changed),
        )}
      </p>
      <div className="nio-row">
        <Button onClick={onKeep}>{messages.importKeep}</Button>
        <Button variant="secondary" onClick={onCopy}>
          {messages.importCopy}
        </Button>
        <Button variant="danger" onClick={onReplace}>
          {messages.importReplace}
        </Button>
      </div>
    </Dialog>
  );
}

function writtenMoment(format: ReturnType<typeof useFormat>, moment: string): string {
  return moment === "" ? "–" : `${format.day(moment.slice(0, 10))} ${format.time(new Date(moment))}`;
}
