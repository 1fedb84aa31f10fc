import { useMessages } from "#i18n/use-messages.ts";
import { FileDialog } from "./file-dialog.tsx";
import { LockForm } from "./lock-form.tsx";

interface LockDialogProps {
  readonly title: string;
  /** Whether this page may encrypt. */
  readonly canLock: boolean;
  readonly onLock: (password: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for a password to save behind, or says why there can be none. */
export function LockDialog({ title, canLock, onLock, onClose }: LockDialogProps) {
  const messages = useMessages("files");
  return (
    <FileDialog onClose={onClose} title={title} closeLabel={messages.cancel}>
      {canLock ? <LockForm onLock={onLock} /> : <p>{messages.cannotLock}</p>}
    </FileDialog>
  );
}
