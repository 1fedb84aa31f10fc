import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

interface PageHeadingProps {
  readonly children: ReactNode;
  readonly eyebrow?: ReactNode;
  /** Names the view; when the next heading shown has another key, it takes focus. */
  readonly focusKey: string;
}

export function PageHeading({ children, eyebrow, focusKey }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isFirstLoad = shownKey === undefined;
    const isNewView = shownKey !== focusKey;
    shownKey = focusKey;
    if (isFirstLoad || !isNewView) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [focusKey]);
  return (
    <div className="nio-page-heading">
      {eyebrow === undefined ? null : <p className="nio-eyebrow">{eyebrow}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </div>
  );
}

// Kept outside the component, because each screen mounts a heading of its own.
let shownKey: string | undefined;
