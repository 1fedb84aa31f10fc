import { useMessages } from "#i18n/use-messages.ts";
import type { LibraryEntry } from "#stores/library-store.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { useEntryName } from "./entry.tsx";

interface RemoveDialogProps {
  /** The evaluation to remove; null while nobody has asked. */
  readonly entry: LibraryEntry | null;
  readonly onClose: () => void;
  readonly onSaveFile: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** Asks before an evaluation is removed, and offers to save it as a file first. */
export function RemoveDialog({ entry, onClose, onSaveFile, onRemove }: RemoveDialogProps) {
  const messages = useMessages("savedRuns");
  const nameOf = useEntryName();
  return (
    <Dialog open={entry !== null} onClose={onClose} title={messages.removeTitle} closeLabel={messages.cancel}>
      <p>{entry === null ? null : messages.removeText(nameOf(entry))}</p>
      <div className="nio-row">
        <Button
          variant="danger"
          onClick={() => {
            if (entry) onRemove(entry.id);
            onClose();
          }}
        >
          {messages.removeConfirm}
        </Button>
        <Button
          variant="secondary"
          onClick={() => {
            if (entry) onSaveFile(entry.id);
          }}
        >
          {messages.saveFile}
        </Button>
      </div>
    </Dialog>
  );
}
