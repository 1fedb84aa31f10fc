import type { ReactNode } from "react";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import type { LibraryEntry } from "#stores/library-store.ts";
import { LinkButton } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";

/** How an evaluation is named in a list, in words even when nobody has named it. */
export function useEntryName(): (entry: LibraryEntry) => string {
  const messages = useMessages("savedRuns");
  return (entry) => [entry.name, entry.label].filter(Boolean).join(", ") || messages.untitled;
}

interface EntryProps {
  readonly entry: LibraryEntry;
  readonly href: string;
  readonly children: ReactNode;
}

/** One stored evaluation with what can be done with it. */
export function Entry({ entry, href, children }: EntryProps) {
  const messages = useMessages("savedRuns");
  const format = useFormat();
  const name = useEntryName()(entry);
  return (
    <li>
      <Card>
        <h3>{name}</h3>
        <p className="nio-hint">
          {format.day(entry.date)}
          {entry.changed === ""
            ? null
            : ` · ${messages.changed(`${format.day(entry.changed.slice(0, 10))} ${format.time(new Date(entry.changed))}`)}`}
        </p>
        <div className="nio-row">
          <LinkButton variant="secondary" href={href} aria-label={messages.openNamed(name)}>
            {messages.open}
          </LinkButton>
          {children}
        </div>
      </Card>
    </li>
  );
}
