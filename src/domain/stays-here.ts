/** Owns what leaves the municipality's own file: nothing that is marked to stay there, and nobody's own marks. */
import type { Assessment } from "./assessment.ts";
import type { Answer, Evaluation, FollowUp, StepNote } from "./evaluation.ts";
import { openCollected } from "./open-collected.ts";

/**
 * The evaluation without the texts marked "stannar här" and, unless the group has chosen to send them along, without
 * people's own marks and notes. A reason that a "not relevant" needs is replaced by `instead`, so that the document is
 * still whole; the same object when nothing stays.
 */
export function withoutWhatStaysHere(
  assessment: Assessment,
  whole: Evaluation,
  instead: string,
  { withIndividualMarks = false }: { readonly withIndividualMarks?: boolean } = {},
): Evaluation {
  const evaluation = withIndividualMarks ? whole : openCollected(assessment, whole);
  const { answers, notes, followUp } = evaluation;
  const all = [...Object.values(answers), ...Object.values(notes), ...(followUp?.actions ?? [])];
  if (!all.some(({ staysHere }) => staysHere)) return evaluation;
  return {
    ...evaluation,
    answers: mapValues(answers, (answer) => openAnswer(answer, instead)),
    notes: mapValues(notes, openNote),
    followUp: followUp && { ...followUp, actions: followUp.actions.map(openFollowed) },
  };
}

/** The runs in the same order, each without what is marked to stay. */
export const openRuns = <Run extends { readonly assessment: Assessment; readonly evaluation: Evaluation }>(
  runs: readonly Run[],
  instead: string,
): readonly Run[] =>
  runs.map((run) => ({ ...run, evaluation: withoutWhatStaysHere(run.assessment, run.evaluation, instead) }));

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

const openFollowed = (row: FollowUp["actions"][number]): typeof row => (row.staysHere ? { ...row, why: "" } : row);

const mapValues = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
