import { useMessages } from "#i18n/use-messages.ts";
import { diamond } from "./mark-shapes.ts";

interface ChartKeyProps {
  readonly kind: "dumbbell" | "radar";
  readonly hasSpans: boolean;
}

/** What the marks of the charts mean. */
export function ChartKey({ kind, hasSpans }: ChartKeyProps) {
  const { chart } = useMessages("results");
  const isRadar = kind === "radar";
  return (
    <ul className="nio-results-legend">
      <li>
        <svg viewBox="0 0 40 20" aria-hidden="true" focusable="false" className="nio-results-now">
          {isRadar ? <path className="nio-results-ring" d="M0 10H40" /> : null}
          <circle cx="20" cy="10" r="7" />
        </svg>
        {chart.now}
      </li>
      <li>
        <svg viewBox="0 0 40 20" aria-hidden="true" focusable="false" className="nio-results-target">
          {isRadar ? <path className="nio-results-ring" strokeDasharray="7 4" d="M0 10H40" /> : null}
          <path d={diamond(20, 10, 8.5)} />
        </svg>
        {chart.target}
      </li>
      {isRadar ? null : (
        <li>
          <svg viewBox="0 0 40 20" aria-hidden="true" focusable="false">
            <path className="nio-results-gap" strokeWidth="4" d="M2 10H38" />
          </svg>
          {chart.gap}
        </li>
      )}
      {isRadar || !hasSpans ? null : (
        <li>
          <svg viewBox="0 0 40 20" aria-hidden="true" focusable="false">
            <rect className="nio-results-span" x="2" y="5" width="36" height="10" rx="5" />
          </svg>
          {chart.span}
        </li>
      )}
    </ul>
  );
}
