import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from "react";

export type ButtonVariant = "primary" | "secondary" | "tertiary" | "danger";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: ButtonVariant | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({ variant = "primary", type = "button", className, ...rest }: ButtonProps) {
  return <button {...rest} {...lookOf(variant)} type={type} className={joined("ds-button", className)} />;
}

interface LinkButtonProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly variant?: ButtonVariant | undefined;
  readonly ref?: Ref<HTMLAnchorElement> | undefined;
}

export function LinkButton({ variant = "primary", className, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} {...lookOf(variant)} className={joined("ds-button", className)}>
      {children}
    </a>
  );
}

function lookOf(variant: ButtonVariant) {
  return variant === "danger"
    ? { "data-variant": "primary", "data-color": "danger" }
    : { "data-variant": variant, "data-color": "accent" };
}

function joined(own: string, added: string | undefined): string {
  return added === undefined ? own : `${own} ${added}`;
}
