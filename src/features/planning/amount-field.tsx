/** Owns the field for an amount of money. */
import { useMessages } from "#i18n/use-messages.ts";
import { ParsedField } from "#ui/parsed-field.tsx";
import { readAmount } from "#ui/read-number.ts";

interface AmountFieldProps {
  /** Whole SEK; null when no amount is set. */
  readonly amount: number | null;
  readonly onChange: (amount: number | null, visit: string) => void;
}

export function AmountField({ amount, onChange }: AmountFieldProps) {
  const messages = useMessages("planning");
  return (
    <ParsedField
      label={messages.fields.amountField}
      description={messages.fields.amountHint}
      fault={messages.amountFault}
      inputMode="text"
      value={amount}
      read={readAmount}
      write={grouped}
      onChange={onChange}
    />
  );
}

/** The figures in groups of three, written as they may be typed. */
const grouped = (amount: number): string => String(amount).replaceAll(/\B(?=(\d{3})+$)/g, " ");
