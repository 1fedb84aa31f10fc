/** Owns what a participant sees of the meeting that the answers are for. */
import type { AssessmentWords } from "#domain/assessment.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { type Fact, FactList } from "#ui/fact-list.tsx";
import type { AskedBy } from "./asked.ts";

interface AskedByFactsProps {
  readonly askedBy: AskedBy;
  readonly words: AssessmentWords;
}

/** Nothing where nothing is said. */
export function AskedByFacts({ askedBy, words }: AskedByFactsProps) {
  const messages = useMessages("individual").alone.meeting;
  const format = useFormat();
  const said: readonly Fact[] = [
    [messages.municipality, askedBy.municipality],
    [messages.unit, askedBy.unit],
    [messages.track, askedBy.track === "" ? "" : (words.tracks[askedBy.track] ?? askedBy.track)],
    [messages.date, format.day(askedBy.date)],
    [messages.deadline, format.day(askedBy.deadline)],
    [messages.receiver, askedBy.receiver],
  ];
  const facts = said.filter(([, text]) => text !== "");
  if (facts.length === 0) return null;
  return <FactList className="nio-individual-asked" aria-label={messages.label} facts={facts} />;
}
