import type { DetailsHTMLAttributes, ReactNode } from "react";

interface DetailsProps extends Omit<DetailsHTMLAttributes<HTMLDetailsElement>, "className"> {
  readonly summary: ReactNode;
}

export function Details({ summary, children, ...rest }: DetailsProps) {
  return (
    <details {...rest} className="ds-details nio-details" data-variant="default">
      <summary>{summary}</summary>
      <div className="nio-details-body">{children}</div>
    </details>
  );
}
