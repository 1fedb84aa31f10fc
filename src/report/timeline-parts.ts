/** Owns how many quarters stand side by side, on paper and on screen. */
import type { TimelineQuarter } from "./plan-model.ts";

const most = 8;

/** The quarters in parts of eight at most; empty for none. */
export const inEights = (quarters: readonly TimelineQuarter[]): readonly (readonly TimelineQuarter[])[] =>
  Array.from({ length: Math.ceil(quarters.length / most) }, (_, part) =>
    quarters.slice(part * most, (part + 1) * most),
  );
