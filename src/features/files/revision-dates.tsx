import { useFormat, useMessages } from "#i18n/use-messages.ts";
import type { FileItem } from "./file-item.ts";

/** When each of the two revisions was last changed. */
export function RevisionDates({ item: { evaluation, stored } }: { readonly item: FileItem }) {
  const messages = useMessages("files");
  const format = useFormat();
  const said = (changed: string) =>
    messages.changed(`${format.day(changed.slice(0, 10))} ${format.time(new Date(changed))}`);
  return (
    <dl className="nio-revisions">
      <div>
        <dt>{messages.inBrowser}</dt>
        <dd>{stored ? said(stored.changed) : messages.unreadable}</dd>
      </div>
      <div>
        <dt>{messages.inFile}</dt>
        <dd>{said(evaluation.changed)}</dd>
      </div>
    </dl>
  );
}
