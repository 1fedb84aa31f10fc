/** Owns which steps stand in the radar, and the way through them. */
import type { ChartRow } from "#domain/chart-rows.ts";
import type { MarkWalk } from "#charts/mark-walk.ts";

export const isInRadar = ({ status }: ChartRow): boolean => status !== "left-out" && status !== "not-applicable";

/** Each step is one mark, clockwise from the top. */
export const radarWalk = (rows: readonly ChartRow[]): MarkWalk => ({
  shape: "ring",
  marks: rows.filter(isInRadar).map(({ id }) => id),
});
