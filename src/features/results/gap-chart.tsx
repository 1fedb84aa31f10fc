/** Owns the chart of gaps: which form it has, in which order its rows stand, and what they are compared with. */
import { lazy, Suspense, use, useState } from "react";
import { restsOnOthers } from "#domain/answered-questions.ts";
import { highestLevel, lowestLevel, type Words } from "#domain/assessment.ts";
import { chartRows, type RowOrder } from "#domain/chart-rows.ts";
import type { Scores } from "#domain/scoring.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import type { ChartFiles } from "#charts/chart-files.ts";
import { ChartFrame } from "#charts/chart-frame.tsx";
import { ChartKey } from "./chart-key.tsx";
import { ChartTableView } from "#charts/chart-table-view.tsx";
import { type ChartKind, GapControls } from "./gap-controls.tsx";
import { gapWalk, hasSpan } from "./gap-marks.ts";
import { gapTable } from "./gap-table.ts";
import { isInRadar, radarWalk } from "./radar-walk.ts";
import { chartTitle, timeOf } from "./result-words.ts";
import { stepSpreads } from "./step-spreads.ts";
import { useSayLevel } from "./use-say-level.ts";

const DumbbellChart = lazy(() => import("./dumbbell-chart.tsx").then((module) => ({ default: module.DumbbellChart })));
const RadarChart = lazy(() => import("./radar-chart.tsx").then((module) => ({ default: module.RadarChart })));

interface GapChartProps {
  readonly scores: Scores;
  readonly words: Words;
  readonly files: ChartFiles;
}

export function GapChart({ scores, words, files }: GapChartProps) {
  const { assessment, loadEarlier, wordsLang } = useRun();
  const earlier = use(loadEarlier());
  const evaluation = useDocument();
  const messages = useMessages("results");
  const format = useFormat();
  const sayLevel = useSayLevel();
  const [kind, setKind] = useState<ChartKind>("dumbbell");
  const [order, setOrder] = useState<RowOrder>("process");
  const [wantsReference, setWantsReference] = useState(false);

  const { chart, table } = messages;
  const { reference } = words.assessment;
  const isRadar = kind === "radar";
  const hasReference = wantsReference && !isRadar;
  const rows = chartRows(assessment, evaluation, scores, isRadar ? "process" : order, earlier);
  const since = earlier === null ? null : timeOf(earlier, evaluation, format);
  const title = chartTitle(rows, words, messages, format, since);
  const lowest = format.exact(lowestLevel(assessment));
  const highest = format.exact(highestLevel(assessment));
  const numbers = gapTable({
    rows,
    words,
    messages,
    format,
    since,
    onOthers: (step) => earlier !== null && restsOnOthers(assessment, earlier, evaluation, step),
    hasReference,
    sayLevel,
    spreads: stepSpreads(assessment, evaluation),
  });
  const isEmptyRadar = isRadar && rows.filter(isInRadar).length < 3;

  return (
    <ChartFrame
      id="results-chart"
      title={title}
      name={chart.name(title, rows.filter(({ target }) => target !== null).length, lowest, highest)}
      fileWord={chart.fileWord}
      walk={isRadar ? radarWalk(isEmptyRadar ? [] : rows) : gapWalk(rows, hasReference)}
      table={numbers}
      files={files}
      chartKey={
        <ChartKey
          kind={kind}
          hasSpans={rows.some(hasSpan)}
          since={rows.some(({ last }) => last !== null) ? since : null}
          reference={hasReference ? (reference?.name ?? null) : null}
        />
      }
      controls={
        <GapControls
          kind={kind}
          onKind={setKind}
          order={order}
          onOrder={setOrder}
          reference={reference}
          hasReference={hasReference}
          onReference={setWantsReference}
        />
      }
      tableView={<ChartTableView table={numbers} header="step" wordsLang={wordsLang} explanation={table.explanation} />}
    >
      {(size) => (
        <Suspense fallback={<p className="nio-results-loading">{chart.loading}</p>}>
          {isRadar ? (
            <RadarChart rows={rows} words={words} size={size} />
          ) : (
            <DumbbellChart rows={rows} words={words} hasReference={hasReference} size={size} />
          )}
        </Suspense>
      )}
    </ChartFrame>
  );
}
