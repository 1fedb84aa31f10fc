/** Owns how it is put into sentences how a run was made. */
import type { Assessment, Words } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { stepName } from "#domain/names.ts";
import { chosenSteps } from "#domain/scope.ts";
import { answeredHow, stepsWithOwnTarget } from "#domain/self-assessment.ts";
import type { Format } from "./format.ts";
import type { selfWords } from "./sv/self-words.ts";

interface Said {
  readonly assessment: Assessment;
  readonly words: Pick<Words, "assessment">;
  readonly evaluation: Evaluation;
}

/** Which targets are not the group's own; empty when all are. */
export function sayPresetTargets(
  { assessment, words, evaluation }: Said,
  { noTargets, someTargets }: Pick<typeof selfWords, "noTargets" | "someTargets">,
  format: Pick<Format, "list">,
): string {
  const own = stepsWithOwnTarget(assessment, evaluation);
  if (own.length === chosenSteps(assessment, evaluation).length) return "";
  return own.length === 0 ? noTargets : someTargets(format.list(own.map((step) => stepName(words, step))), own.length);
}

/** What the group has chosen, and whose the targets are. */
export function sayOwnChoices(said: Said, words: typeof selfWords, format: Pick<Format, "list">): string {
  const preset = sayPresetTargets(said, words, format);
  return preset === "" ? words.ownAll : `${words.own} ${preset}`;
}

/** How the answers came about. */
export function sayMethod(evaluation: Evaluation, { methods, ahead }: typeof selfWords): string {
  const how = answeredHow(evaluation);
  return how.ahead === 0 ? methods[how.method] : ahead(how.ahead);
}
