import { useState } from "react";
import { LockDialog } from "#features/files/lock-dialog.tsx";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { canEncrypt } from "#storage/encrypted-file.ts";
import type { AppServices } from "./app-services.ts";
import { ClearDialog } from "./clear-dialog.tsx";
import { FileDialogs, type FileQuestion } from "./file-dialogs.tsx";
import type { FileOpening } from "./library-files.ts";
import type { Shelf } from "./routes.ts";
import { saveAndTell } from "./save-and-tell.ts";

/** What the start page asks: about a file, for a password to save all behind, or whether to clear the browser. */
export type StartQuestion = { readonly file: File; readonly asked: FileQuestion } | "lock-all" | "clear";

interface StartDialogsProps extends Pick<AppServices, "library" | "opener"> {
  readonly question: StartQuestion;
  /** What came of opening the file again, with a password. */
  readonly onOpening: (file: File, opening: FileOpening) => void;
  readonly onStored: (shelf: Shelf, id: string) => void;
  readonly onClose: () => void;
  /** Runs work, and tells the user when storage refuses it. */
  readonly attempt: (work: Promise<unknown>) => void;
}

/** The dialogs of the start page. Loaded when there is something to ask. */
export function StartDialogs({ question, library, opener, onOpening, ...on }: StartDialogsProps) {
  const locale = useLocale();
  const messages = useMessages("files");
  const [isSavingFirst, setIsSavingFirst] = useState(false);
  const [isSaved, setIsSaved] = useState<boolean | null>(null);
  const saveAll = async (password?: string) => {
    const isDone = await saveAndTell(locale, () => library.saveAll(password));
    setIsSaved(isDone);
    return isDone;
  };
  const isClearing = question === "clear";
  if (question === "lock-all" || (isClearing && isSavingFirst)) {
    // From the question whether to clear the way leads back to it.
    const leave = isClearing ? () => setIsSavingFirst(false) : on.onClose;
    return (
      <LockDialog
        title={messages.saveAllLocked}
        canLock={canEncrypt()}
        onClose={leave}
        onLock={async (password) => {
          if (await saveAll(password)) leave();
        }}
      />
    );
  }
  if (isClearing) {
    return (
      <ClearDialog
        opener={opener}
        isSaved={isSaved}
        onSaveAll={() => void saveAll()}
        onSaveAllLocked={() => setIsSavingFirst(true)}
        onClose={on.onClose}
      />
    );
  }
  const { file, asked } = question;
  return (
    <FileDialogs
      library={library}
      file={file}
      question={asked}
      onOpening={(opening) => onOpening(file, opening)}
      onStored={on.onStored}
      onClose={on.onClose}
      attempt={on.attempt}
    />
  );
}
