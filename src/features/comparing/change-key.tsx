/** Owns what the marks of a comparison mean. */
import { MarkShape, type ShapeKind } from "#charts/mark-shapes.tsx";
import { useMessages } from "#i18n/use-messages.ts";

interface ChangeKeyProps {
  /** Of the two, the older first. */
  readonly names: readonly string[];
  readonly hasTarget: boolean;
}

export function ChangeKey({ names, hasTarget }: ChangeKeyProps) {
  const { chart } = useMessages("comparing");
  const entries: readonly (readonly [ShapeKind, string])[] = [
    ["last", names[0] ?? ""],
    ["level", names[1] ?? ""],
    ...(hasTarget ? ([["target", chart.target]] as const) : []),
  ];
  return (
    <ul className="nio-results-legend">
      {entries.map(([kind, name]) => (
        <li key={kind}>
          <svg viewBox="0 0 40 20" aria-hidden="true" focusable="false">
            <MarkShape kind={kind} x={20} y={10} em={14} />
          </svg>
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}

/** Of the lines through the years. */
export function LinesKey() {
  const { chart } = useMessages("comparing");
  return (
    <ul className="nio-results-legend">
      <li>
        <svg viewBox="0 0 40 20" aria-hidden="true" focusable="false">
          <g className="nio-comparing-path">
            <path d="M0 10H40" />
          </g>
          <MarkShape kind="level" x={20} y={10} em={14} />
        </svg>
        <span>{chart.level}</span>
      </li>
      <li>
        <svg viewBox="0 0 40 20" aria-hidden="true" focusable="false">
          <g className="nio-comparing-target">
            <line x1="0" x2="40" y1="10" y2="10" />
          </g>
        </svg>
        <span>{chart.latestTarget}</span>
      </li>
    </ul>
  );
}
