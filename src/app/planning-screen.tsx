import { useState } from "react";
import type { Words } from "#domain/assessment.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import type { ExportFormat } from "#exports/write-export.ts";
import type { ReportDownload, ReportExcerpt, ReportFormat } from "#features/planning/plan-summary.tsx";
import { PlanningPage } from "#features/planning/planning-page.tsx";
import { downloadFile } from "./download-file.ts";
import { offeredAssessment } from "./library.ts";
import { templateHref } from "./routes.ts";
import { useChartFiles } from "./use-chart-files.ts";

interface Download {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly mediaType: string;
}

/** The plan, with its files made and downloaded when asked for: all of it in the language of the words. */
export function PlanningScreen({ words }: { readonly words: Words }) {
  const { assessment, readEarlier, readLastYear } = useRun();
  const evaluation = useDocument();
  const files = useChartFiles();
  const [state, setState] = useState<ReportDownload["state"]>("idle");
  const [carriesEvaluation, setCarriesEvaluation] = useState(true);
  const source = { assessment, words, evaluation, locale: words.language, templateAddress: addressIn(assessment.id) };

  const exporter = (format: ExportFormat) => async () => {
    const { writeExport } = await import("#exports/write-export.ts");
    return writeExport(format, source);
  };
  const writers: Readonly<Record<ReportFormat, () => Promise<Download>>> = {
    pdf: async () => {
      const [{ writeReport }, { fetchReportFonts }, { evaluationFileName, writeEvaluationFile }, { freezeAssessment }] =
        await Promise.all([
          import("#report/write-report.ts"),
          import("#report/report-fonts.ts"),
          import("#storage/evaluation-file.ts"),
          import("#domain/frozen-assessment.ts"),
        ]);
      const report = await writeReport({
        ...source,
        earlier: await readEarlier(),
        lastYear: await readLastYear(),
        fonts: await fetchReportFonts(),
        enclose: carriesEvaluation
          ? (open) => ({
              fileName: evaluationFileName(open),
              text: writeEvaluationFile(open, freezeAssessment(assessment, { [words.language]: words })),
            })
          : null,
      });
      return { ...report, mediaType: "application/pdf" };
    },
    html: async () => {
      const { writeHtmlReport } = await import("#report/write-html-report.ts");
      const report = await writeHtmlReport({
        ...source,
        earlier: await readEarlier(),
        lastYear: await readLastYear(),
      });
      return { ...report, mediaType: "text/html" };
    },
    xlsx: exporter("xlsx"),
    csv: exporter("csv"),
    "csv-answers": exporter("csv-answers"),
    ics: exporter("ics"),
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
      const { bytes, fileName, mediaType } = await writers[format]();
      downloadFile(fileName, [new Uint8Array(bytes)], mediaType);
      return "idle";
    });
  const copy = async (excerpt: ReportExcerpt) => {
    try {
      const { writeExcerpt } = await import("#report/write-excerpt.ts");
      await navigator.clipboard.writeText(await writeExcerpt(excerpt, { ...source, earlier: await readEarlier() }));
      setState("copied");
    } catch {
      setState("copy-failed");
    }
  };
  return (
    <PlanningPage
      words={words}
      files={files}
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

/** How a template is found from outside the app; undefined where the app has no web address, or the toolbox is another model's. */
function addressIn(assessment: string): ((template: string) => string) | undefined {
  if (!location.protocol.startsWith("http") || assessment !== offeredAssessment) return undefined;
  return (template) => new URL(templateHref(template), location.href).href;
}
