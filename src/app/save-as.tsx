import { useEffect, useState } from "react";
import { SaveAsDialog } from "#features/files/save-as-dialog.tsx";
import { useLocale } from "#i18n/use-messages.ts";
import { canEncrypt } from "#storage/encrypted-file.ts";
import type { SaveWishes } from "./file-saving.ts";
import { hasOwnFile } from "./file-saving.ts";
import { saveAndTell } from "./save-and-tell.ts";
import { canSaveInPlace, type SavingOutcome } from "./save-in-place.ts";

interface SaveAsProps {
  /** The evaluation's id. */
  readonly id: string;
  readonly save: (wishes: SaveWishes) => Promise<SavingOutcome>;
  readonly onClose: () => void;
}

/** Where and how an evaluation is saved, with what the buttons do. */
export function SaveAs({ id, save, onClose }: SaveAsProps) {
  const locale = useLocale();
  const [isKnown, setIsKnown] = useState<boolean | null>(null);
  useEffect(() => {
    void (canSaveInPlace() ? hasOwnFile(id) : Promise.resolve(false)).then(setIsKnown);
  }, [id]);
  if (isKnown === null) return null;
  return (
    <SaveAsDialog
      hasOwnFile={isKnown}
      canLock={canEncrypt()}
      onClose={onClose}
      onSave={async (wishes) => {
        if (await saveAndTell(locale, () => save(wishes))) onClose();
      }}
    />
  );
}
