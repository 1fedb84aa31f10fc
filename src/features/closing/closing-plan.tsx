/** Owns the plan as it is read aloud: one line for each action, in order of date. */
import { useMessages } from "#i18n/use-messages.ts";
import { DataTable } from "#ui/data-table.tsx";
import type { ClosingAction } from "./closing-model.ts";

interface ClosingPlanProps {
  readonly plan: readonly ClosingAction[];
  /** The language that days are written in where it is not that of the page. */
  readonly wordsLang: string | undefined;
}

export function ClosingPlan({ plan, wordsLang }: ClosingPlanProps) {
  const messages = useMessages("closing").plan;
  if (plan.length === 0)
    return (
      <section className="nio-closing-plan">
        <h2>{messages.title}</h2>
        <p>{messages.none}</p>
      </section>
    );
  return (
    <section className="nio-closing-plan">
      <h2>{messages.title}</h2>
      <DataTable
        caption={messages.title}
        hideCaption
        columns={[
          { id: "action", header: messages.action },
          { id: "owner", header: messages.owner },
          { id: "when", header: messages.when },
        ]}
        rows={plan.map(({ id, text, owner, when }) => ({
          id,
          header: "action",
          cells: {
            action: text,
            owner: owner || <span className="nio-quiet">{messages.noOwner}</span>,
            when:
              when.length === 0 ? (
                <span className="nio-quiet">{messages.noDay}</span>
              ) : (
                when.map((part) => (
                  <span key={part} className="nio-closing-day" lang={wordsLang}>
                    {part}
                  </span>
                ))
              ),
          },
        }))}
      />
    </section>
  );
}
