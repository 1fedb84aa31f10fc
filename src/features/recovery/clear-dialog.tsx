import { useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";

interface ClearDialogProps {
  /** How many of the group's evaluations there are to save first. */
  readonly evaluations: number;
  /** Whether the last try to save them gave a file; null before the first. */
  readonly isSaved: boolean | null;
  readonly onClose: () => void;
  /** Saves them all in a file. */
  readonly onSaveAll: () => void;
  /** Asks for a password and saves them all behind it. */
  readonly onSaveAllLocked: () => void;
  /** Resolves when nothing is left; rejects when something is. */
  readonly onClear: () => Promise<void>;
}

/** "Avsluta och rensa": offers the file, then asks before everything in the browser goes. */
export function ClearDialog({ evaluations, isSaved, onClose, onSaveAll, onSaveAllLocked, onClear }: ClearDialogProps) {
  const messages = useMessages("recovery").clear;
  const [state, setState] = useState<"asking" | "clearing" | "failed">("asking");
  const clear = () => {
    setState("clearing");
    onClear().catch(() => setState("failed"));
  };
  return (
    <Dialog open onClose={onClose} title={messages.title} closeLabel={messages.cancel}>
      <div className="nio-stack" data-gap="small">
        <p>{messages.text}</p>
        {evaluations > 0 ? <p>{messages.saveFirst(evaluations)}</p> : null}
        <p role="status">{isSaved === null ? null : isSaved ? messages.saved : messages.notSaved}</p>
        {state === "failed" ? <Alert tone="danger">{messages.failed}</Alert> : null}
        <div className="nio-row">
          {evaluations > 0 ? (
            <>
              <Button onClick={onSaveAll}>{messages.saveAll}</Button>
              <Button variant="secondary" onClick={onSaveAllLocked}>
                {messages.saveAllLocked}
              </Button>
            </>
          ) : null}
          <Button
            variant="danger"
            aria-disabled={state === "clearing"}
            onClick={state === "clearing" ? undefined : clear}
          >
            {state === "clearing" ? messages.clearing : messages.confirm}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
