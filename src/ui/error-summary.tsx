import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";

export interface FieldError {
  readonly fieldId: string;
  readonly text: string;
}

interface ErrorSummaryProps {
  readonly title: ReactNode;
  readonly errors: readonly FieldError[];
}

export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const titleId = useId();
  const summary = useRef<HTMLDivElement>(null);
  const isShown = errors.length > 0;
  useEffect(() => {
    if (isShown) summary.current?.focus();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div
      ref={summary}
      tabIndex={-1}
      role="group"
      aria-labelledby={titleId}
      className="ds-error-summary nio-error-summary"
    >
      <h2 id={titleId}>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a
              className="ds-link"
              href={`#${error.fieldId}`}
              onClick={(event) => {
                // The hash holds the position in the walk, so the link may not change it.
                event.preventDefault();
                document.getElementById(error.fieldId)?.focus();
              }}
            >
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
