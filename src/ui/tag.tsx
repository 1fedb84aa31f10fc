import type { HTMLAttributes } from "react";

export type TagTone = "neutral" | "accent" | "info" | "success" | "warning" | "danger";

interface TagProps extends Omit<HTMLAttributes<HTMLSpanElement>, "className"> {
  readonly tone?: TagTone | undefined;
}

export function Tag({ tone = "neutral", ...rest }: TagProps) {
  return <span {...rest} className="ds-tag nio-tag" data-color={tone} data-variant="outline" />;
}
