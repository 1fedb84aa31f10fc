/** Owns what the marks of the charts of gaps mean. */
import type { ReactNode } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { MarkShape } from "#charts/mark-shapes.tsx";

interface ChartKeyProps {
  readonly kind: "dumbbell" | "radar";
  readonly hasSpans: boolean;
  /** When the earlier run was; null without one. */
  readonly since: string | null;
  /** What the reference profile is called; null when it is not shown. */
  readonly reference: string | null;
}

export function ChartKey({ kind, hasSpans, since, reference }: ChartKeyProps) {
  const { chart } = useMessages("results");
  const isRadar = kind === "radar";
  return (
    <ul className="nio-results-legend">
      <Entry name={chart.now}>
        {isRadar ? <path className="nio-results-ring nio-results-ring-level" d="M0 10H40" /> : null}
        <MarkShape kind="level" x={20} y={10} em={16} />
      </Entry>
      <Entry name={chart.target}>
        {isRadar ? <path className="nio-results-ring nio-results-ring-target" d="M0 10H40" /> : null}
        <MarkShape kind="target" x={20} y={10} em={14} />
      </Entry>
      {since === null ? null : (
        <Entry name={chart.last(since)}>
          {isRadar ? <path className="nio-results-ring nio-results-ring-last" d="M0 10H40" /> : null}
          <MarkShape kind="last" x={20} y={10} em={15} />
        </Entry>
      )}
      {reference === null || isRadar ? null : (
        <Entry name={reference}>
          <MarkShape kind="reference" x={20} y={10} em={11} />
        </Entry>
      )}
      {isRadar ? null : (
        <Entry name={chart.gap}>
          <path className="nio-results-gap" strokeWidth="4" d="M2 10H38" />
        </Entry>
      )}
      {isRadar || !hasSpans ? null : (
        <Entry name={chart.span}>
          <rect className="nio-results-span" x="2" y="5" width="36" height="10" rx="5" />
        </Entry>
      )}
    </ul>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 40 20" aria-hidden="true" focusable="false">
        {children}
      </svg>
      <span>{name}</span>
    </li>
  );
}
