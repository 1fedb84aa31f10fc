import { lazy, Suspense, use } from "react";
import type { Evaluation } from "#domain/evaluation.ts";
import { QuestionPage } from "#features/answering/question-page.tsx";
import { RunProvider, useDocument, usePlace, useRun } from "#evaluation/evaluation-context.tsx";
import { type EvaluationActor, selectDocument } from "#evaluation/evaluation.selectors.ts";
import { type Place, walkedQuestions, walkedSteps } from "#evaluation/place.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { ContentProvider, useContent } from "./content-context.tsx";
import type { Library } from "./library.ts";
import type { OpenResult } from "./open-evaluation.ts";
import { knowledgeHref, runHref, type Shelf, templateHref } from "./routes.ts";
import { RunBar } from "./run-bar.tsx";
import { TemplateLinks } from "./template-links.tsx";
import { usePageTitle } from "./use-page-title.ts";
import { WhenNear } from "./when-near.tsx";

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
const ResultsScreen = lazy(() => import("./results-screen.tsx").then((module) => ({ default: module.ResultsScreen })));
const SupportSlot = lazy(() => import("./question-slots.tsx").then((module) => ({ default: module.SupportSlot })));
const CriteriaSlot = lazy(() => import("./question-slots.tsx").then((module) => ({ default: module.CriteriaSlot })));
const SizesSlot = lazy(() => import("./question-slots.tsx").then((module) => ({ default: module.SizesSlot })));
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
  const locale = useLocale();
  if (!result.ok) return <UnopenedRun shelf={shelf} failure={result} />;
  const { actor, assessment, content, revision } = result.run;
  const language = content.languageFor(locale);
  const wordsLang = language === locale ? undefined : language;
  const run = {
    actor,
    assessment,
    hrefOf: (place: Place) => runHref(shelf, id, place),
    templateHref: (template: string) => templateHref(template, { shelf, id }),
    knowledgeHref: shelf === "model" ? undefined : knowledgeHref,
    loadEarlier: () => earlierOf(actor, library, shelf),
    createId: () => crypto.randomUUID(),
    wordsLang,
  };
  return (
    <ContentProvider content={content}>
      <RunProvider run={run}>
        <RunBar shelf={shelf} onSaveFile={() => void library.writeFile(revision())} onRemoveExample={onRemoveExample} />
        <Suspense fallback={<div className="nio-waiting" />}>
          <PlaceScreen />
        </Suspense>
      </RunProvider>
    </ContentProvider>
  );
}

/** Read once for each time a run is opened: what it is compared with is not edited meanwhile. */
const earlier = new WeakMap<EvaluationActor, Promise<Evaluation | null>>();

function earlierOf(actor: EvaluationActor, library: Library, shelf: Shelf): Promise<Evaluation | null> {
  const known = earlier.get(actor);
  if (known) return known;
  const reading = library.readEarlier(shelf, selectDocument(actor.getSnapshot())).catch(() => null);
  earlier.set(actor, reading);
  return reading;
}

function PlaceScreen() {
  const place = usePlace();
  if (place.state === "answering") return <AnsweringScreen place={place} />;
  if (place.state === "preparing") return <PreparingScreen />;
  return <WholeScreen state={place.state} />;
}

function PreparingScreen() {
  useRunTitle(useMessages("app").run.preparing);
  const { content, language } = useContent();
  const words = use(content.loadAssessmentWords(language));
  return <PreparingPage words={words} />;
}

function AnsweringScreen({ place }: { readonly place: Extract<Place, { state: "answering" }> }) {
  const { content, language } = useContent();
  const words = use(content.loadFirstWords(language));
  const stepWords = use(content.loadStepWords(language, place.step));
  useRunTitle(useAnsweringTitle(place, words.steps[place.step]?.name ?? ""));
  if (place.at === "question")
    return (
      <QuestionPage
        key={place.question}
        step={place.step}
        question={place.question}
        words={words}
        stepWords={stepWords}
        support={
          <WhenNear>
            <SupportSlot step={place.step} question={place.question} />
          </WhenNear>
        }
        templates={
          <WhenNear>
            <TemplateLinks step={place.step} question={place.question} />
          </WhenNear>
        }
        criteria={
          <WhenNear>
            <CriteriaSlot question={place.question} />
          </WhenNear>
        }
      />
    );
  const page = { step: place.step, words, stepWords };
  if (place.at === "summary") return <StepSummaryPage {...page} />;
  const sizes = (
    <Suspense fallback={null}>
      <SizesSlot step={place.step} />
    </Suspense>
  );
  return <StepIntroductionPage {...page} sizes={sizes} />;
}

function WholeScreen({ state }: { readonly state: "reviewing" | "results" | "planning" }) {
  useRunTitle(useMessages("app").run[state]);
  const { content, language } = useContent();
  const words = use(content.loadAllWords(language));
  if (state === "reviewing") return <ReviewingPage words={words} />;
  if (state === "results") return <ResultsScreen words={words} />;
  return <PlanningScreen words={words} />;
}

function useAnsweringTitle(place: Extract<Place, { state: "answering" }>, stepName: string): string {
  const { assessment } = useRun();
  const document = useDocument();
  const messages = useMessages("answering");
  if (place.at !== "question") return place.at === "summary" ? messages.summary.title(stepName) : stepName;
  const steps = walkedSteps(assessment, document).map(({ id }) => id);
  const questions = walkedQuestions(assessment, document, place.step);
  const counter = messages.questionCounter(
    steps.indexOf(place.step) + 1,
    steps.length,
    questions.indexOf(place.question) + 1,
    questions.length,
  );
  return `${counter}: ${stepName}`;
}

function useRunTitle(here: string) {
  const { organisation, label } = useDocument();
  usePageTitle([here, [organisation.name, label].filter(Boolean).join(", ")].filter(Boolean).join(" – "));
}
