/** Owns the choice of an action's place in the plan: order without dragging. */
import { useMessages } from "#i18n/use-messages.ts";
import { SelectField } from "#ui/select-field.tsx";
import { placeIdOf } from "./action-ids.ts";

interface PlaceFieldProps {
  readonly actionId: string;
  readonly title: string;
  /** From 0. */
  readonly place: number;
  readonly places: number;
  readonly onMove: (to: number) => void;
}

export function PlaceField({ actionId, title, place, places, onMove }: PlaceFieldProps) {
  const messages = useMessages("planning").actions;
  return (
    <SelectField
      id={placeIdOf(actionId)}
      label={<span className="ds-sr-only">{messages.place(title)}</span>}
      value={String(place)}
      options={Array.from({ length: places }, (_, at) => ({
        value: String(at),
        label: messages.placeOf(at + 1, places),
      }))}
      onChange={(value) => onMove(Number(value))}
    />
  );
}
