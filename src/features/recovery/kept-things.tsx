import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { KeptRow } from "./kept-row.tsx";
import type { RecoveryListing } from "./recovery-listing.ts";
import { written } from "./written.ts";

export interface ThingActions {
  readonly onRestoreThing: (key: string) => void;
  readonly onSaveThing: (key: string) => void;
}

/** Own models and experiences that were removed or replaced. */
export function KeptThings({ things, onRestoreThing, onSaveThing }: ThingActions & Pick<RecoveryListing, "things">) {
  const messages = useMessages("recovery");
  const format = useFormat();
  return (
    <section>
      <h2>{messages.things}</h2>
      <ul className="nio-recovery-versions">
        {things.map(({ key, kind, name, at, until }) => {
          const title = messages.thingNamed[kind](name);
          return (
            <KeptRow
              key={key}
              title={title}
              named={title}
              onRestore={() => onRestoreThing(key)}
              onSaveFile={() => onSaveThing(key)}
            >
              {messages.keptAt(written(format, at), format.day(until))}
            </KeptRow>
          );
        })}
      </ul>
    </section>
  );
}
