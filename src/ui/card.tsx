import type { HTMLAttributes } from "react";

interface CardProps extends HTMLAttributes<HTMLDivElement> {
  readonly tone?: "plain" | "tinted" | undefined;
}

export function Card({ tone = "plain", className, ...rest }: CardProps) {
  const own = tone === "tinted" ? "nio-card nio-card-tinted" : "nio-card";
  return <div {...rest} className={className === undefined ? own : `${own} ${className}`} />;
}
