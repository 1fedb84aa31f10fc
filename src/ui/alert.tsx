import type { HTMLAttributes, ReactNode } from "react";

export type AlertTone = "info" | "success" | "warning" | "danger";

interface AlertProps extends Omit<HTMLAttributes<HTMLDivElement>, "title" | "className"> {
  readonly tone: AlertTone;
  readonly title?: ReactNode;
}

export function Alert({ tone, title, children, ...rest }: AlertProps) {
  return (
    <div {...rest} className="ds-alert nio-alert" data-color={tone}>
      {title === undefined ? null : <p className="nio-alert-title">{title}</p>}
      {children}
    </div>
  );
}
