import { useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";

interface NotRelevantReasonProps {
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why the question is not relevant, right where that was chosen: without a reason it is no answer. */
export function NotRelevantReason({ onConfirm, onCancel }: NotRelevantReasonProps) {
  const messages = useMessages("workshop");
  const [reason, setReason] = useState("");
  const [isLacking, setIsLacking] = useState(false);
  return (
    <form
      className="nio-room-why"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsLacking(reason.trim() === "");
        if (reason.trim() !== "") onConfirm(reason);
      }}
    >
      <TextField
        data-next
        label={messages.why.label}
        description={messages.reasonHint}
        error={isLacking ? messages.why.required : undefined}
        value={reason}
        maxLength={500}
        autoComplete="off"
        onChange={setReason}
        onKeyDown={({ key }) => {
          if (key === "Escape") onCancel();
        }}
      />
      <Button type="submit">{messages.why.confirm}</Button>
    </form>
  );
}
