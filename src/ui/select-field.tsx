import { useId } from "react";
import type { ReactNode, SelectHTMLAttributes } from "react";

interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps extends Omit<
  SelectHTMLAttributes<HTMLSelectElement>,
  "value" | "defaultValue" | "onChange" | "className" | "children"
> {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
}

export function SelectField({ label, description, options, id: givenId, onChange, ...rest }: SelectFieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <div className="ds-field nio-field">
      <label htmlFor={id}>{label}</label>
      {description === undefined ? null : (
        <div data-field="description" id={`${id}-description`}>
          {description}
        </div>
      )}
      <select
        {...rest}
        id={id}
        className="ds-input"
        aria-describedby={description === undefined ? undefined : `${id}-description`}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
