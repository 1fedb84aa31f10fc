/** Owns the results as the app shows them: the page, and the files its charts are saved to. */
import { lazy, Suspense } from "react";
import type { Words } from "#domain/assessment.ts";
import { useDocument, useRunValue } from "#evaluation/evaluation-context.tsx";
import { selectOpened } from "#evaluation/evaluation.selectors.ts";
import { ResultsPage } from "#features/results/results-page.tsx";
import { useChartFiles } from "./use-chart-files.ts";

const MovedSection = lazy(() =>
  import("#features/following-up/moved-section.tsx").then((module) => ({ default: module.MovedSection })),
);
const RecomputedNotice = lazy(() =>
  import("#features/following-up/recomputed-notice.tsx").then((module) => ({ default: module.RecomputedNotice })),
);

export function ResultsScreen({ words }: { readonly words: Words }) {
  const { followUp } = useDocument();
  const files = useChartFiles();
  const hasStoredResult = useRunValue(selectOpened).result !== null;
  return (
    <div data-projected>
      <ResultsPage
        words={words}
        files={files}
        recomputed={
          hasStoredResult ? (
            <Suspense fallback={null}>
              <RecomputedNotice words={words} />
            </Suspense>
          ) : null
        }
        moved={
          followUp === null ? null : (
            <Suspense fallback={null}>
              <MovedSection words={words} />
            </Suspense>
          )
        }
      />
    </div>
  );
}
