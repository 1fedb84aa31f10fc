import { useMessages } from "#i18n/use-messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import { TextField } from "#ui/text-field.tsx";
import { useReason } from "./use-reason.ts";

interface PaperReasonProps {
  readonly question: string;
  /** The question as it is asked. */
  readonly text: string;
}

/** The reason on paper for one question. */
export function PaperReason({ question, text }: PaperReasonProps) {
  const { paper } = useMessages("workshop");
  const { notRelevantLost } = useMessages("answering");
  const show = useNotices((notices) => notices.show);
  const { reason, write } = useReason(question, () => show({ tone: "info", title: notRelevantLost, lines: [] }));
  return (
    <TextField
      label={<span className="ds-sr-only">{paper.reasonOf(text)}</span>}
      value={reason}
      maxLength={500}
      onChange={write}
    />
  );
}
