/** Owns the plan along the quarters of the year: drawn as a strip for each action, and as a table that says the same. */
import type { Action } from "#domain/evaluation.ts";
import { type TimelineOfPlan, timelineOfPlan } from "#domain/quarters.ts";
import type { ChartFiles } from "#charts/chart-files.ts";
import { ChartFrame } from "#charts/chart-frame.tsx";
import { ChartTableView } from "#charts/chart-table-view.tsx";
import type { MarkWalk } from "#charts/mark-walk.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { timelineTable, timelineTitle } from "./timeline-words.ts";
import "./timeline.css";

interface TimelineSectionProps {
  readonly actions: readonly Action[];
  readonly files: ChartFiles;
}

/** A longer plan than this is told by the table alone. */
const mostDrawn = 24;
/** More quarters than this are named by their years only. */
const mostNamed = 12;

/** The plan's timeline; nothing while no action has a day. */
export function TimelineSection({ actions, files }: TimelineSectionProps) {
  const messages = useMessages("planning").timeline;
  const timeline = timelineOfPlan(actions);
  if (timeline.spans.length === 0) return null;
  const title = timelineTitle(actions, timeline, messages);
  const table = timelineTable(actions, messages);
  const undated = actions.length - timeline.spans.length;
  const numbers = (
    <ChartTableView
      table={table}
      header="quarter"
      wordsLang={undefined}
      explanation={undated === 0 ? messages.lead : `${messages.lead} ${messages.undated(undated)}`}
    />
  );
  if (timeline.quarters.length > mostDrawn)
    return (
      <section className="nio-planning-group" aria-labelledby="planning-timeline">
        <h2 id="planning-timeline">{title}</h2>
        {numbers}
      </section>
    );
  return (
    <ChartFrame
      id="planning-timeline"
      title={title}
      name={messages.name(title)}
      fileWord={messages.fileWord}
      walk={withoutMarks}
      table={table}
      files={files}
      tableView={numbers}
    >
      {() => <Strips actions={actions} timeline={timeline} />}
    </ChartFrame>
  );
}

/** Nothing in it can be reached: the table holds it all. */
const withoutMarks: MarkWalk = { shape: "rows", rows: [] };

interface StripsProps {
  readonly actions: readonly Action[];
  readonly timeline: TimelineOfPlan;
}

/** What the table says in words, drawn; left out for those who cannot see it. */
function Strips({ actions, timeline: { quarters, spans } }: StripsProps) {
  const messages = useMessages("planning");
  const columns = { gridTemplateColumns: `repeat(${String(quarters.length)}, minmax(0, 1fr))` };
  return (
    <div className="nio-timeline" aria-hidden="true">
      <div className="nio-timeline-row">
        <div className="nio-timeline-track" style={columns}>
          {quarters.map(({ year, quarter }, place) => (
            <span key={`${String(year)}-${String(quarter)}`} className="nio-timeline-quarter">
              <b>{place === 0 || quarter === 1 ? year : ""}</b>
              {quarters.length > mostNamed ? null : <span>{messages.timeline.short(quarter)}</span>}
            </span>
          ))}
        </div>
      </div>
      {spans.map(({ number, from, to }) => {
        const action = actions[number - 1];
        return (
          <div key={number} className="nio-timeline-row">
            <p className="nio-timeline-name">
              <b>{number}.</b> <span>{action?.text.trim() || messages.actions.untitled}</span>
              {action?.status === "paused" ? <span className="nio-quiet"> ({messages.timeline.paused})</span> : null}
            </p>
            <div className="nio-timeline-track" style={columns}>
              <span
                className="nio-timeline-bar"
                data-paused={action?.status === "paused" || undefined}
                style={{ gridColumn: `${String(from + 1)} / ${String(to + 2)}` }}
              />
            </div>
          </div>
        );
      })}
    </div>
  );
}
