/** Owns which roles see things otherwise than the rest. Points at roles only, and only at those that enough people hold. */
import { type Assessment, isAtLeast } from "./assessment.ts";
import { collectedIn, type Respondent } from "./collected.ts";
import type { Evaluation } from "./evaluation.ts";
import { markGiven, positionOf } from "./rounds.ts";
import { chosenQuestions, chosenSteps } from "./scope.ts";

/** With fewer behind a role, or behind the rest, a difference would point at somebody. */
export const fewestInRole = 3;
/** Over fewer questions a difference may be chance. */
export const fewestQuestions = 5;
/** How far apart, in positions on the scale, a difference is worth saying. */
const apart = 1;

export interface RoleDifference {
  readonly role: string;
  /** How many questions it is the mean over. */
  readonly questions: number;
  /** The role's mean position less that of the rest, the mean over those questions, unrounded; below 0: the role marks lower. */
  readonly difference: number;
}

/**
 * The roles whose marks differ from everybody else's by a whole position or more on average, in the order in which they
 * first answered. A question counts when three or more of the role and three or more of the rest marked a level on it,
 * and five or more must count. Those who have not said a role belong to the rest; only the chosen questions count.
 */
export function roleDifferences(assessment: Assessment, evaluation: Evaluation): readonly RoleDifference[] {
  const { respondents } = collectedIn(evaluation);
  const roles = new Set(respondents.map(roleOf).filter((role) => role !== ""));
  return [...roles].flatMap((role) => {
    const within = respondents.filter((respondent) => roleOf(respondent) === role);
    const rest = respondents.filter((respondent) => roleOf(respondent) !== role);
    const differences = questionIds(assessment, evaluation).flatMap((question) => {
      const mine = meanPosition(assessment, within, question);
      const others = meanPosition(assessment, rest, question);
      return mine === null || others === null ? [] : [mine - others];
    });
    const difference = sum(differences) / differences.length;
    return differences.length >= fewestQuestions && isAtLeast(Math.abs(difference), apart)
      ? [{ role, questions: differences.length, difference }]
      : [];
  });
}

const roleOf = ({ role }: Respondent): string => role.trim();

const questionIds = (assessment: Assessment, evaluation: Evaluation): readonly string[] =>
  chosenSteps(assessment, evaluation).flatMap((step) =>
    chosenQuestions(assessment, evaluation, step).map(({ id }) => id),
  );

/** null when fewer than three of them marked a level. */
function meanPosition(assessment: Assessment, people: readonly Respondent[], question: string): number | null {
  const positions = people.flatMap((person) => positionOf(assessment, markGiven(person, question)) ?? []);
  return positions.length < fewestInRole ? null : sum(positions) / positions.length;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
