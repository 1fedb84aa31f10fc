/** Owns handing the participants their address, or saying how else they get to the questions. */
import { useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import type { MeetingDetails } from "#stores/meetings-store.ts";
import { Alert } from "#ui/alert.tsx";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";

export interface Invite {
  /** What participants open. */
  readonly href: string;
  /** Why nobody else can open it; null when they can. */
  readonly onlyHere: "computer" | "file" | null;
  readonly meeting: MeetingDetails;
  readonly onMeeting: (meeting: MeetingDetails) => void;
}

export function InviteSection({ href, onlyHere, meeting, onMeeting }: Invite) {
  const messages = useMessages("individual").invite;
  return (
    <section className="nio-individual-way">
      <h2>{messages.title}</h2>
      <p>{messages.text}</p>
      {onlyHere === null ? null : <OtherWays onlyHere={onlyHere} />}
      {onlyHere === "file" ? null : (
        <>
          <LinkDetails meeting={meeting} onMeeting={onMeeting} />
          <Link href={href} />
        </>
      )}
    </section>
  );
}

function OtherWays({ onlyHere }: { readonly onlyHere: "computer" | "file" }) {
  const messages = useMessages("individual").invite.onlyHere[onlyHere];
  return (
    <Alert tone="warning" title={messages.title}>
      <p>{messages.text}</p>
      <ul>
        {messages.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </Alert>
  );
}

/** What the address brings along for whoever opens it. */
function LinkDetails({ meeting, onMeeting }: Pick<Invite, "meeting" | "onMeeting">) {
  const messages = useMessages("individual").invite;
  return (
    <div className="nio-individual-details">
      <TextField
        label={messages.deadline}
        type="date"
        max="9999-12-31"
        value={meeting.deadline}
        onChange={(deadline) => onMeeting({ ...meeting, deadline })}
      />
      <TextField
        label={messages.receiver}
        value={meeting.receiver}
        maxLength={120}
        autoComplete="off"
        onChange={(receiver) => onMeeting({ ...meeting, receiver })}
      />
      <p className="nio-hint">{messages.detailsHint}</p>
    </div>
  );
}

function Link({ href }: { readonly href: string }) {
  const messages = useMessages("individual").invite;
  const [told, setTold] = useState<{ readonly what: "copied" | "notCopied"; readonly href: string }>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(href);
      setTold({ what: "copied", href });
    } catch {
      setTold({ what: "notCopied", href });
    }
  };
  return (
    <>
      <TextField label={messages.address} value={href} readOnly onChange={() => undefined} />
      <div className="nio-row">
        <Button variant="secondary" onClick={() => void copy()}>
          {messages.copy}
        </Button>
        <a className="ds-link" href={href}>
          {messages.open}
        </a>
      </div>
      <p role="status" className="nio-individual-status">
        {told?.href === href ? messages[told.what] : null}
      </p>
    </>
  );
}
