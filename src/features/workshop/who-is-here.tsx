import { marksIn } from "#domain/collected.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { selectAlone } from "#workshop/workshop.selectors.ts";
import { useRoom } from "./room-context.ts";

/** Asks, once for the meeting, whether those who answered alone are counted in the room; nothing when nobody did. */
export function WhoIsHere() {
  const { snapshot, send } = useRoom();
  const messages = useMessages("workshop").alone;
  const alone = selectAlone(snapshot);
  if (alone === null) return null;
  const { isAloneHere } = snapshot.context;
  const given = messages.given(marksIn(alone));
  const place = (isHere: boolean | null) => () => send({ type: "alone.place", isHere });
  if (isAloneHere === null)
    return (
      <div className="nio-room-alone" role="group" aria-label={`${given} ${messages.ask}`}>
        <p>
          {given} {messages.ask}
        </p>
        <Button variant="secondary" onClick={place(true)}>
          {messages.yes}
        </Button>
        <Button variant="secondary" onClick={place(false)}>
          {messages.no}
        </Button>
      </div>
    );
  return (
    <div className="nio-room-alone">
      <p>
        {given} {isAloneHere ? messages.counted : messages.added}
      </p>
      <Button variant="tertiary" onClick={place(null)}>
        {messages.change}
      </Button>
    </div>
  );
}
