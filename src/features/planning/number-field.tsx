/** Owns the field for a measured value, with decimals. */
import { useMessages } from "#i18n/use-messages.ts";
import { ParsedField } from "#ui/parsed-field.tsx";
import { readNumber } from "#ui/read-number.ts";

interface NumberFieldProps {
  readonly label: string;
  /** null when not known; 0 is a value. */
  readonly value: number | null;
  readonly onChange: (value: number | null, visit: string) => void;
}

export function NumberField({ label, value, onChange }: NumberFieldProps) {
  const { numberFault, decimalMark } = useMessages("planning").indicators;
  return (
    <ParsedField
      label={label}
      fault={numberFault}
      inputMode="decimal"
      value={value}
      read={readNumber}
      write={(number) => String(number).replace(".", decimalMark)}
      onChange={onChange}
    />
  );
}
