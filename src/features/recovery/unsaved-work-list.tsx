import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import type { UnsavedWork } from "./recovery-listing.ts";
import { useRunName } from "./use-run-name.ts";
import { written } from "./written.ts";

export interface UnsavedActions {
  readonly onRestoreUnsaved: (work: UnsavedWork) => void;
  readonly onSaveUnsaved: (work: UnsavedWork) => void;
}

/** Evaluations with changes that were not stored in time, and the way back to each. */
export function UnsavedWorkList({
  unsaved,
  onRestoreUnsaved,
  onSaveUnsaved,
}: UnsavedActions & { readonly unsaved: readonly UnsavedWork[] }) {
  const messages = useMessages("recovery");
  const format = useFormat();
  const nameOf = useRunName();
  return (
    <section>
      <h2>{messages.unsaved}</h2>
      <p>{messages.unsavedText}</p>
      <ul className="nio-recovery-versions">
        {unsaved.map((work) => {
          const title = messages.unsavedAt(written(format, work.at));
          const named = `${nameOf(work)}, ${title}`;
          return (
            <li key={`${work.shelf} ${work.key}`} className="nio-recovery-version">
              <div>
                <h3>{nameOf(work)}</h3>
                <p className="nio-hint">{title}</p>
              </div>
              <div className="nio-row">
                <Button
                  variant="secondary"
                  aria-label={messages.restoreNamed(named)}
                  onClick={() => onRestoreUnsaved(work)}
                >
                  {messages.restore}
                </Button>
                <Button
                  variant="tertiary"
                  aria-label={messages.saveFileNamed(named)}
                  onClick={() => onSaveUnsaved(work)}
                >
                  {messages.saveFile}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
