import { useId } from "react";
import { isCount } from "#domain/collected-edits.ts";

interface CountFieldProps {
  readonly label: string;
  /** What stands above the field, where the label says more than there is room for. */
  readonly shownLabel: string;
  readonly value: number;
  readonly onChange: (count: number) => void;
}

/** A field for how many; none is written as nothing. What is no such number is not taken. */
export function CountField({ label, shownLabel, value, onChange }: CountFieldProps) {
  const id = useId();
  return (
    <div className="ds-field nio-field nio-room-count">
      <label htmlFor={id}>{shownLabel}</label>
      <input
        id={id}
        className="ds-input"
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        value={value === 0 ? "" : String(value)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          const count = Number(event.target.value.trim());
          if (isCount(count)) onChange(count);
        }}
      />
    </div>
  );
}
