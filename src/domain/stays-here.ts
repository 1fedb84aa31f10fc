/** Owns what leaves the municipality's own file: nothing that is marked to stay there. */
import type { Answer, Evaluation, StepNote } from "./evaluation.ts";

/**
 * The evaluation without the texts marked "stannar här". A reason that a "not relevant" needs is replaced by
 * `instead`, so that the document is still whole; the same object when nothing is marked.
 */
export function withoutWhatStaysHere(evaluation: Evaluation, instead: string): Evaluation {
  const marked = [...Object.values(evaluation.answers), ...Object.values(evaluation.notes)];
  if (!marked.some(({ staysHere }) => staysHere)) return evaluation;
  return {
    ...evaluation,
    answers: mapValues(evaluation.answers, (answer) => openAnswer(answer, instead)),
    notes: mapValues(evaluation.notes, openNote),
  };
}

function openAnswer(answer: Answer, instead: string): Answer {
  if (!answer.staysHere) return answer;
  return {
    ...answer,
    reason: answer.mark === "not-relevant" ? instead : "",
    evidence: { text: "", link: "" },
    obstacle: { text: "", control: null },
  };
}

const openNote = (note: StepNote): StepNote => (note.staysHere ? { ...note, success: "", hindrance: "" } : note);

const mapValues = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
