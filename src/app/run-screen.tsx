import { lazy, Suspense, use, useState } from "react";
import { QuestionPage } from "#features/answering/question-page.tsx";
import { RunProvider, useDocument, usePlace, useRun } from "#evaluation/evaluation-context.tsx";
import { type Place, walkedQuestions, walkedSteps } from "#evaluation/place.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { ContentProvider, useContent } from "./content-context.tsx";
import type { SaveWishes } from "./file-saving.ts";
import type { Library } from "./library.ts";
import type { OpenResult } from "./open-evaluation.ts";
import type { OwnRun } from "./other-place.tsx";
import { providedRun } from "./provided-run.ts";
import type { Shelf } from "./routes.ts";
import { RunBar } from "./run-bar.tsx";
import { StorageBarWhenNeeded } from "./storage-bar-when-needed.tsx";
import { useRunTitle } from "./use-run-title.ts";
import { WhenNear } from "#ui/when-near.tsx";

const SaveAs = lazy(() => import("./save-as.tsx").then((module) => ({ default: module.SaveAs })));
const UnopenedRun = lazy(() => import("./unopened-run.tsx").then((module) => ({ default: module.UnopenedRun })));
const QuestionSlot = lazy(() => import("./question-slots.tsx").then((module) => ({ default: module.QuestionSlot })));
const OtherPlace = lazy(() => import("./other-place.tsx").then((module) => ({ default: module.OtherPlace })));

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
  const [isSavingAs, setIsSavingAs] = useState(false);
  if (!result.ok) return <UnopenedRun shelf={shelf} failure={result} />;
  const { content, revision, flush, takeOver } = result.run;
  const write = (wishes: SaveWishes) => library.writeFile(shelf, revision(), wishes);
  const saveFile = async (wishes: SaveWishes) => {
    const { saveAndTell } = await import("./save-and-tell.ts");
    await saveAndTell(locale, () => write(wishes));
  };
  return (
    <ContentProvider content={content}>
      <RunProvider run={providedRun({ shelf, id }, result.run, library, locale)}>
        <RunBar
          shelf={shelf}
          onSaveFile={() => void saveFile({ again: true })}
          onSaveAs={() => setIsSavingAs(true)}
          onRemoveExample={onRemoveExample}
        />
        <StorageBarWhenNeeded onSaveFile={() => void saveFile({ again: true })} onTakeOver={() => void takeOver()} />
        {isSavingAs ? (
          <Suspense fallback={null}>
            <SaveAs id={id} save={write} onClose={() => setIsSavingAs(false)} />
          </Suspense>
        ) : null}
        <Suspense fallback={<div className="nio-waiting" />}>
          <PlaceScreen
            onProject={(question) =>
              void import("./project-run.ts").then(({ projectRun }) => projectRun({ shelf, id }, question, locale))
            }
            own={
              shelf === "example"
                ? null
                : { revision, onSaveFile: () => void saveFile({ again: true }), library, flush }
            }
          />
        </Suspense>
      </RunProvider>
    </ContentProvider>
  );
}

interface PlaceScreenProps {
  readonly own: OwnRun | null;
  readonly onProject: (question: string) => void;
}

function PlaceScreen({ own, onProject }: PlaceScreenProps) {
  const place = usePlace();
  if (place.state === "answering" && place.at === "question")
    return <QuestionScreen place={place} onProject={onProject} />;
  return <OtherPlace place={place} own={own} />;
}

type QuestionPlace = Extract<Place, { readonly at: "question" }>;

interface QuestionScreenProps extends Pick<PlaceScreenProps, "onProject"> {
  readonly place: QuestionPlace;
}

function QuestionScreen({ place: { step, question }, onProject }: QuestionScreenProps) {
  const { content, language } = useContent();
  const words = use(content.loadFirstWords(language));
  const stepWords = use(content.loadStepWords(language, step));
  const isYearTwo = useDocument().followUp !== null;
  useRunTitle(`${useCounter(step, question)}: ${words.steps[step]?.name ?? ""}`);
  const slot = (kind: "last-year" | "support" | "templates" | "criteria") => (
    <WhenNear>
      <QuestionSlot kind={kind} step={step} question={question} />
    </WhenNear>
  );
  return (
    <QuestionPage
      key={question}
      step={step}
      question={question}
      words={words}
      stepWords={stepWords}
      lastYear={isYearTwo ? slot("last-year") : null}
      support={slot("support")}
      templates={slot("templates")}
      criteria={slot("criteria")}
      onProject={() => onProject(question)}
    />
  );
}

/** Where in the walk the question stands, in words. */
function useCounter(step: string, question: string): string {
  const { assessment } = useRun();
  const document = useDocument();
  const steps = walkedSteps(assessment, document).map(({ id }) => id);
  const questions = walkedQuestions(assessment, document, step);
  return useMessages("answering").questionCounter(
    steps.indexOf(step) + 1,
    steps.length,
    questions.indexOf(question) + 1,
    questions.length,
  );
}
