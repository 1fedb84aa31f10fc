import { useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { FileDialog } from "./file-dialog.tsx";

interface UnlockDialogProps {
  /** Why the last password did not open the file; undefined before the first. */
  readonly fault: string | undefined;
  readonly onPassword: (password: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the password of a file. */
export function UnlockDialog({ fault, onPassword, onClose }: UnlockDialogProps) {
  const messages = useMessages("files");
  const [password, setPassword] = useState("");
  const [isWorking, setIsWorking] = useState(false);
  const submit = async () => {
    setIsWorking(true);
    try {
      await onPassword(password);
    } finally {
      setIsWorking(false);
    }
  };
  return (
    <FileDialog onClose={onClose} title={messages.lockedTitle} closeLabel={messages.cancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWorking) void submit();
        }}
      >
        <TextField
          label={messages.password}
          type="password"
          autoComplete="off"
          value={password}
          onChange={setPassword}
          error={isWorking ? undefined : fault}
        />
        <div className="nio-row">
          <Button type="submit" aria-disabled={isWorking}>
            {isWorking ? messages.unlocking : messages.unlock}
          </Button>
        </div>
        <p className="ds-sr-only" role="alert">
          {isWorking ? null : fault}
        </p>
      </form>
    </FileDialog>
  );
}
