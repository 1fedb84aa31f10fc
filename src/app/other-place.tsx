/** Owns the page for every place in a run but a question: what the first answer never needs. */
import { lazy, Suspense, use } from "react";
import { StepIntroductionPage } from "#features/answering/step-introduction-page.tsx";
import { StepSummaryPage } from "#features/answering/step-summary-page.tsx";
import type { Place } from "#evaluation/place.ts";
import { useMessages } from "#i18n/use-messages.ts";
import type { NextYearServices } from "./begin-next-year.ts";
import { useContent } from "./content-context.tsx";
import { FileStatus, type OwnFile } from "./file-status.tsx";
import { SizesSlot } from "./question-slots.tsx";
import { useRunTitle } from "./use-run-title.ts";

const PreparingScreen = lazy(() =>
  import("./preparing-screen.tsx").then((module) => ({ default: module.PreparingScreen })),
);
const ReviewingPage = lazy(() =>
  import("#features/reviewing/reviewing-page.tsx").then((module) => ({ default: module.ReviewingPage })),
);
const ResultsScreen = lazy(() => import("./results-screen.tsx").then((module) => ({ default: module.ResultsScreen })));
const FollowingUpScreen = lazy(() =>
  import("./following-up-screen.tsx").then((module) => ({ default: module.FollowingUpScreen })),
);
const PlanningScreen = lazy(() =>
  import("./planning-screen.tsx").then((module) => ({ default: module.PlanningScreen })),
);

/** What the group's own run can do beside what every run can. */
export type OwnRun = OwnFile & NextYearServices;

interface OtherPlaceProps {
  readonly place: Place;
  /** Null where the run is not the group's own work. */
  readonly own: OwnRun | null;
}

export function OtherPlace({ place, own }: OtherPlaceProps) {
  if (place.state === "answering") return <StepScreen step={place.step} isSummary={place.at === "summary"} />;
  if (place.state === "following-up") return <FollowingUpScreen />;
  return (
    <>
      {/* The results are projected, with nothing above them. */}
      {own === null || place.state === "results" ? null : (
        <FileStatus revision={own.revision} onSaveFile={own.onSaveFile} />
      )}
      {place.state === "preparing" ? <PreparingScreen /> : <WholeScreen state={place.state} own={own} />}
    </>
  );
}

function StepScreen({ step, isSummary }: { readonly step: string; readonly isSummary: boolean }) {
  const { content, language } = useContent();
  const words = use(content.loadFirstWords(language));
  const stepWords = use(content.loadStepWords(language, step));
  const messages = useMessages("stepPages");
  const name = words.steps[step]?.name ?? "";
  useRunTitle(isSummary ? messages.summary.title(name) : name);
  const page = { step, words, stepWords };
  if (isSummary) return <StepSummaryPage {...page} />;
  const sizes = (
    <Suspense fallback={null}>
      <SizesSlot step={step} />
    </Suspense>
  );
  return <StepIntroductionPage {...page} sizes={sizes} />;
}

interface WholeScreenProps extends Pick<OtherPlaceProps, "own"> {
  readonly state: "reviewing" | "results" | "planning";
}

function WholeScreen({ state, own }: WholeScreenProps) {
  useRunTitle(useMessages("app").run[state]);
  const { content, language } = useContent();
  const words = use(content.loadAllWords(language));
  if (state === "reviewing") return <ReviewingPage words={words} />;
  if (state === "results") return <ResultsScreen words={words} />;
  return <PlanningScreen words={words} nextYear={own} />;
}
