/** Owns a text field that hints when what is written looks like personal data. It stops nobody. */
import { type ComponentProps, useId } from "react";
import { findPersonalData } from "#domain/personal-data.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { TextField } from "#ui/text-field.tsx";

export function PrivateTextField(props: ComponentProps<typeof TextField>) {
  const messages = useMessages("planning").personalData;
  const hintId = useId();
  const found = findPersonalData(props.value);
  return (
    <div>
      <TextField {...props} aria-describedby={found === null ? undefined : hintId} />
      <p id={hintId} className="nio-planning-privacy" aria-live="polite">
        {found === null ? null : messages[found]}
      </p>
    </div>
  );
}
