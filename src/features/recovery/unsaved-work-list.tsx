import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { KeptRow } from "./kept-row.tsx";
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
          const name = nameOf(work);
          const at = messages.unsavedAt(written(format, work.at));
          return (
            <KeptRow
              key={`${work.shelf} ${work.key}`}
              title={name}
              named={`${name}, ${at}`}
              onRestore={() => onRestoreUnsaved(work)}
              onSaveFile={() => onSaveUnsaved(work)}
            >
              {at}
            </KeptRow>
          );
        })}
      </ul>
    </section>
  );
}
