import { useState } from "react";
import type { Words } from "#domain/assessment.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { PlanningPage } from "#features/planning/planning-page.tsx";
import { downloadFile } from "./download-file.ts";

/** The plan, with the report made and downloaded when asked for: all of it in the language of the words. */
export function PlanningScreen({ words }: { readonly words: Words }) {
  const { assessment } = useRun();
  const evaluation = useDocument();
  const [state, setState] = useState<"idle" | "working" | "failed">("idle");
  const download = async () => {
    setState("working");
    try {
      const [{ writeReport }, { fetchReportFonts }] = await Promise.all([
        import("#report/write-report.ts"),
        import("#report/report-fonts.ts"),
      ]);
      const fonts = await fetchReportFonts();
      const { bytes, fileName } = await writeReport({ assessment, words, evaluation, locale: words.language, fonts });
      downloadFile(fileName, [new Uint8Array(bytes)], "application/pdf");
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  return (
    <PlanningPage
      words={words}
      report={{
        state,
        needsMunicipality: evaluation.organisation.name.trim() === "",
        onDownload: () => void download(),
      }}
    />
  );
}
