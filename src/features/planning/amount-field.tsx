import { useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { TextField } from "#ui/text-field.tsx";
import { readAmount } from "./read-amount.ts";

interface AmountFieldProps {
  /** Whole SEK; null when no amount is set. */
  readonly amount: number | null;
  readonly onChange: (amount: number | null, visit: string) => void;
}

/** A field for an amount. What is no amount is shown as written, with a message, and changes nothing. */
export function AmountField({ amount, onChange }: AmountFieldProps) {
  const messages = useMessages("planning");
  const [draft, setDraft] = useState<{ readonly text: string; readonly amount: number | null } | null>(null);
  const written = draft !== null && draft.amount === amount ? draft.text : null;
  const text = written ?? grouped(amount);
  const isFaulty = readAmount(text) === undefined;
  return (
    <TextField
      label={messages.fields.amountField}
      description={messages.fields.amountHint}
      error={isFaulty ? messages.amountFault : undefined}
      inputMode="numeric"
      autoComplete="off"
      value={text}
      onChange={(value, visit) => {
        const read = readAmount(value);
        setDraft({ text: value, amount: read === undefined ? amount : read });
        if (read !== undefined) onChange(read, visit);
      }}
      onBlur={() => {
        if (!isFaulty) setDraft(null);
      }}
    />
  );
}

/** The figures in groups of three, written as they may be typed. */
const grouped = (amount: number | null): string =>
  amount === null ? "" : String(amount).replaceAll(/\B(?=(\d{3})+$)/g, " ");
