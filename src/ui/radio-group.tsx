import { useId } from "react";
import type { FieldsetHTMLAttributes, ReactNode } from "react";

interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly description?: ReactNode;
}

interface RadioGroupProps<Value extends string> extends Omit<
  FieldsetHTMLAttributes<HTMLFieldSetElement>,
  "onChange" | "className"
> {
  readonly legend: ReactNode;
  readonly hideLegend?: boolean | undefined;
  readonly name: string;
  readonly value: Value | undefined;
  readonly options: readonly RadioOption<Value>[];
  readonly onChange: (value: Value) => void;
}

export function RadioGroup<Value extends string>({
  legend,
  hideLegend = false,
  name,
  value,
  options,
  onChange,
  ...rest
}: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset {...rest} className="ds-fieldset nio-radio-group">
      <legend className={hideLegend ? "ds-sr-only" : "nio-legend"}>{legend}</legend>
      {options.map((option) => {
        const optionId = `${id}-${option.value}`;
        return (
          <div className="ds-field nio-choice" key={option.value}>
            <input
              type="radio"
              id={optionId}
              className="ds-input"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-describedby={option.description === undefined ? undefined : `${optionId}-description`}
              onChange={() => onChange(option.value)}
            />
            <label htmlFor={optionId}>{option.label}</label>
            {option.description === undefined ? null : (
              <div data-field="description" id={`${optionId}-description`}>
                {option.description}
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
