import type { ReactNode } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import type { Version } from "./recovery-listing.ts";

export interface VersionActions {
  readonly onRestore: (version: Version) => void;
  readonly onSaveCopy: (version: Version) => void;
}

interface VersionRowProps extends VersionActions {
  readonly version: Version;
  readonly title: string;
  /** What the buttons say that they act on. */
  readonly named: string;
  readonly children: ReactNode;
}

/** One version with its contents in short, and the way back to it. */
export function VersionRow({ version, title, named, children, onRestore, onSaveCopy }: VersionRowProps) {
  const messages = useMessages("recovery");
  return (
    <li className="nio-recovery-version">
      <div>
        <h3>{title}</h3>
        <p className="nio-hint">
          {children}
          <br />
          {messages.contents(version.answered, version.actions)}
        </p>
      </div>
      <div className="nio-row">
        <Button variant="secondary" aria-label={messages.restoreNamed(named)} onClick={() => onRestore(version)}>
          {messages.restore}
        </Button>
        <Button variant="tertiary" aria-label={messages.saveFileNamed(named)} onClick={() => onSaveCopy(version)}>
          {messages.saveFile}
        </Button>
      </div>
    </li>
  );
}
