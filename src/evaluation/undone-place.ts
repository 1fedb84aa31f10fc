/** Owns where an undo in the walk is to be seen by somebody who goes from question to question. */
import { type EvaluationSnapshot, selectDocument, selectPlace } from "./evaluation.selectors.ts";
import { walkedQuestions } from "./place.ts";

export interface UndonePlace {
  /** Null where the walk stands at no question and at the end of no step. */
  readonly question: string | null;
  /** Whether it is the step's target, which comes after the question. */
  readonly isGoal: boolean;
}

/** The question that the walk stands at, or the last one of the step whose summary it stands at. */
export function undonePlace(snapshot: EvaluationSnapshot): UndonePlace {
  const place = selectPlace(snapshot);
  if (place.state !== "answering" || place.at === "introduction") return { question: null, isGoal: false };
  if (place.at === "question") return { question: place.question, isGoal: false };
  const questions = walkedQuestions(snapshot.context.assessment, selectDocument(snapshot), place.step);
  return { question: questions.at(-1) ?? null, isGoal: true };
}
