import { use, useEffect, useState } from "react";
import { loadAssessment, loadAssessmentWords } from "#content/assessment-library.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { StartPage } from "#features/start/start-page.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { useFormat, useLocale, useMessages } from "#i18n/use-messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { type FileOpening, offeredAssessment } from "./library.ts";
import type { AppServices } from "./app-services.ts";
import { runHref } from "./routes.ts";
import { usePageTitle } from "./use-page-title.ts";

/** The start page with what its buttons do. */
export function StartScreen({ library, opener }: AppServices) {
  const locale = useLocale();
  const messages = useMessages("start");
  const format = useFormat();
  const assessment = use(loadAssessment(offeredAssessment));
  const words = use(loadAssessmentWords(offeredAssessment, locale));
  const show = useNotices((notices) => notices.show);
  const [conflict, setConflict] = useState<Extract<FileOpening, { kind: "exists" }> | null>(null);
  usePageTitle(messages.title);

  useEffect(() => {
    const failed = () => show({ tone: "danger", title: messages.storageFailed, lines: [] });
    void opener.close().then(library.refresh).catch(failed);
  }, [library, opener, messages, show]);

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
      show({ tone: "success", title: messages.imported, lines: [] });
      goTo(runHref("evaluation", opening.id, { state: "reviewing" }));
    }
    if (opening.kind === "faults") {
      const [faults, { describeFault }] = await Promise.all([
        loadMessages(locale, "faults"),
        import("#storage/describe-fault.ts"),
      ]);
      const lines = [...new Set(opening.faults.slice(0, 8).map((fault) => describeFault(faults, fault)))];
      show({ tone: "danger", title: messages.importFailed, lines: [...lines, messages.importUntouched] });
    }
  };
  const resolve = (store: (evaluation: Evaluation) => Promise<string>, evaluation: Evaluation) => {
    setConflict(null);
    attempt(store(evaluation).then((id) => goTo(runHref("evaluation", id, { state: "reviewing" }))));
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
            library.begin().then((id) => {
              const [step] = assessment.steps;
              const question = step?.questions.find(({ core }) => core)?.id;
              if (step && question)
                goTo(runHref("evaluation", id, { state: "answering", at: "question", step: step.id, question }));
            }),
          )
        }
        onOpenExample={() =>
          attempt(library.openExample().then((id) => goTo(runHref("example", id, { state: "results" }))))
        }
        onOpenFile={(file) => attempt(openFile(file))}
        onSaveFile={(id) => attempt(saveFile(id))}
        onRemove={(shelf, id) => attempt(library.remove(shelf, id))}
      />
      <Dialog
        open={conflict !== null}
        onClose={() => setConflict(null)}
        title={messages.importExists}
        closeLabel={messages.cancel}
      >
        {conflict === null ? null : (
          <>
            <p>
              {messages.importExistsText(
                writtenMoment(format, conflict.storedChanged),
                writtenMoment(format, conflict.file.changed),
              )}
            </p>
            <div className="nio-row">
              <Button onClick={() => setConflict(null)}>{messages.importKeep}</Button>
              <Button variant="secondary" onClick={() => resolve(library.storeCopy, conflict.file)}>
                {messages.importCopy}
              </Button>
              <Button variant="danger" onClick={() => resolve(library.store, conflict.file)}>
                {messages.importReplace}
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </>
  );
}

function writtenMoment(format: ReturnType<typeof useFormat>, moment: string): string {
  return moment === "" ? "–" : `${format.day(moment.slice(0, 10))} ${format.time(new Date(moment))}`;
}
