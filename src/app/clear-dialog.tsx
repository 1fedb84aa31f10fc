import { ClearDialog as AskingDialog } from "#features/recovery/clear-dialog.tsx";
import { useLibrary } from "#stores/library-store.ts";
import type { AppServices } from "./app-services.ts";

interface ClearDialogProps extends Pick<AppServices, "opener"> {
  /** Whether the last try to save them gave a file; null before the first. */
  readonly isSaved: boolean | null;
  readonly onSaveAll: () => void;
  readonly onSaveAllLocked: () => void;
  readonly onClose: () => void;
}

/** "Avsluta och rensa" with what its buttons do. */
export function ClearDialog({ opener, onClose, ...saving }: ClearDialogProps) {
  const evaluations = useLibrary(({ entries }) => entries)?.length ?? 0;
  const clear = async () => {
    await opener.close();
    const { clearBrowser } = await import("#storage/clear-browser.ts");
    await clearBrowser(document.baseURI);
    location.hash = "#/cleared";
  };
  return <AskingDialog {...saving} evaluations={evaluations} onClose={onClose} onClear={clear} />;
}
