/** Owns the chart of all questions: a table that is its own picture, with a square for each answer. */
import type { Words } from "#domain/assessment.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import type { ChartFiles } from "#charts/chart-files.ts";
import { ChartFrame } from "#charts/chart-frame.tsx";
import { HeatGrid } from "./heat-grid.tsx";
import { type HeatRow, heatRows } from "./heat-rows.ts";
import { heatTable, heatTitle } from "./heat-words.ts";
import type { MarkWalk } from "#charts/mark-walk.ts";
import "./heat.css";

interface HeatSectionProps {
  readonly words: Words;
  readonly files: ChartFiles;
}

export function HeatSection({ words, files }: HeatSectionProps) {
  const { assessment } = useRun();
  const evaluation = useDocument();
  const messages = useMessages("results");
  const format = useFormat();
  const rows = heatRows(assessment, evaluation);
  const texts = { assessment, words, messages, format };
  const title = heatTitle(rows, texts);
  return (
    <ChartFrame
      id="results-questions"
      title={title}
      name={messages.heat.name(title)}
      fileWord={messages.heat.fileWord}
      walk={heatWalk(rows)}
      table={heatTable(rows, texts)}
      files={files}
    >
      {(size) => <HeatGrid rows={rows} words={words} size={size} />}
    </ChartFrame>
  );
}

const heatWalk = (rows: readonly HeatRow[]): MarkWalk => ({
  shape: "rows",
  rows: rows.map(({ squares }) =>
    (squares ?? []).map(({ question }, index) => ({ id: question, kind: String(index), at: index })),
  ),
});
