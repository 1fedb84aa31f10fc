import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
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
            <li key={key} className="nio-recovery-version">
              <div>
                <h3>{title}</h3>
                <p className="nio-hint">{messages.keptAt(written(format, at), format.day(until))}</p>
              </div>
              <div className="nio-row">
                <Button
                  variant="secondary"
                  aria-label={messages.restoreNamed(title)}
                  onClick={() => onRestoreThing(key)}
                >
                  {messages.restore}
                </Button>
                <Button variant="tertiary" aria-label={messages.saveFileNamed(title)} onClick={() => onSaveThing(key)}>
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
