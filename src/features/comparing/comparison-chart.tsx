/** Owns the chart of a comparison: from then to now for two evaluations, a line for each step for more. */
import { lazy, Suspense } from "react";
import type { Assessment, Words } from "#domain/assessment.ts";
import type { ComparisonRow } from "#domain/comparison-rows.ts";
import { sayChange } from "#i18n/comparison-sentences.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import type { ChartFiles } from "#charts/chart-files.ts";
import { ChartFrame } from "#charts/chart-frame.tsx";
import { numberCell, textCell, type ChartTable } from "#charts/chart-table.ts";
import { ChartTableView } from "#charts/chart-table-view.tsx";
import { ChangeKey, LinesKey } from "./change-key.tsx";
import { comparisonWalk } from "./comparison-marks.ts";
import { numberedStep } from "./shown-run.ts";

const ChangeChart = lazy(() => import("./change-chart.tsx").then((module) => ({ default: module.ChangeChart })));
const StepLines = lazy(() => import("./step-lines.tsx").then((module) => ({ default: module.StepLines })));

interface ComparisonChartProps {
  /** The finding. */
  readonly title: string;
  /** What the figure is called. */
  readonly name: string;
  readonly rows: readonly ComparisonRow[];
  /** What each evaluation is called, oldest first. */
  readonly names: readonly string[];
  readonly assessment: Assessment;
  readonly words: Words;
  readonly files: ChartFiles;
  /** Tracks stand beside each other: neither is a target or a change of the other. */
  readonly isTracks: boolean;
  readonly explanation: string;
}

export function ComparisonChart(props: ComparisonChartProps) {
  const { title, name, rows, names, assessment, words, files, isTracks, explanation } = props;
  const { chart } = useMessages("comparing");
  const table = useComparisonTable(props);
  const isPair = names.length === 2;
  return (
    <ChartFrame
      id="comparing-chart"
      title={title}
      name={name}
      fileWord={chart.fileWord}
      walk={comparisonWalk(rows, isPair, !isTracks)}
      table={table}
      files={files}
      chartKey={isPair ? <ChangeKey names={names} hasTarget={!isTracks} /> : <LinesKey />}
      tableView={<ChartTableView table={table} header="step" wordsLang={undefined} explanation={explanation} />}
    >
      {(size) => (
        <Suspense fallback={<p>{chart.loading}</p>}>
          {isPair ? (
            <ChangeChart
              rows={rows}
              names={names}
              assessment={assessment}
              words={words}
              size={size}
              isChange={!isTracks}
            />
          ) : (
            <StepLines rows={rows} names={names} assessment={assessment} words={words} size={size} />
          )}
        </Suspense>
      )}
    </ChartFrame>
  );
}

function useComparisonTable({ rows, names, words, isTracks }: ComparisonChartProps): ChartTable {
  const messages = useMessages("comparing");
  const format = useFormat();
  const { table } = messages;
  return {
    caption: table.caption,
    columns: [
      { id: "step", header: table.step },
      ...names.map((name, index) => ({ id: String(index), header: table.level(name), numeric: true })),
      ...(isTracks ? [] : [{ id: "target", header: table.target, numeric: true }]),
      ...(isTracks ? [] : [{ id: "change", header: table.change }]),
      { id: "questions", header: table.questions, numeric: true },
    ],
    rows: rows.map((row) => ({
      id: row.step,
      cells: {
        step: textCell(numberedStep(words, row.step, row.number)),
        ...Object.fromEntries(
          row.levels.map((level, index) => [String(index), numberCell(level, format.level, table.none)]),
        ),
        target: numberCell(row.target, format.level, table.none),
        change: textCell(sayChange(row, messages, format)),
        questions: numberCell(row.questions.length, format.exact, table.none),
      },
    })),
  };
}
