/** Owns where the charts of a run are saved: files named after its day and its municipality. */
import { runFileName } from "#domain/run-file-name.ts";
import { useDocument } from "#evaluation/evaluation-context.tsx";
import type { ChartFiles } from "#charts/chart-files.ts";
import { useLocale } from "#i18n/use-messages.ts";
import { chartFiles } from "./chart-downloads.ts";

export function useChartFiles(): ChartFiles {
  const evaluation = useDocument();
  return chartFiles((word, extension) => runFileName(evaluation, word, extension), useLocale());
}
