/** Owns how alike two evaluations are in what decides whether their results can be set side by side. */
import { type Assessment, tolerance } from "./assessment.ts";
import { answerTo, type Evaluation } from "./evaluation.ts";
import type { ComparedRun } from "./comparison.ts";
import { chosenQuestions, chosenSteps } from "./scope.ts";
import { compareVersions, isComparable, mappingOf, verdictOn, type VersionMapping } from "./version-mapping.ts";

export const comparabilityAspects = ["version", "variant", "method", "scope", "roles", "coverage"] as const;
export type ComparabilityAspect = (typeof comparabilityAspects)[number];
export type Likeness = "same" | "partly" | "different";
export type Comparability = Readonly<Record<ComparabilityAspect, Likeness>>;

/** Share of the older version's questions that must be comparable for two versions to be partly alike. */
const mostQuestions = 0.8;

/**
 * How alike two evaluations are. version: same if equal, partly if at least 80 % of the older version's questions mean
 * the same in the newer, whichever evaluation is on it. variant and method: same or partly. scope (unit, track, steps): same if all are equal, partly
 * if some are. roles: same if equal, partly if at least half of all that took part in either took part in both; with no
 * roles on either side they are equal. coverage: same if it differs by less than 0.1, partly by less than 0.3.
 */
export function comparability(
  one: ComparedRun,
  other: ComparedRun,
  mappings: readonly VersionMapping[],
): Comparability {
  const [a, b] = [one.evaluation, other.evaluation];
  return {
    version: versionLikeness(one.assessment, other.assessment, mappings),
    variant: a.scope.variant === b.scope.variant ? "same" : "partly",
    method: a.method === b.method ? "same" : "partly",
    scope: scopeLikeness(a, b),
    roles: roleLikeness(new Set(a.roles), new Set(b.roles)),
    coverage: coverageLikeness(Math.abs(coverageOf(one) - coverageOf(other))),
  };
}

/** Answered weight / applicable weight over the chosen steps, 0..1; 0 when nothing is applicable. */
export function coverageOf({ assessment, evaluation }: ComparedRun): number {
  const marks = chosenSteps(assessment, evaluation)
    .flatMap((step) => chosenQuestions(assessment, evaluation, step))
    .map(({ id, weight }) => ({ weight, mark: answerTo(evaluation, id).mark }));
  const weigh = (parts: typeof marks): number => parts.reduce((sum, { weight }) => sum + weight, 0);
  const applicable = weigh(marks.filter(({ mark }) => mark !== "not-relevant"));
  return applicable === 0 ? 0 : weigh(marks.filter(({ mark }) => typeof mark === "number")) / applicable;
}

function versionLikeness(one: Assessment, other: Assessment, mappings: readonly VersionMapping[]): Likeness {
  if (one.id === other.id && one.version === other.version) return "same";
  const [older, newer] = compareVersions(one.version, other.version) < 0 ? [one, other] : [other, one];
  const mapped = mappingOf(older, newer, mappings);
  if (mapped === null) return "different";
  const questions = older.steps.flatMap((step) => step.questions);
  const common = questions.filter(({ id }) => isComparable(verdictOn(mapped, id)));
  return common.length >= mostQuestions * questions.length - tolerance ? "partly" : "different";
}

function scopeLikeness(a: Evaluation, b: Evaluation): Likeness {
  const equal = [
    a.unit.trim().toLowerCase() === b.unit.trim().toLowerCase(),
    a.track === b.track,
    isSameSet(new Set(a.scope.steps), new Set(b.scope.steps)),
  ].filter(Boolean).length;
  if (equal === 3) return "same";
  return equal === 0 ? "different" : "partly";
}

function roleLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): Likeness {
  if (isSameSet(a, b)) return "same";
  const both = [...a].filter((role) => b.has(role)).length;
  return both * 2 >= new Set([...a, ...b]).size ? "partly" : "different";
}

function coverageLikeness(difference: number): Likeness {
  if (difference < 0.1 - tolerance) return "same";
  return difference < 0.3 - tolerance ? "partly" : "different";
}

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((member) => b.has(member));
