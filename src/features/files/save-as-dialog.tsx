import { useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { FileDialog } from "./file-dialog.tsx";
import { LockDialog } from "./lock-dialog.tsx";

interface SaveAsDialogProps {
  /** Whether there is a file that can be written again. */
  readonly hasOwnFile: boolean;
  /** Whether this page may encrypt. */
  readonly canLock: boolean;
  readonly onSave: (wishes: { readonly again?: boolean; readonly password?: string }) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks where an evaluation is to be saved, and whether behind a password. */
export function SaveAsDialog({ hasOwnFile, canLock, onSave, onClose }: SaveAsDialogProps) {
  const messages = useMessages("files");
  const [isLocking, setIsLocking] = useState(false);
  if (isLocking) {
    return (
      <LockDialog
        title={messages.lockTitle}
        canLock={canLock}
        onLock={(password) => onSave({ password })}
        onClose={onClose}
      />
    );
  }
  return (
    <FileDialog onClose={onClose} title={messages.saveAs} closeLabel={messages.cancel}>
      <p>{messages.saveAsText}</p>
      <div className="nio-row">
        {hasOwnFile ? <Button onClick={() => void onSave({ again: true })}>{messages.saveAgain}</Button> : null}
        <Button variant={hasOwnFile ? "secondary" : "primary"} onClick={() => void onSave({})}>
          {messages.saveNew}
        </Button>
        {canLock ? (
          <Button variant="secondary" onClick={() => setIsLocking(true)}>
            {messages.saveLocked}
          </Button>
        ) : null}
      </div>
      {canLock ? null : <p>{messages.cannotLock}</p>}
    </FileDialog>
  );
}
