import { useMessages } from "#i18n/use-messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { Dialog } from "#ui/dialog.tsx";

interface ShortcutHelpProps {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** The highest digit that picks a level. */
  readonly lastDigit: number;
}

/** The list of shortcut keys and the switch that turns them off. */
export function ShortcutHelp({ isOpen, onOpen, onClose, lastDigit }: ShortcutHelpProps) {
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
      <Button variant="tertiary" onClick={onOpen} aria-keyshortcuts="?">
        {messages.help}
      </Button>
      <Dialog open={isOpen} onClose={onClose} title={messages.title} closeLabel={messages.close}>
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
    </>
  );
}
