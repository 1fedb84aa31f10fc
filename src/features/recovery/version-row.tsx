import type { ReactNode } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { KeptRow } from "./kept-row.tsx";
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
    <KeptRow title={title} named={named} onRestore={() => onRestore(version)} onSaveFile={() => onSaveCopy(version)}>
      {children}
      <br />
      {messages.contents(version.answered, version.actions)}
    </KeptRow>
  );
}
