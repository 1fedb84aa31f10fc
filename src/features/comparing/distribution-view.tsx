/** Owns how the levels of many municipalities are spread: a strip of dots for each step, and a table in alphabetical order. */
import { lazy, Suspense } from "react";
import type { ChartFiles } from "#charts/chart-files.ts";
import { ChartFrame } from "#charts/chart-frame.tsx";
import { type ChartTable, numberCell, textCell } from "#charts/chart-table.ts";
import { ChartTableView } from "#charts/chart-table-view.tsx";
import { highestLevel, lowestLevel } from "#domain/assessment.ts";
import { inTimeOrder } from "#domain/comparison.ts";
import type { Distribution } from "#domain/distribution.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { dotsOf } from "./distribution-dots.ts";
import { numberedStep, type ShownRun } from "./shown-run.ts";

const DistributionChart = lazy(() =>
  import("./distribution-chart.tsx").then((module) => ({ default: module.DistributionChart })),
);

interface DistributionViewProps {
  readonly distribution: Distribution;
  readonly runs: readonly ShownRun[];
  readonly files: ChartFiles;
}

export function DistributionView({ distribution, runs, files }: DistributionViewProps) {
  const { distribution: texts, chart, table } = useMessages("comparing");
  const format = useFormat();
  const latest = inTimeOrder(runs).at(-1);
  const shown = runs.find(({ evaluation }) => evaluation === latest?.evaluation);
  if (!shown) return null;
  const { assessment, words } = shown;
  const { municipalities, steps, isAlike } = distribution;
  const title = texts.title(municipalities.length);
  const numbers: ChartTable = {
    caption: texts.caption,
    columns: [
      { id: "municipality", header: texts.municipality },
      ...steps.map(({ step }, index) => ({ id: step, header: numberedStep(words, step, index + 1), numeric: true })),
    ],
    rows: municipalities.map((name, index) => ({
      id: name,
      cells: {
        municipality: textCell(name),
        ...Object.fromEntries(
          steps.map(({ step, levels }) => [step, numberCell(levels[index] ?? null, format.level, table.none)]),
        ),
      },
    })),
  };
  return (
    <ChartFrame
      id="comparing-chart"
      title={title}
      name={chart.name(title, format.exact(lowestLevel(assessment)), format.exact(highestLevel(assessment)))}
      fileWord={chart.distributionFileWord}
      walk={{ shape: "rows", rows: steps.map(dotsOf) }}
      table={numbers}
      files={files}
      controls={isAlike ? null : <p>{texts.unlike}</p>}
      tableView={
        <ChartTableView table={numbers} header="municipality" wordsLang={undefined} explanation={texts.hint} />
      }
    >
      {(size) => (
        <Suspense fallback={<p>{chart.loading}</p>}>
          <DistributionChart steps={steps} assessment={assessment} words={words} size={size} />
        </Suspense>
      )}
    </ChartFrame>
  );
}
