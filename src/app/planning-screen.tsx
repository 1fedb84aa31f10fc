import { useState } from "react";
import type { Words } from "#domain/assessment.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import type { ReportDownload, ReportExcerpt, ReportFormat } from "#features/planning/plan-summary.tsx";
import { PlanningPage } from "#features/planning/planning-page.tsx";
import { downloadFile } from "./download-file.ts";

const mimeTypes = { pdf: "application/pdf", html: "text/html" } as const satisfies Record<ReportFormat, string>;

/** The plan, with the report made and downloaded when asked for: all of it in the language of the words. */
export function PlanningScreen({ words }: { readonly words: Words }) {
  const { assessment } = useRun();
  const evaluation = useDocument();
  const [state, setState] = useState<ReportDownload["state"]>("idle");
  const [carriesEvaluation, setCarriesEvaluation] = useState(true);
  const source = { assessment, words, evaluation, locale: words.language };

  const writers = {
    pdf: async () => {
      const [{ writeReport }, { fetchReportFonts }, { evaluationFileName, writeEvaluationFile }] = await Promise.all([
        import("#report/write-report.ts"),
        import("#report/report-fonts.ts"),
        import("#storage/evaluation-file.ts"),
      ]);
      const file = { fileName: evaluationFileName(evaluation), text: writeEvaluationFile(evaluation) };
      return writeReport({
        ...source,
        fonts: await fetchReportFonts(),
        source: carriesEvaluation ? file : null,
      });
    },
    html: async () => {
      const { writeHtmlReport } = await import("#report/write-html-report.ts");
      return writeHtmlReport(source);
    },
  };
  const attempt = async (work: () => Promise<ReportDownload["state"]>) => {
    setState("working");
    try {
      setState(await work());
    } catch {
      setState("failed");
    }
  };
  const download = (format: ReportFormat) =>
    attempt(async () => {
      const { bytes, fileName } = await writers[format]();
      downloadFile(fileName, [new Uint8Array(bytes)], mimeTypes[format]);
      return "idle";
    });
  const copy = async (excerpt: ReportExcerpt) => {
    try {
      const { writeExcerpt } = await import("#report/write-excerpt.ts");
      await navigator.clipboard.writeText(await writeExcerpt(excerpt, source));
      setState("copied");
    } catch {
      setState("copy-failed");
    }
  };
  return (
    <PlanningPage
      words={words}
      report={{
        state,
        needsMunicipality: evaluation.organisation.name.trim() === "",
        carriesEvaluation,
        onCarriesEvaluation: setCarriesEvaluation,
        onCopy: (excerpt) => void copy(excerpt),
        onDownload: (format) => void download(format),
      }}
    />
  );
}
