/** Owns the field for a calendar day. */
import { TextField } from "./text-field.tsx";

interface DayFieldProps {
  readonly label: string;
  readonly error?: string | undefined;
  /** As 2026-03-12, or empty. */
  readonly value: string;
  readonly onChange: (day: string, visit: string) => void;
}

export function DayField({ onChange, ...rest }: DayFieldProps) {
  return (
    <TextField
      {...rest}
      type="date"
      min="2000-01-01"
      max="2100-12-31"
      onChange={(day, visit) => {
        if (isDay(day)) onChange(day, visit);
      }}
    />
  );
}

/** Some browsers let the year grow past four figures while it is typed. */
const isDay = (text: string): boolean => text === "" || text.length === 10;
