import type { Words } from "#domain/assessment.ts";
import type { Action } from "#domain/evaluation.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { DataTable } from "#ui/data-table.tsx";
import { usePeriod } from "./use-period.ts";

interface ActionTableProps {
  readonly actions: readonly Action[];
  readonly words: Words;
}

/** The plan to read at a glance. */
export function ActionTable({ actions, words }: ActionTableProps) {
  const messages = useMessages("planning");
  const format = useFormat();
  const { fields } = messages;
  return (
    <DataTable
      caption={messages.actions.title}
      hideCaption
      columns={[
        { id: "action", header: fields.action },
        { id: "step", header: fields.step },
        { id: "owner", header: fields.responsible },
        { id: "time", header: fields.time },
        { id: "status", header: fields.status },
        { id: "funding", header: fields.funding },
        { id: "amount", header: fields.amount, numeric: true },
      ]}
      rows={actions.map((action) => ({
        id: action.id,
        header: "action",
        cells: {
          action: action.text.trim() === "" ? messages.actions.untitled : action.text,
          step: words.assessment.steps[action.step]?.name ?? action.step,
          owner: action.owner.trim() === "" ? <Unsaid /> : action.owner,
          time: <Period action={action} />,
          status: messages.statuses[action.status],
          funding: action.funding === null ? <Unsaid /> : messages.fundings[action.funding],
          amount: action.amount === null ? <Unsaid /> : format.money(action.amount),
        },
      }))}
    />
  );
}

function Period({ action }: { readonly action: Action }) {
  const period = usePeriod(action);
  return period === "" ? <Unsaid /> : period;
}

function Unsaid() {
  const messages = useMessages("planning").fields;
  return <span className="nio-quiet">{messages.unsaid}</span>;
}
