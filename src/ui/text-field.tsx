import { useId, useRef } from "react";
import type { InputHTMLAttributes, ReactNode } from "react";

type NativeProps = Omit<
  InputHTMLAttributes<HTMLInputElement | HTMLTextAreaElement>,
  "value" | "defaultValue" | "onChange" | "onFocus" | "className" | "children"
>;

interface TextFieldProps extends NativeProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  readonly multiline?: boolean | undefined;
  readonly rows?: number | undefined;
  /** `visit` is the same string from focus to the next focus, so that one visit can become one undo entry. */
  readonly onChange: (value: string, visit: string) => void;
}

export function TextField({
  label,
  description,
  error,
  multiline = false,
  rows = 3,
  type = "text",
  id: givenId,
  onChange,
  ...rest
}: TextFieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const visit = useRef<string | undefined>(undefined);
  const startVisit = () => {
    visit.current = freshVisit(id);
    return visit.current;
  };
  const described = [
    description === undefined ? undefined : `${id}-description`,
    error === undefined ? undefined : `${id}-error`,
    rest["aria-describedby"],
  ].filter((part) => part !== undefined);
  const shared = {
    ...rest,
    id,
    className: "ds-input",
    "aria-describedby": described.length === 0 ? undefined : described.join(" "),
    "aria-invalid": error === undefined ? undefined : true,
    onFocus: startVisit,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value, visit.current ?? startVisit()),
  };
  return (
    <div className="ds-field nio-field">
      <label htmlFor={id}>{label}</label>
      {description === undefined ? null : (
        <div data-field="description" id={`${id}-description`}>
          {description}
        </div>
      )}
      {multiline ? <textarea {...shared} rows={rows} /> : <input {...shared} type={type} />}
      {error === undefined ? null : (
        <p className="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

let visits = 0;

function freshVisit(id: string): string {
  visits += 1;
  return `${id}-${Date.now().toString(36)}-${String(visits)}`;
}
