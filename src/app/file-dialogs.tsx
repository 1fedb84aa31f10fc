import { use, useState } from "react";
import type { Assessment, AssessmentWords } from "#domain/assessment.ts";
import { chartRows, totalMarks } from "#domain/chart-rows.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { scoreEvaluation } from "#domain/scoring.ts";
import { CollectionDialog } from "#features/files/collection-dialog.tsx";
import { ConflictDialog } from "#features/files/conflict-dialog.tsx";
import type { FilePreview, RevisionChoice } from "#features/files/file-item.ts";
import { NewFileDialog } from "#features/files/new-file-dialog.tsx";
import { ReadOnlyDialog } from "#features/files/read-only-dialog.tsx";
import { UnlockDialog } from "#features/files/unlock-dialog.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { describeFault } from "#storage/describe-fault.ts";
import { useNotices } from "#stores/notices-store.ts";
import type { ReadItem } from "./file-opening.ts";
import type { Library } from "./library.ts";
import type { FileOpening } from "./library-files.ts";
import type { Shelf } from "./routes.ts";

/** What a file came to when the user has to see or say something before anything is stored. */
export type FileQuestion = Exclude<FileOpening, { readonly kind: "stored" } | { readonly kind: "faults" }>;

interface FileDialogsProps {
  readonly library: Library;
  readonly file: File;
  readonly question: FileQuestion;
  /** What came of opening the file again, with a password. */
  readonly onOpening: (opening: FileOpening) => void;
  readonly onStored: (shelf: Shelf, id: string) => void;
  readonly onClose: () => void;
  /** Runs work, and tells the user when storage refuses it. */
  readonly attempt: (work: Promise<unknown>) => void;
}

/** Asks what has to be asked before what a file holds is stored. */
export function FileDialogs({ question, ...rest }: FileDialogsProps) {
  const { library, onStored, onClose, attempt } = rest;
  const locale = useLocale();
  switch (question.kind) {
    case "locked":
      return <Unlocking {...rest} />;
    case "new":
      return <Previewing {...rest} read={question} />;
    case "exists": {
      const { item } = question;
      return (
        <ConflictDialog
          item={item}
          onClose={onClose}
          onChoose={(choice) => {
            onClose();
            if (choice !== "keep") attempt(library.accept(item, choice).then((id) => onStored(item.shelf, id)));
          }}
        />
      );
    }
    case "read-only": {
      const { item } = question;
      const save = async () => {
        const { saveReadOnlyPage } = await import("./read-only-page.ts");
        await saveReadOnlyPage(item, locale);
      };
      return <ReadOnlyDialog item={item} onClose={onClose} onSave={() => attempt(save())} />;
    }
    case "collection":
      return <Collecting {...rest} collection={question} />;
  }
}

interface PreviewingProps extends Omit<FileDialogsProps, "question"> {
  readonly read: Extract<FileQuestion, { readonly kind: "new" }>;
}

function Previewing({ library, read: { item, content }, onStored, onClose, attempt }: PreviewingProps) {
  const { evaluation, shelf } = item;
  const language = content.content.languageFor(useLocale());
  const words = use(content.content.loadAssessmentWords(language));
  return (
    <NewFileDialog
      evaluation={evaluation}
      preview={previewOf(evaluation, content.assessment, words)}
      onClose={onClose}
      onAccept={() => {
        onClose();
        attempt(library.accept(item, "keep").then((id) => onStored(shelf, id)));
      }}
    />
  );
}

/** What the evaluation says, in the words of its assessment. */
function previewOf(evaluation: Evaluation, assessment: Assessment, words: AssessmentWords): FilePreview {
  const rows = chartRows(assessment, evaluation, scoreEvaluation(assessment, evaluation), "process");
  const track = evaluation.track === null ? "" : (words.tracks[evaluation.track] ?? evaluation.track);
  return { name: words.name, track, marks: totalMarks(rows) };
}

function Unlocking({ library, file, onOpening, onClose }: Omit<FileDialogsProps, "question">) {
  const faults = use(loadMessages(useLocale(), "faults"));
  const [fault, setFault] = useState<string>();
  return (
    <UnlockDialog
      fault={fault}
      onClose={onClose}
      onPassword={async (password) => {
        const opening = await library.openFile(file, password);
        const wrong =
          opening.kind === "faults" ? opening.faults.find(({ code }) => code === "wrong-password") : undefined;
        if (wrong) setFault(describeFault(faults, wrong));
        else onOpening(opening);
      }}
    />
  );
}

interface CollectingProps extends Omit<FileDialogsProps, "question"> {
  readonly collection: Extract<FileQuestion, { readonly kind: "collection" }>;
}

function Collecting({ library, collection, onClose, attempt }: CollectingProps) {
  const messages = useMessages("files");
  const words = useMessages("faults");
  const show = useNotices((notices) => notices.show);
  const accept = async (choices: readonly (readonly [ReadItem, RevisionChoice])[]) => {
    let stored = 0;
    for (const [item, choice] of choices) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other: a full disk stops at the first that has no room
      await library.accept(item, choice);
      if (item.standing === "new" || (item.standing === "differs" && choice !== "keep")) stored += 1;
    }
    await library.refresh();
    show({ tone: "success", title: stored === 0 ? messages.acceptedNone : messages.accepted(stored), lines: [] });
  };
  return (
    <CollectionDialog
      items={collection.items}
      faults={[...new Set(collection.faults.map((fault) => describeFault(words, fault)))]}
      onClose={onClose}
      onAccept={(choices) => {
        onClose();
        attempt(accept(choices));
      }}
    />
  );
}
