import { useState } from "react";
import type { Words } from "#domain/assessment.ts";
import { collectedIn } from "#domain/collected.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import type { ReportDownload, ReportExcerpt, ReportFormat } from "#features/planning/plan-summary.tsx";
import { PlanningPage } from "#features/planning/planning-page.tsx";
import type { NextYearServices } from "./begin-next-year.ts";
import { closeHref } from "./closing-address.ts";
import { downloadFile } from "./download-file.ts";
import { EarlierYearNote } from "./earlier-year-note.tsx";
import { type PlanSource, reportSourceOf, writePlanFile } from "./plan-files.ts";
import { parseRoute } from "./routes.ts";
import { useChartFiles } from "./use-chart-files.ts";

interface PlanningScreenProps {
  readonly words: Words;
  /** What next year is begun with; null where the run is not the group's own. */
  readonly nextYear: NextYearServices | null;
}

/** The plan, with its files made and downloaded when asked for: all of it in the language of the words. */
export function PlanningScreen({ words, nextYear }: PlanningScreenProps) {
  const { assessment, readEarlier, readLastYear, hrefOf } = useRun();
  const evaluation = useDocument();
  const files = useChartFiles();
  const [state, setState] = useState<ReportDownload["state"]>("idle");
  const [made, setMade] = useState<string>();
  const [carriesEvaluation, setCarriesEvaluation] = useState(true);
  const [individualMarks, setIndividualMarks] = useState(false);
  const source: PlanSource = {
    assessment,
    words,
    evaluation,
    readEarlier,
    readLastYear,
    carries: carriesEvaluation ? { individualMarks } : null,
  };
  const download = async (format: ReportFormat) => {
    setState("working");
    try {
      const { bytes, fileName, mediaType } = await writePlanFile(format, source);
      downloadFile(fileName, [new Uint8Array(bytes)], mediaType);
      setMade(fileName);
      setState("done");
    } catch {
      setState("failed");
    }
  };
  const copy = async (excerpt: ReportExcerpt) => {
    try {
      const { writeExcerpt } = await import("#report/write-excerpt.ts");
      const text = await writeExcerpt(excerpt, { ...reportSourceOf(source), earlier: await readEarlier() });
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("copy-failed");
    }
  };
  const route = parseRoute(hrefOf({ state: "planning" }).slice(1));
  const hasRespondents = collectedIn(evaluation).respondents.length > 0;
  return (
    <PlanningPage
      words={words}
      files={files}
      note={route.page === "run" && route.shelf === "evaluation" && nextYear ? <EarlierYearNote {...nextYear} /> : null}
      closingHref={route.page === "run" ? closeHref(route) : undefined}
      report={{
        state,
        fileName: made,
        needsMunicipality: evaluation.organisation.name.trim() === "",
        carriesEvaluation,
        onCarriesEvaluation: setCarriesEvaluation,
        individualMarks: hasRespondents ? { carried: individualMarks, onCarried: setIndividualMarks } : null,
        onCopy: (excerpt) => void copy(excerpt),
        onDownload: (format) => void download(format),
      }}
    />
  );
}
