/** Owns the plan as a table, to read at a glance. */
import type { Words } from "#domain/assessment.ts";
import type { Action } from "#domain/evaluation.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { DataTable } from "#ui/data-table.tsx";
import { useFollowUp } from "./action-facts.tsx";
import { StepLine } from "./step-line.tsx";
import { usePeriod } from "./use-period.ts";

interface ActionTableProps {
  readonly actions: readonly Action[];
  readonly words: Words;
}

export function ActionTable({ actions, words }: ActionTableProps) {
  const messages = useMessages("planning");
  const format = useFormat();
  const { fields } = messages;
  return (
    <div className="nio-planning-table">
      <DataTable
        caption={messages.actions.title}
        hideCaption
        columns={[
          { id: "place", header: fields.place, numeric: true },
          { id: "action", header: fields.action },
          { id: "step", header: fields.step },
          { id: "owner", header: fields.responsible },
          { id: "time", header: fields.time },
          { id: "status", header: fields.status },
          { id: "funding", header: fields.funding },
          { id: "amount", header: fields.amount, numeric: true },
          { id: "followUp", header: fields.followUp },
        ]}
        rows={actions.map((action, index) => ({
          id: action.id,
          header: "action",
          cells: {
            place: index + 1,
            action: action.text.trim() === "" ? messages.actions.untitled : action.text,
            step: <StepLine step={action.step} words={words} />,
            owner: action.owner.trim() === "" ? <Unsaid /> : action.owner,
            time: <Period action={action} />,
            status: messages.statuses[action.status],
            funding: action.funding === null ? <Unsaid /> : messages.fundings[action.funding],
            amount: action.amount === null ? <Unsaid /> : format.money(action.amount),
            followUp: <FollowUp action={action} />,
          },
        }))}
      />
    </div>
  );
}

function Period({ action }: { readonly action: Action }) {
  const period = usePeriod(action);
  return period === "" ? <Unsaid /> : period;
}

function FollowUp({ action }: { readonly action: Action }) {
  const followUp = useFollowUp(action);
  return action.indicators.length === 0 ? <Unsaid /> : followUp;
}

function Unsaid() {
  const messages = useMessages("planning").fields;
  return <span className="nio-quiet">{messages.unsaid}</span>;
}
