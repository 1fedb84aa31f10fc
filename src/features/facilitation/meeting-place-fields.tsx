import { useMessages } from "#i18n/use-messages.ts";
import { TextField } from "#ui/text-field.tsx";

/** Where and when the meeting is; texts are empty until they are written. */
export interface MeetingPlace {
  readonly place: string;
  readonly time: string;
}

interface MeetingPlaceFieldsProps {
  readonly meeting: MeetingPlace;
  readonly onChange: (meeting: MeetingPlace) => void;
}

/** What no evaluation holds, for this time only. */
export function MeetingPlaceFields({ meeting, onChange }: MeetingPlaceFieldsProps) {
  const messages = useMessages("facilitation").meeting;
  return (
    <div className="nio-facilitation-meeting">
      <TextField
        label={messages.time}
        description={messages.timeHint}
        value={meeting.time}
        maxLength={60}
        autoComplete="off"
        onChange={(time) => onChange({ ...meeting, time })}
      />
      <TextField
        label={messages.place}
        value={meeting.place}
        maxLength={120}
        autoComplete="off"
        onChange={(place) => onChange({ ...meeting, place })}
      />
      <p className="nio-facilitation-hint">{messages.hint}</p>
    </div>
  );
}
