/** Owns the comparison of two to ten evaluations over the questions they have in common. */
import { byCodeUnit } from "./code-unit-order.ts";
import { type Assessment, type Step, tolerance, variantOf } from "./assessment.ts";
import { answerTo, type Evaluation, type Mark } from "./evaluation.ts";
import { chosenQuestions, chosenSteps } from "./scope.ts";
import { scoreEvaluation, scoreOf } from "./scoring.ts";
import {
  compareVersions,
  isComparable,
  mappingOf,
  type MappingVerdict,
  verdictOn,
  type VersionMapping,
} from "./version-mapping.ts";

/** One evaluation with the version of the assessment that it was made on. */
export interface ComparedRun {
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
}

/** How an answer to a common question moved between two evaluations; blank is said by null as everywhere. */
export type AnswerMove = "unchanged" | "new-answer" | "changed-answer" | "unknown-answered" | "became-unknown" | "lost";

export interface ComparedStep {
  readonly step: string;
  /** Ids of the questions compared, in the newest version's order; empty when the step has none in common. */
  readonly questions: readonly string[];
  /** The level of each evaluation over the common questions, oldest first, unrounded; null where it has none. */
  readonly levels: readonly (number | null)[];
  /** Answered weight / weight of the common questions, 0..1, oldest first; 0 without common questions. */
  readonly coverages: readonly number[];
  /** The last level minus the first, unrounded; null when either is. */
  readonly change: number | null;
}

export interface Comparison {
  /** Oldest first. */
  readonly runs: readonly ComparedRun[];
  /** The steps of the newest version. */
  readonly steps: readonly ComparedStep[];
  /** What has happened to each question from the oldest to the newest version, but for those that are the same. */
  readonly questions: { readonly [K in "reworded" | "changed" | "new" | "gone"]: readonly string[] };
}

/** |change| below this counts as "i stort sett oförändrat". */
export const unchangedBelow = 0.5;

/** Whether an unrounded change is too small to be called one. */
export const isUnchanged = (change: number): boolean => Math.abs(change) < unchangedBelow - tolerance;

/** Oldest first: by day, and by when they were created on the same day or without one. */
export const inTimeOrder = (runs: readonly ComparedRun[]): readonly ComparedRun[] =>
  runs.toSorted((a, b) => byCodeUnit(timeOf(a), timeOf(b)));

/**
 * The comparison of two or more evaluations of one assessment. A question is common when it means the same in all
 * versions, is in every variant, its step is chosen everywhere, and nobody found it not relevant. The level of each year
 * is the ordinary one over the common questions, with the newest version's weights and the least coverage of the latest
 * evaluation's variant. Original scores are never changed. Versions that no mapping leads between, or of different
 * scales, have nothing in common: every question of the newer is new, and every one of the older gone.
 */
export function compareRuns(runs: readonly ComparedRun[], mappings: readonly VersionMapping[]): Comparison {
  const ordered = inTimeOrder(runs);
  const versions = versionsOf(ordered);
  const [oldest, newest] = [versions[0], versions.at(-1)];
  if (!oldest || !newest) return { runs: [], steps: [], questions: { reworded: [], changed: [], new: [], gone: [] } };
  const common = commonQuestions(ordered, versions, mappings);
  return {
    runs: ordered,
    steps: newest.steps.map((step) => compareStep(ordered, newest, step, common)),
    questions: questionsByVerdict(oldest, newest, mappings),
  };
}

/** What a step's answers did from one evaluation to another, by common question. */
export const movesBetween = (
  { questions }: ComparedStep,
  from: Evaluation,
  to: Evaluation,
): readonly { readonly question: string; readonly move: AnswerMove }[] =>
  questions.map((question) => ({ question, move: moveOf(answerTo(from, question).mark, answerTo(to, question).mark) }));

/** How one mark became another. Not relevant is never among the common questions. */
export function moveOf(from: Mark, to: Mark): AnswerMove {
  if (from === to) return "unchanged";
  if (to === null) return "lost";
  if (to === "unknown") return "became-unknown";
  if (from === null) return "new-answer";
  return from === "unknown" ? "unknown-answered" : "changed-answer";
}

/** The structures of the runs, each version once, oldest version first. */
function versionsOf(runs: readonly ComparedRun[]): readonly Assessment[] {
  const structures = new Map(runs.map(({ assessment }) => [`${assessment.id} ${assessment.version}`, assessment]));
  return [...structures.values()].toSorted((a, b) => compareVersions(a.version, b.version));
}

/** The ids of the questions that mean the same in each pair of versions and that every run has taken a stand on. */
function commonQuestions(
  runs: readonly ComparedRun[],
  versions: readonly Assessment[],
  mappings: readonly VersionMapping[],
): ReadonlySet<string> {
  const pairs = versions.flatMap((older, index) => versions.slice(index + 1).map((newer) => [older, newer] as const));
  const filters = [
    ...pairs.map(([older, newer]) => {
      const mapped = mappingOf(older, newer, mappings);
      return (id: string) => mapped !== null && isComparable(verdictOn(mapped, id));
    }),
    ...runs.map((run) => {
      const asked = askedIn(run);
      return (id: string) => asked.has(id);
    }),
  ];
  return new Set(versions.flatMap(questionIds).filter((id) => filters.every((passes) => passes(id))));
}

/** The ids of the questions that are in the run's variant and chosen steps, and applicable. */
const askedIn = ({ assessment, evaluation }: ComparedRun): ReadonlySet<string> =>
  new Set(
    chosenSteps(assessment, evaluation)
      .flatMap((step) => chosenQuestions(assessment, evaluation, step))
      .filter(({ id }) => answerTo(evaluation, id).mark !== "not-relevant")
      .map(({ id }) => id),
  );

/** The step as if it held the common questions and nothing else, in each run. */
function compareStep(
  runs: readonly ComparedRun[],
  newest: Assessment,
  step: Step,
  common: ReadonlySet<string>,
): ComparedStep {
  const questions = step.questions.filter(({ id }) => common.has(id));
  const { minCoverage } = variantOf(newest, runs.at(-1)?.evaluation.scope.variant ?? "");
  const part: Assessment = {
    ...newest,
    variants: [{ id: "common", questions: "all", minCoverage }],
    steps: [{ ...step, dependsOn: [], questions }],
  };
  const scores = runs.map(({ evaluation }) =>
    scoreOf(scoreEvaluation(part, { ...evaluation, scope: { steps: [step.id], variant: "common" } }), step.id),
  );
  const levels = scores.map(({ level }) => level);
  return {
    step: step.id,
    questions: questions.map(({ id }) => id),
    levels,
    coverages: scores.map(({ coverage }) => coverage),
    change: difference(levels[0] ?? null, levels.at(-1) ?? null),
  };
}

const difference = (from: number | null, to: number | null): number | null =>
  from === null || to === null ? null : to - from;

function questionsByVerdict(
  oldest: Assessment,
  newest: Assessment,
  mappings: readonly VersionMapping[],
): Comparison["questions"] {
  const mapped = mappingOf(oldest, newest, mappings);
  const [older, newer] = [questionIds(oldest), questionIds(newest)];
  if (mapped === null) return { reworded: [], changed: [], new: newer, gone: older };
  const all = [...new Set([...newer, ...older])];
  const having = (verdict: MappingVerdict) => all.filter((id) => verdictOn(mapped, id) === verdict);
  return { reworded: having("reworded"), changed: having("changed"), new: having("new"), gone: having("gone") };
}

const questionIds = ({ steps }: Assessment): readonly string[] =>
  steps.flatMap(({ questions }) => questions.map(({ id }) => id));

const timeOf = ({ evaluation: { date, created } }: ComparedRun): string => `${date || created.slice(0, 10)} ${created}`;
