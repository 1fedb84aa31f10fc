import { lazy, Suspense, use } from "react";
import { loadAllWords, loadAssessmentWords, loadStepWords } from "#content/assessment-library.ts";
import { QuestionPage } from "#features/answering/question-page.tsx";
import { RunProvider, useDocument, usePlace } from "#evaluation/evaluation-context.tsx";
import type { Place } from "#evaluation/place.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import type { Library } from "./library.ts";
import type { OpenResult } from "./open-evaluation.ts";
import { runHref, type Shelf, templateHref } from "./routes.ts";
import { RunBar } from "./run-bar.tsx";
import { TemplateLinks } from "./template-links.tsx";
import { usePageTitle } from "./use-page-title.ts";

const UnopenedRun = lazy(() => import("./unopened-run.tsx").then((module) => ({ default: module.UnopenedRun })));
const StepIntroductionPage = lazy(() =>
  import("#features/answering/step-introduction-page.tsx").then((module) => ({
    default: module.StepIntroductionPage,
  })),
);
const StepSummaryPage = lazy(() =>
  import("#features/answering/step-summary-page.tsx").then((module) => ({ default: module.StepSummaryPage })),
);
const PreparingPage = lazy(() =>
  import("#features/preparing/preparing-page.tsx").then((module) => ({ default: module.PreparingPage })),
);
const ReviewingPage = lazy(() =>
  import("#features/reviewing/reviewing-page.tsx").then((module) => ({ default: module.ReviewingPage })),
);
const ResultsPage = lazy(() =>
  import("#features/results/results-page.tsx").then((module) => ({ default: module.ResultsPage })),
);
const PlanningScreen = lazy(() =>
  import("./planning-screen.tsx").then((module) => ({ default: module.PlanningScreen })),
);

interface RunScreenProps {
  readonly shelf: Shelf;
  readonly id: string;
  readonly result: OpenResult;
  readonly library: Library;
  readonly onRemoveExample: () => void;
}

/** An open run: its bar, and the page for where it stands. */
export function RunScreen({ shelf, id, result, library, onRemoveExample }: RunScreenProps) {
  if (!result.ok) return <UnopenedRun failure={result} />;
  const { actor, assessment, flush } = result.run;
  const run = {
    actor,
    assessment,
    hrefOf: (place: Place) => runHref(shelf, id, place),
    templateHref,
    createId: () => crypto.randomUUID(),
  };
  return (
    <RunProvider run={run}>
      <RunBar
        isExample={shelf === "example"}
        onSaveFile={() => flush().then(() => library.saveFile(shelf, id))}
        onRemoveExample={onRemoveExample}
      />
      <Suspense fallback={<div className="nio-waiting" />}>
        <PlaceScreen />
      </Suspense>
    </RunProvider>
  );
}

function PlaceScreen() {
  const place = usePlace();
  usePlaceTitle(place);
  if (place.state === "answering") return <AnsweringScreen place={place} />;
  if (place.state === "preparing") return <PreparingScreen />;
  return <WholeScreen state={place.state} />;
}

function PreparingScreen() {
  const words = use(loadAssessmentWords(useDocument().assessment.id, useLocale()));
  return <PreparingPage words={words} />;
}

function AnsweringScreen({ place }: { readonly place: Extract<Place, { state: "answering" }> }) {
  const { id } = useDocument().assessment;
  const locale = useLocale();
  const words = use(loadAssessmentWords(id, locale));
  const stepWords = use(loadStepWords(id, locale, place.step));
  if (place.at === "question")
    return (
      <QuestionPage
        key={place.question}
        step={place.step}
        question={place.question}
        words={words}
        stepWords={stepWords}
        templates={<TemplateLinks step={place.step} question={place.question} />}
        criteria={null}
      />
    );
  const page = { step: place.step, words, stepWords };
  return place.at === "introduction" ? <StepIntroductionPage {...page} /> : <StepSummaryPage {...page} />;
}

function WholeScreen({ state }: { readonly state: "reviewing" | "results" | "planning" }) {
  const words = use(loadAllWords(useDocument().assessment.id, useLocale()));
  if (state === "reviewing") return <ReviewingPage words={words} />;
  if (state === "results") return <ResultsPage words={words} />;
  return <PlanningScreen words={words} />;
}

function usePlaceTitle(place: Place) {
  const messages = useMessages("app").run;
  const { organisation, label, assessment } = useDocument();
  const words = use(loadAssessmentWords(assessment.id, useLocale()));
  const here =
    place.state === "answering"
      ? `${words.steps[place.step]?.name ?? ""}, ${messages.answering.toLocaleLowerCase()}`
      : messages[place.state];
  usePageTitle([here, [organisation.name, label].filter(Boolean).join(", ")].filter(Boolean).join(" – "));
}
