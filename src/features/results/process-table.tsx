import type { Words } from "#domain/assessment.ts";
import type { ProcessView } from "#domain/process-view.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { DataTable } from "#ui/data-table.tsx";
import { Details } from "#ui/details.tsx";
import { stepName } from "./result-words.ts";

interface ProcessTableProps {
  readonly view: ProcessView;
  readonly words: Words;
}

/** Everything the lines say, in words. */
export function ProcessTable({ view, words }: ProcessTableProps) {
  const { wordsLang } = useRun();
  const { table, status } = useMessages("process");
  const format = useFormat();
  const names = (steps: readonly string[]) =>
    steps.length === 0 ? (
      table.none
    ) : (
      <span lang={wordsLang}>{format.list(steps.map((step) => stepName(words, step)))}</span>
    );
  return (
    <Details summary={table.summary}>
      <DataTable
        caption={table.caption}
        columns={[
          { id: "step", header: table.step },
          { id: "status", header: table.status },
          { id: "buildsOn", header: table.buildsOn },
          { id: "aheadOf", header: table.aheadOf },
          { id: "builtOnBy", header: table.builtOnBy },
        ]}
        rows={view.nodes.map((node) => ({
          id: node.id,
          header: "step",
          cells: {
            step: <span lang={wordsLang}>{`${node.number}. ${stepName(words, node.id)}`}</span>,
            status: status[node.status],
            buildsOn: names(node.buildsOn),
            aheadOf: names(node.aheadOf),
            builtOnBy: names(node.builtOnBy),
          },
        }))}
      />
    </Details>
  );
}
