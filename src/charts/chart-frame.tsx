/** Owns what every chart has around it: its finding as a heading, its name, its keys, what a mark says, its table, its files. */
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import type { ChartFiles } from "./chart-files.ts";
import { ChartSaving } from "./chart-saving.tsx";
import type { ChartTable } from "./chart-table.ts";
import { CurrentMarkContext } from "./mark-context.ts";
import { isWalkKey, type MarkWalk, marksIn, nextMark } from "./mark-walk.ts";
import { type ChartSize, useChartSize } from "./use-chart-size.ts";
import "./chart.css";

interface ChartFrameProps {
  /** Of the heading, and so of the section. */
  readonly id: string;
  /** The finding, in a sentence. */
  readonly title: string;
  /** What the figure is called: the finding, what is drawn, and on which scale. */
  readonly name: string;
  /** What the chart's files are called. */
  readonly fileWord: string;
  readonly walk: MarkWalk;
  readonly table: ChartTable;
  readonly files: ChartFiles;
  readonly chartKey?: ReactNode;
  readonly controls?: ReactNode;
  /** The chart itself, drawn for the room there is. */
  readonly children: (size: ChartSize) => ReactNode;
  /** The table to read; left out where the chart is one itself. */
  readonly tableView?: ReactNode;
}

export function ChartFrame(props: ChartFrameProps) {
  const { id, title, name, fileWord, walk, table, files, chartKey, controls, children, tableView } = props;
  const { chart } = useMessages("results");
  const figure = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const size = useChartSize(frame, probe);
  const [reached, setReached] = useState<string>();
  const [reading, setReading] = useState<string>();

  const marks = marksIn(walk);
  const current = reached !== undefined && marks.includes(reached) ? reached : marks[0];
  const follow = (event: KeyboardEvent) => {
    const from = markAt(event.target);
    if (from === undefined || !isWalkKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = nextMark(walk, from.dataset["mark"] ?? "", event.key);
    frame.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus();
  };
  const read = (event: FocusEvent | MouseEvent) => {
    const mark = markAt(event.target);
    if (mark !== undefined) setReading(mark.getAttribute("aria-label") ?? undefined);
  };
  const reach = (event: FocusEvent) => {
    setReached(markAt(event.target)?.dataset["mark"]);
    read(event);
  };

  return (
    <section className="nio-stack nio-chart" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <figure ref={figure} className="nio-results-figure" aria-label={name}>
        {chartKey}
        {/* The keys act only on the marks inside, each of which can be stopped at and has a name. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div ref={frame} className="nio-results-frame" onKeyDown={follow} onFocus={reach} onMouseOver={read}>
          <span ref={probe} className="nio-results-probe" aria-hidden="true" />
          <CurrentMarkContext value={current}>{children(size)}</CurrentMarkContext>
        </div>
      </figure>
      {marks.length === 0 ? null : (
        <p className="nio-chart-reading" data-empty={reading === undefined}>
          {reading ?? chart.readingHint}
        </p>
      )}
      {controls}
      <ChartSaving title={title} name={name} fileWord={fileWord} table={table} files={files} figure={figure} />
      {tableView}
    </section>
  );
}

/** The mark that holds what an event came from. */
const markAt = (target: EventTarget): HTMLElement | SVGElement | undefined =>
  (target instanceof Element ? target.closest<HTMLElement | SVGElement>("[data-mark]") : null) ?? undefined;
