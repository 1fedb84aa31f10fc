import { answerTo } from "#domain/evaluation.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { TextField } from "#ui/text-field.tsx";
import { useRoom } from "./room-context.ts";

interface PaperReasonProps {
  readonly question: string;
  /** The question as it is asked. */
  readonly text: string;
}

/** The reason on paper for one question. */
export function PaperReason({ question, text }: PaperReasonProps) {
  const { snapshot, edit } = useRoom();
  const { paper } = useMessages("workshop");
  return (
    <TextField
      label={<span className="ds-sr-only">{paper.reasonOf(text)}</span>}
      value={answerTo(snapshot.context.document, question).reason}
      maxLength={500}
      onChange={(written, visit) => edit({ type: "answer.describe", question, field: "reason", text: written, visit })}
    />
  );
}
