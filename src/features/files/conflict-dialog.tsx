import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { DifferencesList } from "./differences-list.tsx";
import { FileDialog } from "./file-dialog.tsx";
import type { FileItem, RevisionChoice } from "./file-item.ts";
import { RevisionDates } from "./revision-dates.tsx";

interface ConflictDialogProps {
  readonly item: FileItem;
  readonly onChoose: (choice: RevisionChoice) => void;
  readonly onClose: () => void;
}

/** Shows what differs between a file and what the browser has, and asks which to go on with. */
export function ConflictDialog({ item, onChoose, onClose }: ConflictDialogProps) {
  const messages = useMessages("files");
  return (
    <FileDialog onClose={onClose} title={messages.exists} closeLabel={messages.cancel}>
      <RevisionDates item={item} />
      {item.differences === null ? null : <DifferencesList differences={item.differences} />}
      <p>{messages.existsHint}</p>
      <div className="nio-row">
        <Button onClick={() => onChoose("keep")}>{messages.keep}</Button>
        <Button variant="secondary" onClick={() => onChoose("both")}>
          {messages.both}
        </Button>
        <Button variant="danger" onClick={() => onChoose("replace")}>
          {messages.replace}
        </Button>
      </div>
    </FileDialog>
  );
}
