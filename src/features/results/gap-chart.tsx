import { lazy, Suspense, useRef, useState } from "react";
import { highestLevel, lowestLevel, type Words } from "#domain/assessment.ts";
import { chartRows, type RowOrder } from "#domain/chart-rows.ts";
import type { Scores } from "#domain/scoring.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { RadioGroup } from "#ui/radio-group.tsx";
import { ChartKey } from "./chart-key.tsx";
import { GapTable } from "./gap-table.tsx";
import { chartTitle } from "./result-words.ts";
import { useChartSize } from "./use-chart-size.ts";

const charts = {
  dumbbell: lazy(() => import("./dumbbell-chart.tsx").then((module) => ({ default: module.DumbbellChart }))),
  radar: lazy(() => import("./radar-chart.tsx").then((module) => ({ default: module.RadarChart }))),
};
type ChartKind = keyof typeof charts;

interface GapChartProps {
  readonly scores: Scores;
  readonly words: Words;
}

export function GapChart({ scores, words }: GapChartProps) {
  const { assessment } = useRun();
  const evaluation = useDocument();
  const messages = useMessages("results");
  const format = useFormat();
  const [kind, setKind] = useState<ChartKind>("dumbbell");
  const [order, setOrder] = useState<RowOrder>("process");
  const frame = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const size = useChartSize(frame, probe);

  const { chart } = messages;
  const rows = chartRows(assessment, evaluation, scores, order);
  const title = chartTitle(rows, messages);
  const lowest = format.exact(lowestLevel(assessment));
  const highest = format.exact(highestLevel(assessment));
  const Chart = charts[kind];

  return (
    <section className="nio-stack nio-results-chart" aria-labelledby="results-chart">
      <h2 id="results-chart">{title}</h2>
      <div className="nio-results-figure">
        <ChartKey kind={kind} hasSpans={rows.some(({ low, high }) => low !== high)} />
        <div ref={frame} className="nio-results-frame">
          <span ref={probe} className="nio-results-probe" aria-hidden="true" />
          <Suspense fallback={<p className="nio-results-loading">{chart.loading}</p>}>
            <Chart
              rows={kind === "radar" ? rows.toSorted((a, b) => a.number - b.number) : rows}
              words={words}
              name={chart.name(title, rows.filter(({ target }) => target !== null).length, lowest, highest)}
              size={size}
            />
          </Suspense>
        </div>
      </div>
      <div className="nio-results-controls">
        <RadioGroup
          legend={chart.kind}
          name="results-kind"
          value={kind}
          options={[
            { value: "dumbbell", label: chart.kinds.dumbbell },
            { value: "radar", label: chart.kinds.radar },
          ]}
          onChange={setKind}
        />
        {kind === "radar" ? null : (
          <RadioGroup
            legend={chart.order}
            name="results-order"
            value={order}
            options={[
              { value: "process", label: chart.orders.process },
              { value: "gap", label: chart.orders.gap },
            ]}
            onChange={setOrder}
          />
        )}
      </div>
      <GapTable rows={rows} words={words} />
    </section>
  );
}
