/** Owns one mark of a drawn chart: something to stop at, with a name of its own. */
import type { ReactNode } from "react";
import { useMark } from "./mark-context.ts";

interface ChartMarkProps {
  readonly id: string;
  /** What the mark says, whole: "3. Kommunikationsplan: nuläge 1,3". */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function ChartMark({ id, label, className = "", children }: ChartMarkProps) {
  const mark = useMark(id);
  return (
    <g {...mark} role="img" aria-label={label} className={`nio-chart-mark ${className}`}>
      {children}
    </g>
  );
}
