/** Owns which marks and numbers a row of the chart has, the same on paper and on the web page. */
import type { ChartRow } from "./report-model.ts";

export interface MarkNumber {
  readonly of: "level" | "target";
  /** The unrounded place on the scale of the mark it belongs to. */
  readonly value: number;
  readonly text: string;
  /** The side of its mark it stands on when both are free, so that it is turned from the line between them: -1 left, 1 right. */
  readonly side: 1 | -1;
}

/** The numbers of a row, level first; a target that is the level has none of its own. */
export function numbersOf({ level, target, levelText, targetText }: ChartRow): readonly MarkNumber[] {
  const isAbove = level !== null && target !== null && level >= target;
  return [
    ...(level === null ? [] : [{ of: "level", value: level, text: levelText, side: isAbove ? 1 : -1 } as const]),
    ...(target === null || target === level
      ? []
      : [{ of: "target", value: target, text: targetText, side: isAbove ? -1 : 1 } as const]),
  ];
}

/** Where the level can be while answers are lacking; null when it is certain, and for a step that nobody has answered. */
export const spanOf = ({
  level,
  low,
  high,
  coverage,
}: ChartRow): { readonly low: number; readonly high: number } | null =>
  low === null || high === null || high <= low || (level === null && coverage === 0) ? null : { low, high };
