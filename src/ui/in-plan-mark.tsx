/** Owns the mark that says that something has been put in the plan. */
import type { ReactNode, Ref } from "react";
import "./in-plan-mark.css";

interface InPlanMarkProps {
  /** Takes focus when what stood here was just added. */
  readonly ref: Ref<HTMLParagraphElement>;
  readonly children: ReactNode;
}

/** Says that something has been put in the plan. */
export function InPlanMark({ ref, children }: InPlanMarkProps) {
  return (
    <p ref={ref} tabIndex={-1} className="nio-in-plan">
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M3.5 10.5l4.5 4.5L16.5 5.5" />
      </svg>
      {children}
    </p>
  );
}
