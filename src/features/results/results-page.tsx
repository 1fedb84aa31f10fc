import { lazy, type ReactNode, Suspense } from "react";
import type { Words } from "#domain/assessment.ts";
import { type ChartRow, chartRows, largestGaps } from "#domain/chart-rows.ts";
import { scoreEvaluation } from "#domain/scoring.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { LinkButton } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import type { ChartFiles } from "#charts/chart-files.ts";
import { FindingsList } from "./findings-list.tsx";
import { GapChart } from "./gap-chart.tsx";
import { ProcessSection } from "./process-section.tsx";
import { mainFinding } from "./result-words.ts";
import { ResultsSummary } from "./results-summary.tsx";
import { SuggestionsList } from "./suggestions-list.tsx";
import { UnknownsList } from "./unknowns-list.tsx";
import "./results.css";

const HeatSection = lazy(() => import("./heat-section.tsx").then((module) => ({ default: module.HeatSection })));

interface ResultsPageProps {
  readonly words: Words;
  readonly files: ChartFiles;
  /** That the result is another than when it was saved; null when it is not. */
  readonly recomputed?: ReactNode;
  /** Which of last year's actions goes with which change; null when no plan is followed up. */
  readonly moved?: ReactNode;
}

export function ResultsPage({ words, files, recomputed = null, moved = null }: ResultsPageProps) {
  const { assessment, hrefOf } = useRun();
  const evaluation = useDocument();
  const messages = useMessages("results");
  const format = useFormat();
  const scores = scoreEvaluation(assessment, evaluation);
  const rows = chartRows(assessment, evaluation, scores, "process");
  return (
    <div className="nio-stack nio-results">
      <div className="nio-stack" data-gap="small">
        <PageHeading focusKey="results" eyebrow={messages.eyebrow}>
          {mainFinding(assessment, rows, words, messages, format)}
        </PageHeading>
        <PartlyAnswered rows={rows} />
        {recomputed}
      </div>
      <Suspense fallback={<div className="nio-chart-waiting" />}>
        <GapChart scores={scores} words={words} files={files} />
      </Suspense>
      <p className="nio-results-lead">{words.assessment.use}</p>
      <ResultsSummary scores={scores} rows={rows} words={words} />
      <Suspense fallback={<div className="nio-chart-waiting" />}>
        <HeatSection words={words} files={files} />
      </Suspense>
      {moved}
      <FindingsList scores={scores} words={words} />
      <Suspense>
        <ProcessSection scores={scores} words={words} files={files} />
        <UnknownsList words={words} />
      </Suspense>
      <SuggestionsList scores={scores} words={words} />
      <div className="nio-row nio-results-onward">
        <LinkButton href={hrefOf({ state: "planning" })}>{messages.suggestions.toPlan}</LinkButton>
        <LinkButton variant="tertiary" href={hrefOf({ state: "reviewing" })}>
          {messages.suggestions.back}
        </LinkButton>
      </div>
    </div>
  );
}

/** Says so when the gap that heads the page rests on a part of the step's questions. */
function PartlyAnswered({ rows }: { readonly rows: readonly ChartRow[] }) {
  const { partly } = useMessages("results");
  const [row] = largestGaps(rows);
  if (row === undefined) return null;
  const { answered, unknown, blank } = row.counts;
  return unknown + blank === 0 ? null : <p>{partly(answered, answered + unknown + blank)}</p>;
}
