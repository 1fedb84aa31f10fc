/** Owns the tables of a comparison: what the change is made of, and each evaluation's own levels. */
import type { Words } from "#domain/assessment.ts";
import type { AnswerMove } from "#domain/comparison.ts";
import type { ComparisonRow } from "#domain/comparison-rows.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { DataTable } from "#ui/data-table.tsx";
import { Details } from "#ui/details.tsx";
import { numberedStep } from "./shown-run.ts";

interface ComparisonTablesProps {
  readonly rows: readonly ComparisonRow[];
  readonly words: Words;
  /** What each evaluation is called, oldest first. */
  readonly names: readonly string[];
  /** Tracks have no change between them to split. */
  readonly isTracks: boolean;
}

const moves: readonly AnswerMove[] = [
  "unchanged",
  "new-answer",
  "changed-answer",
  "unknown-answered",
  "became-unknown",
  "lost",
];

export function ComparisonTables({ rows, words, names, isTracks }: ComparisonTablesProps) {
  const { table, split } = useMessages("comparing");
  const format = useFormat();
  return (
    <>
      {isTracks ? null : (
        <Details summary={split.title(names[0] ?? "", names.at(-1) ?? "")}>
          <DataTable
            caption={split.caption}
            columns={[
              { id: "step", header: table.step },
              ...moves.map((move) => ({ id: move, header: split.moves[move], numeric: true })),
            ]}
            rows={rows.map((row) => ({
              id: row.step,
              header: "step",
              cells: { step: numberedStep(words, row.step, row.number), ...row.split },
            }))}
          />
        </Details>
      )}
      <Details summary={table.originals.caption}>
        <DataTable
          caption={table.originals.caption}
          hideCaption
          columns={[
            { id: "step", header: table.step },
            ...names.map((name, index) => ({
              id: `original-${index}`,
              header: table.originals.original(name),
              numeric: true,
            })),
            ...names.map((name, index) => ({
              id: `coverage-${index}`,
              header: table.originals.coverage(name),
              numeric: true,
            })),
          ]}
          rows={rows.map((row) => ({
            id: row.step,
            header: "step",
            cells: {
              step: numberedStep(words, row.step, row.number),
              ...Object.fromEntries(
                row.originals.map((level, index) => [
                  `original-${index}`,
                  level === null ? table.none : format.level(level),
                ]),
              ),
              ...Object.fromEntries(
                row.coverages.map((coverage, index) => [
                  `coverage-${index}`,
                  row.questions.length === 0 ? table.none : format.percent(coverage),
                ]),
              ),
            },
          }))}
        />
        <p className="nio-quiet">{table.originals.hint}</p>
      </Details>
    </>
  );
}
