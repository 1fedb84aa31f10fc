import { lazy, Suspense, use, useEffect, useRef, useState } from "react";
import { loadAssessment, loadFirstWords } from "#content/assessment-library.ts";
import type { Assessment } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { type Place, walkedQuestions, walkedSteps } from "#evaluation/place.ts";
import { StartPage } from "#features/start/start-page.tsx";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import { offeredAssessment } from "./library.ts";
import type { FileOpening } from "./library-files.ts";
import type { AppServices } from "./app-services.ts";
import { compareHref, recoveryHref, roomHref, runHref, type Shelf } from "./routes.ts";
import type { StartQuestion } from "./start-dialogs.tsx";
import { StorageBarWhenNeeded } from "./storage-bar-when-needed.tsx";
import { usePageTitle } from "./use-page-title.ts";

const StartDialogs = lazy(() => import("./start-dialogs.tsx").then((module) => ({ default: module.StartDialogs })));
const OwnModelsList = lazy(() => import("./own-models-list.tsx").then((module) => ({ default: module.OwnModelsList })));

/** The start page with what its buttons do. */
export function StartScreen({ library, models, opener }: AppServices) {
  const locale = useLocale();
  const messages = useMessages("start");
  const assessment = use(loadAssessment(offeredAssessment));
  const words = use(loadFirstWords(offeredAssessment, locale));
  const show = useNotices((notices) => notices.show);
  const [question, setQuestion] = useState<StartQuestion | null>(null);
  const [hasModels, setHasModels] = useState(false);
  usePageTitle(messages.title);

  useEffect(() => {
    const failed = () => show({ tone: "danger", title: messages.storageFailed, lines: [] });
    const list = async () => {
      await opener.close();
      await library.refresh();
      setHasModels(await models.exist());
    };
    void list().catch(failed);
  }, [library, models, opener, messages, show]);

  const attempt = (work: Promise<unknown>) =>
    void work.catch(() => show({ tone: "danger", title: messages.storageFailed, lines: [] }));
  const isMaking = useRef(false);
  /** A second press while something is being made makes no second one. */
  const make = (work: () => Promise<unknown>) => {
    if (isMaking.current) return;
    isMaking.current = true;
    attempt(
      work().finally(() => {
        isMaking.current = false;
      }),
    );
  };
  const begin = (placeIn: (assessment: Assessment, document: Evaluation) => Place) =>
    make(() =>
      library.begin().then(({ content, document }) => {
        opener.openNew("evaluation", content, document);
        goTo(runHref("evaluation", document.id, placeIn(content.assessment, document)));
      }),
    );
  const saveFile = async (save: () => ReturnType<typeof library.saveFile>) => {
    const { saveAndTell } = await import("./save-and-tell.ts");
    await saveAndTell(locale, save);
  };
  const saveAll = () => attempt(saveFile(library.saveAll));
  const goTo = (href: string) => {
    location.hash = href;
  };
  const goToOpened = async (shelf: Shelf, id: string) => {
    const { goToStored } = await import("./go-to-stored.ts");
    await goToStored({ library, flush: opener.flush }, { shelf, id }, locale);
  };
  const followUp = async (file: File, opening: FileOpening) => {
    setQuestion(opening.kind === "stored" || opening.kind === "faults" ? null : { file, asked: opening });
    if (opening.kind === "stored") await goToOpened(opening.shelf, opening.id);
    if (opening.kind === "faults") show(await (await import("./opening-faults.ts")).noticeOfFaults(opening, locale));
  };
  const openOwnModel = async (file: File) => {
    const { openModel } = await import("./open-model.ts");
    const opened = await openModel(models, file, locale);
    if ("notice" in opened) show(opened.notice);
    else goTo(runHref("model", opened.run, { state: "preparing" }));
  };
  return (
    <>
      <StorageBarWhenNeeded />
      <StartPage
        steps={assessment.steps.map(({ id }) => ({
          id,
          name: words.steps[id]?.name ?? id,
          summary: words.steps[id]?.summary ?? "",
        }))}
        hrefOf={runHref}
        meetingHref={(id) => roomHref({ shelf: "evaluation", id })}
        compareHref={compareHref([])}
        recoveryHref={recoveryHref()}
        onBegin={() => begin(firstQuestion)}
        onPrepare={() => begin(() => ({ state: "preparing" }))}
        onOpenExample={() =>
          make(() => library.openExample().then((id) => goTo(runHref("example", id, { state: "results" }))))
        }
        onOpenFile={(file) => attempt(library.openFile(file).then((opening) => followUp(file, opening)))}
        onNextYear={(id) =>
          make(() => import("./begin-next-year.ts").then(({ openNextYear }) => openNextYear(library, id, locale)))
        }
        onSaveFile={(id) => attempt(saveFile(() => library.saveFile("evaluation", id, { again: true })))}
        onSaveAll={saveAll}
        onSaveAllLocked={() => setQuestion("lock-all")}
        onRemove={(shelf, id) => attempt(library.remove(shelf, id))}
        onOpenModel={(file) => attempt(openOwnModel(file))}
        onClear={() => setQuestion("clear")}
        ownModels={
          hasModels ? (
            <Suspense fallback={null}>
              <OwnModelsList
                models={models}
                library={library}
                attempt={attempt}
                onSaveFile={(id) => attempt(saveFile(() => library.saveFile("model", id, { again: true })))}
              />
            </Suspense>
          ) : null
        }
      />
      {question === null ? null : (
        <Suspense fallback={null}>
          <StartDialogs
            library={library}
            opener={opener}
            question={question}
            onOpening={(file, opening) => attempt(followUp(file, opening))}
            onStored={(shelf, id) => attempt(goToOpened(shelf, id))}
            onClose={() => setQuestion(null)}
            attempt={attempt}
          />
        </Suspense>
      )}
    </>
  );
}

/** Where a new run begins. */
function firstQuestion(assessment: Assessment, document: Evaluation): Place {
  const step = walkedSteps(assessment, document)[0]?.id ?? "";
  const question = walkedQuestions(assessment, document, step)[0] ?? "";
  return { state: "answering", at: "question", step, question };
}
