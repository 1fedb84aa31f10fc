/** Owns where the lines of the process view run: half circles beside rows of equal height, the longer the wider. */
import type { ProcessEdge, ProcessView } from "#domain/process-view.ts";

/** Height of a row and width of the room for lines, in the drawing's own units. */
export const rowHeight = 100;
export const laneWidth = 100;

/** Where in a row lines leave it, and where they come in. */
const leavesAt = 60;
const entersAt = 40;

/** The least width of a line, and how fast it grows with the number of rows it spans. */
const leastReach = 12;
const growth = 0.8;

export interface ProcessLine extends ProcessEdge {
  /** An SVG path from the right edge of the room, out to the left and back. */
  readonly path: string;
}

const drawnLast = ["ground", "unlocked", "ahead"] as const satisfies readonly ProcessEdge["kind"][];

/** One line for each edge, those to be seen best drawn last; empty when no step builds on another. */
export function processLines({ nodes, edges }: ProcessView): readonly ProcessLine[] {
  const rowOf = (id: string) => nodes.findIndex((node) => node.id === id);
  const spans = edges.map(({ from, to }) => Math.abs(rowOf(to) - rowOf(from)));
  const longest = Math.max(1, ...spans);
  return edges
    .map((edge, index) => ({
      ...edge,
      path: arc(rowOf(edge.from), rowOf(edge.to), (spans[index] ?? 1) / longest),
    }))
    .toSorted((a, b) => drawnLast.indexOf(a.kind) - drawnLast.indexOf(b.kind));
}

/** A curve whose widest point lies three quarters of the way to its control points. */
function arc(from: number, to: number, span: number): string {
  const reach = leastReach + (laneWidth - leastReach) * span ** growth;
  const control = Math.round(laneWidth - (reach * 4) / 3);
  const start = from * rowHeight + leavesAt;
  const end = to * rowHeight + entersAt;
  return `M${laneWidth} ${start}C${control} ${start} ${control} ${end} ${laneWidth} ${end}`;
}
