/** Owns when the plan's actions begin and end: as a strip along the quarters, or as a table when the plan is too long. */
import { busiestQuarter, type Quarter, quartersOfPlan, type TimelineOfPlan, timelineOfPlan } from "#domain/quarters.ts";
import type { ReportInput } from "./report-input.ts";
import type { ReportTimeline } from "./plan-model.ts";

/** A plan over more quarters than this is told as a table. */
const mostQuarters = 24;

/** The plan's timeline; "none" without dates. */
export function buildTimeline({ evaluation: { actions }, messages }: ReportInput): ReportTimeline {
  const timeline = timelineOfPlan(actions);
  const { quarters, spans } = timeline;
  const nameOf = ({ quarter, year }: Quarter): string => messages.quarter(quarter, yearOf(year));
  if (spans.length === 0) return { kind: "none" };
  const title = titleOf(timeline, messages, nameOf);
  if (quarters.length > mostQuarters) {
    const numbers = (places: readonly number[]): string => places.join(", ") || "–";
    return {
      kind: "table",
      title,
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
    title,
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

function titleOf(
  timeline: TimelineOfPlan,
  { timeline: { title } }: ReportInput["messages"],
  nameOf: (quarter: Quarter) => string,
): string {
  const { quarters, spans } = timeline;
  const busiest = busiestQuarter(timeline)!;
  if (spans.length === 1) return title.one(nameOf(quarters[0]!), quarters.length === 1 ? "" : nameOf(quarters.at(-1)!));
  return busiest.count === 1
    ? title.apart
    : title.busiest(nameOf(quarters[busiest.place]!), busiest.count, spans.length);
}

const yearOf = (year: number): string => String(year).padStart(4, "0");
