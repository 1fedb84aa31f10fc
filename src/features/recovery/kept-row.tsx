import type { ReactNode } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";

interface KeptRowProps {
  readonly title: string;
  /** What the buttons say that they act on. */
  readonly named: string;
  readonly children: ReactNode;
  readonly onRestore: () => void;
  readonly onSaveFile: () => void;
}

/** Something that is kept: what it is, what is said of it, the way back to it, and it as a file. */
export function KeptRow({ title, named, children, onRestore, onSaveFile }: KeptRowProps) {
  const messages = useMessages("recovery");
  return (
    <li className="nio-recovery-version">
      <div>
        <h3>{title}</h3>
        <p className="nio-hint">{children}</p>
      </div>
      <div className="nio-row">
        <Button variant="secondary" aria-label={messages.restoreNamed(named)} onClick={onRestore}>
          {messages.restore}
        </Button>
        <Button variant="tertiary" aria-label={messages.saveFileNamed(named)} onClick={onSaveFile}>
          {messages.saveFile}
        </Button>
      </div>
    </li>
  );
}
