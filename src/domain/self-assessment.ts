/** Owns what a run says of how it was made: whose targets they are, and how the answers came about. */
import type { Assessment } from "./assessment.ts";
import { collectedIn } from "./collected.ts";
import { answerTo, type Evaluation } from "./evaluation.ts";
import { chosenQuestions, chosenSteps } from "./scope.ts";

export interface OwnTargets {
  /** The chosen steps where the group has set a target, for the step or for one of its questions; in order. */
  readonly steps: readonly string[];
  /** Whether these are all the chosen steps. */
  readonly isAll: boolean;
}

/** Which targets are the group's own; the others are the assessment's. */
export function ownTargets(assessment: Assessment, evaluation: Evaluation): OwnTargets {
  const chosen = chosenSteps(assessment, evaluation);
  const own = chosen.filter(
    (step) =>
      evaluation.targets[step.id] !== undefined ||
      chosenQuestions(assessment, evaluation, step).some(({ id }) => answerTo(evaluation, id).target !== null),
  );
  return { steps: own.map(({ id }) => id), isAll: own.length === chosen.length };
}

export interface AnsweredHow {
  readonly method: Evaluation["method"];
  /** How many had answered alone before the group agreed on the answers; 0 where that is not how it went. */
  readonly ahead: number;
}

/**
 * How the answers came about. Answers given alone never become the run's: what stands there is agreed on, so that with
 * any answer the group has agreed, whatever came in ahead. Interviews count as a method of their own until the room has
 * marked as well.
 */
export function answeredHow(evaluation: Evaluation): AnsweredHow {
  const { rounds, respondents } = collectedIn(evaluation);
  const { method, answers } = evaluation;
  const isAnswered = Object.values(answers).some(({ mark }) => mark !== null);
  const isByInterview = method === "interview" && Object.keys(rounds).length === 0;
  if (respondents.length === 0 || !isAnswered || isByInterview) return { method, ahead: 0 };
  return { method: "consensus", ahead: respondents.length };
}
