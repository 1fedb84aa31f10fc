import { type Ref, useState } from "react";
import type { Round } from "#domain/agreement.ts";
import { marksIn } from "#domain/collected.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { selectDraft, selectNeedsWhoIsHere, selectTyped } from "#workshop/workshop.selectors.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { CountField } from "./count-field.tsx";
import { readCounts, writeCounts } from "./read-counts.ts";
import { useRoom } from "./room-context.ts";
import { useLevelNames } from "./use-level-names.ts";
import { WhoIsHere } from "./who-is-here.tsx";

/** A line such as is to be written, for a scale of so many levels. */
const exampleOf = (levels: number) => Array.from({ length: levels }, (_, at) => [0, 0, 2, 5, 1, 0][at] ?? 0).join("-");

/** The line that counts were typed on before; empty for none. */
const writtenDraft = (draft: Round | undefined) => (draft && marksIn(draft) > 0 ? writeCounts(draft) : "");

/** How many raised each card: on one line, or one by one. Nobody else sees it before it is shown. */
export function CountsForm({ id, quick }: { readonly id: string; readonly quick: Ref<HTMLDivElement> }) {
  const { snapshot, send } = useRoom();
  const { marking: messages, alone } = useMessages("workshop");
  const { assessment, question, drafts } = snapshot.context;
  const [typed, draft] = [selectTyped(snapshot), selectDraft(snapshot)];
  const [line, setLine] = useState(() => writtenDraft(drafts[question]));
  const [fault, setFault] = useState<string>();
  const levels = assessment.scale.values.length;

  const write = (text: string) => {
    setLine(text);
    setFault(undefined);
    const round = readCounts(text, levels);
    if (round) countAll(round);
  };
  const countAll = (round: Round) => {
    round.levels.forEach((count, of) => send({ type: "marks.count", of, count }));
    send({ type: "marks.count", of: "unknown", count: round.unknown });
    send({ type: "marks.count", of: "notRelevant", count: round.notRelevant });
  };
  const reveal = () => {
    if (readCounts(line, levels) === undefined) setFault(messages.unreadable(levels));
    else if (marksIn(draft) === 0) setFault(messages.none);
    else if (selectNeedsWhoIsHere(snapshot)) setFault(alone.first);
    else send({ type: "marks.reveal" });
  };
  return (
    <form
      id={id}
      className="nio-room-counts"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        reveal();
      }}
    >
      <WhoIsHere />
      <div className="nio-room-quick" ref={quick}>
        <TextField
          label={messages.quick}
          description={messages.quickHint(exampleOf(levels))}
          error={fault}
          inputMode="text"
          autoComplete="off"
          maxLength={60}
          value={line}
          onChange={write}
        />
        <Button type="submit">{messages.reveal}</Button>
      </div>
      <SeparateCounts typed={typed} marked={marksIn(typed) === 0 ? 0 : marksIn(draft)} onCount={() => setLine("")} />
    </form>
  );
}

interface SeparateCountsProps {
  readonly typed: Round;
  /** How many will be shown, once something is typed. */
  readonly marked: number;
  /** The line no longer says what is counted. */
  readonly onCount: () => void;
}

function SeparateCounts({ typed, marked, onCount }: SeparateCountsProps) {
  const { send } = useRoom();
  const messages = useMessages("workshop");
  const { nameLevel } = useLevelNames();
  const field = (of: number | "unknown" | "notRelevant", name: string, value: number) => (
    <CountField
      key={of}
      label={messages.marking.countOf(name)}
      shownLabel={name}
      value={value}
      onChange={(count) => {
        onCount();
        send({ type: "marks.count", of, count });
      }}
    />
  );
  return (
    <div className="nio-room-fields">
      {typed.levels.map((count, position) => field(position, nameLevel(position), count))}
      {field("unknown", messages.unknown, typed.unknown)}
      {field("notRelevant", messages.notRelevant, typed.notRelevant)}
      <p className="nio-room-marked">{messages.marking.marked(marked)}</p>
    </div>
  );
}
