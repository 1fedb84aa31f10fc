import { useMessages } from "#i18n/use-messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { DataTable } from "#ui/data-table.tsx";

/** What each key does, and the switch that turns the keys off. */
export function ShortcutList({ lastDigit }: { readonly lastDigit: number }) {
  const messages = useMessages("answering").shortcuts;
  const isOn = usePreferences((preferences) => preferences.hasShortcuts);
  const setIsOn = usePreferences((preferences) => preferences.setHasShortcuts);
  const rows = [
    [messages.pick("0", String(lastDigit)), messages.pickMeans],
    ["V", messages.unknownMeans],
    ["R", messages.notRelevantMeans],
    ["N", messages.nextMeans],
    ["B", messages.backMeans],
    ["?", messages.helpMeans],
  ] as const;
  return (
    <>
      <p>{messages.hint}</p>
      <DataTable
        caption={messages.title}
        hideCaption
        columns={[
          { id: "key", header: messages.key },
          { id: "does", header: messages.does },
        ]}
        rows={rows.map(([key, does]) => ({ id: key, header: "key", cells: { key: <kbd>{key}</kbd>, does } }))}
      />
      <Checkbox label={messages.enabled} checked={isOn} onChange={setIsOn} />
    </>
  );
}
