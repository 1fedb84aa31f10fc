import { useEffect, useId, useRef } from "react";
import type { Evaluation } from "#domain/evaluation.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { FactList } from "#ui/fact-list.tsx";
import { evaluationFacts } from "./evaluation-facts.ts";
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
  const facts = evaluationFacts({ evaluation, preview }, messages.preview, format);
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
