/** Owns the plan along the quarters of the year: drawn as a strip, and as a table that says the same. */
import type { Action } from "#domain/evaluation.ts";
import { quartersOfPlan, type TimelineOfPlan, timelineOfPlan } from "#domain/quarters.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { DataTable } from "#ui/data-table.tsx";

interface TimelineSectionProps {
  readonly actions: readonly Action[];
}

/** A longer plan than this is told by the table alone. */
const mostDrawn = 24;

/** The plan's timeline; nothing while no action has a day. */
export function TimelineSection({ actions }: TimelineSectionProps) {
  const messages = useMessages("planning").timeline;
  const timeline = timelineOfPlan(actions);
  if (timeline.spans.length === 0) return null;
  const isDrawn = timeline.quarters.length <= mostDrawn;
  return (
    <section className="nio-planning-group">
      <h2>{messages.title}</h2>
      <p className="nio-quiet nio-planning-narrow">{messages.lead}</p>
      <div className="nio-planning-timeline">
        {isDrawn ? <Strip actions={actions} timeline={timeline} /> : null}
        <Quarters actions={actions} />
      </div>
    </section>
  );
}

/** What the table says in words, drawn; left out for those who cannot see it. */
function Strip({ actions, timeline: { quarters, spans } }: TimelineSectionProps & { timeline: TimelineOfPlan }) {
  const messages = useMessages("planning");
  const columns = { gridTemplateColumns: `repeat(${String(quarters.length)}, minmax(0, 1fr))` };
  return (
    <div className="nio-planning-strip" aria-hidden="true">
      <div className="nio-planning-strip-row" style={columns}>
        {quarters.map(({ year, quarter }, place) => (
          <span key={`${String(year)}-${String(quarter)}`} className="nio-planning-strip-quarter">
            <b>{place === 0 || quarter === 1 ? year : ""}</b>
            {messages.timeline.short(quarter)}
          </span>
        ))}
      </div>
      {spans.map(({ number, from, to }) => {
        const action = actions[number - 1];
        return (
          <div key={number} className="nio-planning-strip-row" style={columns}>
            <span
              className="nio-planning-strip-bar"
              data-paused={action?.status === "paused" || undefined}
              style={{ gridColumn: `${String(from + 1)} / ${String(to + 2)}` }}
            >
              <b>{number}</b>
              <span>{action?.text}</span>
            </span>
          </div>
        );
      })}
    </div>
  );
}

function Quarters({ actions }: TimelineSectionProps) {
  const messages = useMessages("planning").timeline;
  const listed = (numbers: readonly number[]) => (numbers.length === 0 ? messages.nothing : numbers.join(", "));
  return (
    <DataTable
      caption={messages.title}
      hideCaption
      columns={[
        { id: "quarter", header: messages.columns.quarter },
        { id: "starts", header: messages.columns.starts },
        { id: "finishes", header: messages.columns.finishes },
      ]}
      rows={quartersOfPlan(actions).map(({ year, quarter, starts, finishes }) => ({
        id: `${String(year)}-${String(quarter)}`,
        header: "quarter",
        cells: {
          quarter: messages.quarter(quarter, year),
          starts: listed(starts),
          finishes: listed(finishes),
        },
      }))}
    />
  );
}
