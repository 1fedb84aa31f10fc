import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";

interface RemoveDialogProps {
  /** Of the experience to remove; null when none is about to be. */
  readonly title: string | null;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** Asks before an experience of the group's own is removed. */
export function RemoveDialog({ title, onRemove, onCancel }: RemoveDialogProps) {
  const messages = useMessages("knowledge").removal;
  return (
    <Dialog open={title !== null} onClose={onCancel} title={messages.title} closeLabel={messages.cancel}>
      <div className="nio-stack">
        <p>{messages.text(title ?? "")}</p>
        <div className="nio-row">
          <Button variant="danger" onClick={onRemove}>
            {messages.confirm}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
