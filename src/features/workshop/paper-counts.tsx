import { useState } from "react";
import { roundsHeld } from "#domain/collected.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { TextField } from "#ui/text-field.tsx";
import { marksIn } from "#domain/collected.ts";
import { readCounts, writeCounts } from "./read-counts.ts";
import { useRoom } from "./room-context.ts";

interface PaperCountsProps {
  readonly question: string;
  /** The question as it is asked. */
  readonly text: string;
}

/** The counts on paper for one question, entered as the field is left: the first round, or the last one mended. */
export function PaperCounts({ question, text }: PaperCountsProps) {
  const { snapshot, edit } = useRoom();
  const messages = useMessages("workshop");
  const { assessment, document } = snapshot.context;
  const held = roundsHeld(document, question);
  const last = held.at(-1);
  const written = last ? writeCounts(last) : "";
  const [draft, setDraft] = useState<string | null>(null);
  const [fault, setFault] = useState<string>();
  const levels = assessment.scale.values.length;
  const enter = () => {
    if (draft === null || draft.trim() === written) return setDraft(null);
    const counts = readCounts(draft, levels);
    const isEmpty = counts === null || (counts !== undefined && marksIn(counts) === 0);
    if (counts === undefined) return setFault(messages.marking.unreadable(levels));
    if (!isEmpty) edit({ type: "marks.enter", question, round: Math.max(0, held.length - 1), counts });
    else if (last) edit({ type: "marks.clear", question, round: held.length - 1 });
    setDraft(null);
  };
  return (
    <TextField
      label={<span className="ds-sr-only">{messages.paper.countsOf(text)}</span>}
      error={fault}
      autoComplete="off"
      maxLength={60}
      value={draft ?? written}
      onChange={(line) => {
        setDraft(line);
        setFault(undefined);
      }}
      onBlur={enter}
      onKeyDown={(event) => {
        if (event.key === "Enter") enter();
      }}
    />
  );
}
