/** Owns the shape of each mark: a form of its own, so that no colour is needed to tell them apart. */
/** What a mark stands for. */
export type ShapeKind = "reference" | "last" | "target" | "level";

/** The outline of a diamond around a point, `reach` from middle to tip. */
const diamond = (x: number, y: number, reach: number): string =>
  `M${String(x)} ${String(y - reach)}l${String(reach)} ${String(reach)}l${String(-reach)} ${String(reach)}l${String(-reach)} ${String(-reach)}z`;

/** A tick with a foot and a head, as on a ruler. */
const tick = (x: number, y: number, reach: number): string =>
  `M${String(x)} ${String(y - reach)}v${String(2 * reach)}m${String(-reach / 3)} 0h${String((2 * reach) / 3)}m0 ${String(-2 * reach)}h${String((-2 * reach) / 3)}`;

interface MarkShapeProps {
  readonly kind: ShapeKind;
  readonly x: number;
  readonly y: number;
  readonly em: number;
}

/** The mark's own class carries its colours. */
export function MarkShape({ kind, x, y, em }: MarkShapeProps) {
  if (kind === "level") return <circle className="nio-results-now" cx={x} cy={y} r={0.42 * em} />;
  if (kind === "last") return <circle className="nio-results-last" cx={x} cy={y} r={0.58 * em} />;
  if (kind === "target") return <path className="nio-results-target" d={diamond(x, y, 0.62 * em)} />;
  return <path className="nio-results-reference" d={tick(x, y, 0.85 * em)} />;
}
