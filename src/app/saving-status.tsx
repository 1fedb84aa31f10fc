import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { type Saving, useSaving } from "#stores/saving-store.ts";

/** Whether the open evaluation is stored; only a failure, and its end, are announced. */
export function SavingStatus() {
  const messages = useMessages("app").saving;
  const format = useFormat();
  const saving = useSaving((store) => store.saving);
  const isInMemory = useSaving((store) => store.isInMemory);
  const text = (state: Saving) => {
    if (isInMemory) return messages.inMemory;
    return state.state === "saved" ? messages.saved(format.time(state.at)) : messages[state.state];
  };
  return (
    <p className="nio-saving" data-state={saving.state}>
      {text(saving)}
      <span className="ds-sr-only" role="alert">
        {saving.state === "failed" ? text(saving) : null}
      </span>
    </p>
  );
}
