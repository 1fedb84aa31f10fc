import { useMessages } from "#i18n/use-messages.ts";
import type { MeetingDetails } from "#stores/meetings-store.ts";
import { TextField } from "#ui/text-field.tsx";

interface MeetingPlaceFieldsProps {
  readonly meeting: MeetingDetails;
  /** Whether people answer on their own before the meeting. */
  readonly isAnsweredAlone: boolean;
  readonly onChange: (meeting: MeetingDetails) => void;
}

/** What no evaluation holds, for this time only. */
export function MeetingPlaceFields({ meeting, isAnsweredAlone, onChange }: MeetingPlaceFieldsProps) {
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
        description={messages.placeHint}
        value={meeting.place}
        maxLength={120}
        autoComplete="off"
        onChange={(place) => onChange({ ...meeting, place })}
      />
      {isAnsweredAlone ? (
        <>
          <TextField
            label={messages.deadline}
            description={messages.deadlineHint}
            type="date"
            max="9999-12-31"
            value={meeting.deadline}
            onChange={(deadline) => onChange({ ...meeting, deadline })}
          />
          <TextField
            label={messages.receiver}
            description={messages.receiverHint}
            value={meeting.receiver}
            maxLength={120}
            autoComplete="off"
            onChange={(receiver) => onChange({ ...meeting, receiver })}
          />
        </>
      ) : null}
      <p className="nio-facilitation-hint">{messages.hint}</p>
    </div>
  );
}
