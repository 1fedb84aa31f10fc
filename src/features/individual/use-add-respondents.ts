/** Owns adding people's answers to the run, and the run's method with the first of them. */
import type { Respondent } from "#domain/collected.ts";
import { selectDocument } from "#evaluation/evaluation.selectors.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";

const methodBy = { file: "individual", interview: "interview" } as const;

/**
 * Adds them, in one undo entry with whatever has the same visit; tells whether the run took them. The first that come to a
 * run with the method that every run begins with also set its method.
 */
export function useAddRespondents(): (respondents: readonly Respondent[], visit: string) => boolean {
  const { actor } = useRun();
  return (respondents, visit) => {
    const before = selectDocument(actor.getSnapshot());
    const [first] = respondents;
    if (!first) return true;
    actor.send({ type: "respondents.add", respondents, visit });
    const isTaken = selectDocument(actor.getSnapshot()) !== before;
    if (isTaken && before.collected === undefined && before.method === "consensus")
      actor.send({ type: "details.set", details: { method: methodBy[first.by] }, visit });
    return isTaken;
  };
}
