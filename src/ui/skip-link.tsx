import type { ReactNode } from "react";

interface SkipLinkProps {
  readonly targetId: string;
  readonly children: ReactNode;
}

export function SkipLink({ targetId, children }: SkipLinkProps) {
  return (
    <a
      className="ds-skip-link"
      href={`#${targetId}`}
      onClick={(event) => {
        // The hash holds the position in the walk, so the link may not change it.
        event.preventDefault();
        document.getElementById(targetId)?.focus();
      }}
    >
      {children}
    </a>
  );
}
