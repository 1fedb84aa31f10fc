import { useMessages } from "#i18n/use-messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { Dialog } from "#ui/dialog.tsx";

interface ShortcutDialogProps {
  readonly onClose: () => void;
  /** The highest digit that picks a level. */
  readonly lastDigit: number;
}

/** What each key does, and the switch that turns the keys off. */
export function ShortcutDialog({ onClose, lastDigit }: ShortcutDialogProps) {
  const messages = useMessages("answering").shortcuts;
  const isOn = usePreferences((preferences) => preferences.hasShortcuts);
  const setIsOn = usePreferences((preferences) => preferences.setHasShortcuts);
  const rows = [
    [messages.pick("0", String(lastDigit)), messages.pickMeans],
    ["V", messages.unknownMeans],
    ["R", messages.notRelevantMeans],
    ["N", messages.nextMeans],
    ["B", messages.backMeans],
    ["F", messages.projectMeans],
    ["?", messages.helpMeans],
  ] as const;
  return (
    <Dialog open onClose={onClose} title={messages.title} closeLabel={messages.close}>
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
    </Dialog>
  );
}
