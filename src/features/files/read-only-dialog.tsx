import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { FileDialog } from "./file-dialog.tsx";
import type { FileItem } from "./file-item.ts";

interface ReadOnlyDialogProps {
  readonly item: FileItem;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** Says that a file of a newer version can be read only, and hands out what it says. */
export function ReadOnlyDialog({ item: { evaluation }, onSave, onClose }: ReadOnlyDialogProps) {
  const messages = useMessages("files");
  return (
    <FileDialog onClose={onClose} title={messages.readOnlyTitle} closeLabel={messages.close}>
      <p>
        <strong>
          {[evaluation.organisation.name, evaluation.label].filter(Boolean).join(", ") || messages.untitled}
        </strong>
      </p>
      <p>{messages.readOnlyText}</p>
      <div className="nio-row">
        <Button onClick={onSave}>{messages.readOnlySave}</Button>
      </div>
    </FileDialog>
  );
}
