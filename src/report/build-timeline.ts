/** Owns when the plan's actions begin and end: as a strip along the quarters, or as a table when the plan is too long. */
import { type Quarter, quartersOfPlan, timelineOfPlan } from "#domain/quarters.ts";
import type { ReportInput } from "./report-input.ts";
import type { ReportTimeline } from "./plan-model.ts";

/** A plan over more quarters than this is told as a table. */
const mostQuarters = 24;

/** The plan's timeline; "none" without dates. */
export function buildTimeline({ evaluation: { actions }, messages }: ReportInput): ReportTimeline {
  const { quarters, spans } = timelineOfPlan(actions);
  const nameOf = ({ quarter, year }: Quarter): string => messages.quarter(quarter, yearOf(year));
  if (spans.length === 0) return { kind: "none" };
  if (quarters.length > mostQuarters) {
    const numbers = (places: readonly number[]): string => places.join(", ") || "–";
    return {
      kind: "table",
      quarters: quartersOfPlan(actions).map(({ starts, finishes, ...quarter }) => ({
        name: nameOf(quarter),
        starts: numbers(starts),
        finishes: numbers(finishes),
      })),
    };
  }
  const rows = spans.map(({ number, from, to }) => ({ number, text: actions[number - 1]!.text.trim(), from, to }));
  return {
    kind: "strip",
    alt: messages.timeline.alt(
      rows.map(({ number, from, to }) =>
        messages.timeline.row(number, nameOf(quarters[from]!), from === to ? "" : nameOf(quarters[to]!)),
      ),
    ),
    quarters: quarters.map(({ quarter, year }, place) => ({
      year: place === 0 || quarter === 1 ? yearOf(year) : "",
      name: messages.timeline.quarter(quarter),
    })),
    rows,
  };
}

const yearOf = (year: number): string => String(year).padStart(4, "0");
