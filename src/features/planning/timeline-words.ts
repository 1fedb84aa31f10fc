/** Owns what the timeline says: its finding, and its quarters as a table. */
import type { Action } from "#domain/evaluation.ts";
import { type Quarter, type QuarterOfPlan, quartersOfPlan, type TimelineOfPlan } from "#domain/quarters.ts";
import type { Messages } from "#i18n/messages.ts";
import { type ChartTable, textCell } from "#charts/chart-table.ts";

type TimelineMessages = Messages["planning"]["timeline"];

/** How many actions lie where, and the quarter in which most begin; for a timeline with at least one action. */
export function timelineTitle(
  actions: readonly Action[],
  timeline: TimelineOfPlan,
  messages: TimelineMessages,
): string {
  const { quarters, spans } = timeline;
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (first === undefined || last === undefined) return messages.title;
  const nameOf = ({ quarter, year }: Quarter) => messages.inText(quarter, year);
  const title = messages.finding(spans.length, nameOf(first), quarters.length === 1 ? null : nameOf(last));
  const most = busiest(quartersOfPlan(actions));
  return most === null ? title : messages.withMost(title, nameOf(most), most.starts.length);
}

/** The quarter in which most actions begin; null when no quarter stands out. */
function busiest(quarters: readonly QuarterOfPlan[]): QuarterOfPlan | null {
  const starting = quarters.filter(({ starts }) => starts.length > 0);
  const most = Math.max(...starting.map(({ starts }) => starts.length));
  const found = starting.filter(({ starts }) => starts.length === most);
  return starting.length > 1 && found.length === 1 ? (found[0] ?? null) : null;
}

/** The quarters in which an action begins or is to be finished, with the actions' numbers. */
export function timelineTable(actions: readonly Action[], messages: TimelineMessages): ChartTable {
  const { columns, nothing } = messages;
  const listed = (numbers: readonly number[]) =>
    numbers.length === 0 ? { value: null, text: nothing } : textCell(numbers.join(", "));
  return {
    caption: messages.title,
    columns: [
      { id: "quarter", header: columns.quarter },
      { id: "starts", header: columns.starts },
      { id: "finishes", header: columns.finishes },
    ],
    rows: quartersOfPlan(actions).map(({ year, quarter, starts, finishes }) => ({
      id: `${String(year)}-${String(quarter)}`,
      cells: {
        quarter: textCell(messages.quarter(quarter, year)),
        starts: listed(starts),
        finishes: listed(finishes),
      },
    })),
  };
}
