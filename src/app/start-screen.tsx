import { lazy, Suspense, use, useEffect, useState } from "react";
import { loadAssessment, loadFirstWords } from "#content/assessment-library.ts";
import type { Assessment } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { type Place, walkedQuestions, walkedSteps } from "#evaluation/place.ts";
import { StartPage } from "#features/start/start-page.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import { type FileConflict, type Library, offeredAssessment } from "./library.ts";
import type { AppServices } from "./app-services.ts";
import { runHref } from "./routes.ts";
import { usePageTitle } from "./use-page-title.ts";

const FileConflictDialog = lazy(() =>
  import("./file-conflict-dialog.tsx").then((module) => ({ default: module.FileConflictDialog })),
);
const OwnModelsList = lazy(() => import("./own-models-list.tsx").then((module) => ({ default: module.OwnModelsList })));

/** The start page with what its buttons do. */
export function StartScreen({ library, models, opener }: AppServices) {
  const locale = useLocale();
  const messages = useMessages("start");
  const assessment = use(loadAssessment(offeredAssessment));
  const words = use(loadFirstWords(offeredAssessment, locale));
  const show = useNotices((notices) => notices.show);
  const [conflict, setConflict] = useState<FileConflict | null>(null);
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
  const saveFile = async (id: string) => {
    if (await library.saveFile("evaluation", id)) return;
    const { opening } = await loadMessages(locale, "app");
    show({ tone: "danger", title: opening.invalidTitle, lines: [opening.invalid] });
  };
  const goTo = (href: string) => {
    location.hash = href;
  };
  const openFile = async (file: File) => {
    const opening = await library.openFile(file);
    if (opening.kind === "exists") setConflict(opening);
    if (opening.kind === "stored") {
      show({ tone: "success", title: messages.imported, lines: [] }, true);
      goTo(runHref(opening.shelf, opening.id, { state: "reviewing" }));
    }
    if (opening.kind === "faults") {
      const [faults, { describeFault }] = await Promise.all([
        loadMessages(locale, "faults"),
        import("#storage/describe-fault.ts"),
      ]);
      const lines = [...new Set(opening.faults.slice(0, 8).map((fault) => describeFault(faults, fault)))];
      const hint = opening.needsModel ? [messages.importNeedsModel] : [];
      show({ tone: "danger", title: messages.importFailed, lines: [...lines, ...hint, messages.importUntouched] });
    }
  };
  const openOwnModel = async (file: File) => {
    const { openModel } = await import("./open-model.ts");
    const opened = await openModel(models, file, locale);
    if ("notice" in opened) show(opened.notice);
    else goTo(runHref("model", opened.run, { state: "preparing" }));
  };
  const resolve = (store: Library["store"], { shelf, file }: FileConflict) => {
    setConflict(null);
    attempt(store(shelf, file).then((id) => goTo(runHref(shelf, id, { state: "reviewing" }))));
  };
  return (
    <>
      <StartPage
        steps={assessment.steps.map(({ id }) => ({
          id,
          name: words.steps[id]?.name ?? id,
          summary: words.steps[id]?.summary ?? "",
        }))}
        hrefOf={runHref}
        onBegin={() =>
          attempt(
            library.begin().then(({ content, document }) => {
              const place = firstQuestion(content.assessment, document);
              opener.openNew("evaluation", content, document);
              goTo(runHref("evaluation", document.id, place));
            }),
          )
        }
        onOpenExample={() =>
          attempt(library.openExample().then((id) => goTo(runHref("example", id, { state: "results" }))))
        }
        onOpenFile={(file) => attempt(openFile(file))}
        onSaveFile={(id) => attempt(saveFile(id))}
        onRemove={(shelf, id) => attempt(library.remove(shelf, id))}
        onOpenModel={(file) => attempt(openOwnModel(file))}
        ownModels={
          hasModels ? (
            <Suspense fallback={null}>
              <OwnModelsList models={models} library={library} attempt={attempt} />
            </Suspense>
          ) : null
        }
      />
      {conflict === null ? null : (
        <Suspense fallback={null}>
          <FileConflictDialog
            conflict={conflict}
            onKeep={() => setConflict(null)}
            onCopy={() => resolve(library.storeCopy, conflict)}
            onReplace={() => resolve(library.store, conflict)}
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
