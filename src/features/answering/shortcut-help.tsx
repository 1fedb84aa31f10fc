import { lazy, Suspense } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";

const ShortcutDialog = lazy(() =>
  import("./shortcut-dialog.tsx").then((module) => ({ default: module.ShortcutDialog })),
);

interface ShortcutHelpProps {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** The highest digit that picks a level. */
  readonly lastDigit: number;
}

/** The button that opens the list of shortcut keys. */
export function ShortcutHelp({ isOpen, onOpen, onClose, lastDigit }: ShortcutHelpProps) {
  const messages = useMessages("answering").shortcuts;
  return (
    <>
      <Button variant="tertiary" onClick={onOpen} aria-keyshortcuts="?">
        {messages.help}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <ShortcutDialog onClose={onClose} lastDigit={lastDigit} />
        </Suspense>
      ) : null}
    </>
  );
}
