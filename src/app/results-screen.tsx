/** Owns the results as the app shows them: the page, and the files its charts are saved to. */
import { lazy, Suspense } from "react";
import type { Words } from "#domain/assessment.ts";
import { plainFileName } from "#domain/plain-file-name.ts";
import { useDocument } from "#evaluation/evaluation-context.tsx";
import type { ChartFiles } from "#charts/chart-files.ts";
import { ResultsPage } from "#features/results/results-page.tsx";
import { useLocale } from "#i18n/use-messages.ts";
import { downloadFile } from "./download-file.ts";

const MovedSection = lazy(() =>
  import("#features/following-up/moved-section.tsx").then((module) => ({ default: module.MovedSection })),
);
const RecomputedNotice = lazy(() =>
  import("#features/following-up/recomputed-notice.tsx").then((module) => ({ default: module.RecomputedNotice })),
);

const pictureTypes = { svg: "image/svg+xml", png: "image/png" } as const;

export function ResultsScreen({ words }: { readonly words: Words }) {
  const { date, followUp, organisation } = useDocument();
  const locale = useLocale();
  const fileName = (word: string, extension: string) =>
    `${[date, plainFileName(organisation.name), word].filter((part) => part !== "").join("_")}.${extension}`;
  const files: ChartFiles = {
    saveTable: async (word, rows) => {
      const { writeCsv } = await import("#exports/csv.ts");
      downloadFile(fileName(word, "csv"), [writeCsv(rows, locale)], "text/csv;charset=utf-8");
    },
    savePicture: (word, kind, picture) => downloadFile(fileName(word, kind), [picture], pictureTypes[kind]),
  };
  return (
    <div data-projected>
      <ResultsPage
        words={words}
        files={files}
        recomputed={
          <Suspense fallback={null}>
            <RecomputedNotice words={words} />
          </Suspense>
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
