import { useEffect, useId, useRef } from "react";
import type { MarkCounts } from "#domain/chart-rows.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { type Fact, FactList } from "#ui/fact-list.tsx";
import { FileDialog } from "./file-dialog.tsx";
import type { FilePreview } from "./file-item.ts";

interface NewFileDialogProps {
  readonly evaluation: Evaluation;
  readonly preview: FilePreview;
  readonly onAccept: () => void;
  readonly onClose: () => void;
}

/** Shows what a file holds that the browser does not have, and stores it only when it is accepted. */
export function NewFileDialog({ evaluation, preview, onAccept, onClose }: NewFileDialogProps) {
  const messages = useMessages("files");
  const format = useFormat();
  const id = useId();
  const accept = useRef<HTMLButtonElement>(null);
  // The dialog itself would begin at the button that closes it.
  useEffect(() => accept.current?.focus(), []);
  const facts = factsOf(evaluation, preview, messages.preview, format);
  return (
    <FileDialog onClose={onClose} title={messages.preview.title} closeLabel={messages.cancel} aria-describedby={id}>
      <p id={id}>{messages.preview.text}</p>
      <FactList className="nio-preview" facts={facts} />
      <div className="nio-row nio-preview-choice">
        <Button ref={accept} onClick={onAccept}>
          {messages.preview.accept}
        </Button>
      </div>
    </FileDialog>
  );
}

/** What is said of the evaluation; a detail that the group has left out is not mentioned, who and when always are. */
function factsOf(
  evaluation: Evaluation,
  { name, track, marks }: FilePreview,
  say: Messages["files"]["preview"],
  format: Format,
): readonly Fact[] {
  const { organisation, unit, label, date, assessment, actions, decision, changed, appVersion } = evaluation;
  const { terms } = say;
  const optional: readonly Fact[] = [
    [terms.unit, unit],
    [terms.track, track],
  ];
  const decided = decision.status === "adopted" ? [decision.body, format.day(decision.date)] : [];
  return [
    [terms.municipality, organisation.name || say.notSaid],
    ...optional.filter(([, text]) => text !== ""),
    [terms.label, joined([label, format.day(date)]) || say.notSaid],
    [terms.assessment, say.version(name, assessment.version)],
    [terms.answers, answersIn(marks, say, format)],
    [terms.plan, joined([say.actions(actions.length), say.statuses[decision.status], ...decided])],
    [terms.saved, say.saved(format.day(changed.slice(0, 10)), format.time(new Date(changed)), appVersion)],
  ];
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");

/** How many questions there are, and how many of each kind of answer that there is. */
function answersIn(counts: MarkCounts, say: Messages["files"]["preview"], format: Format): string {
  const kinds = (["answered", "unknown", "notRelevant", "blank"] as const).filter((kind) => counts[kind] > 0);
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  return say.answers(total, format.list(kinds.map((kind) => say.marks[kind](counts[kind]))));
}
