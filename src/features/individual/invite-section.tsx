/** Owns handing the participants their address. */
import { useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";

export function InviteSection({ href }: { readonly href: string }) {
  const messages = useMessages("individual").invite;
  const [told, setTold] = useState<"copied" | "notCopied">();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(href);
      setTold("copied");
    } catch {
      setTold("notCopied");
    }
  };
  return (
    <section className="nio-individual-way">
      <h2>{messages.title}</h2>
      <p>{messages.text}</p>
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
        {told === undefined ? null : messages[told]}
      </p>
    </section>
  );
}
