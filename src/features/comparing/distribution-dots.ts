/** Owns which dots a step has: one for each level as it is shown, with how many municipalities stand there. */
import type { MarkSpot } from "#charts/mark-walk.ts";
import type { Distribution } from "#domain/distribution.ts";
import { shown } from "#domain/rounding.ts";

export interface Dot extends MarkSpot {
  readonly count: number;
}

/** From the lowest level up; none when nobody has a level in the step. */
export function dotsOf({ step, levels }: Distribution["steps"][number]): readonly Dot[] {
  const counts = new Map<number, number>();
  for (const level of levels) if (level !== null) counts.set(shown(level), (counts.get(shown(level)) ?? 0) + 1);
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([at, count]) => ({ id: `${step}/${String(at)}`, kind: "dot", at, count }));
}
