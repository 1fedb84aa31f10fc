/** Owns how the steps rest on each other in one run: what each builds on, where one runs ahead, and what a start unlocks. */
import type { Assessment, Step } from "./assessment.ts";
import { type Scores, type StepScore, type StepStatus, scoreOf } from "./scoring.ts";

export interface ProcessNode {
  readonly id: string;
  /** Place in the assessment's order, from 1. */
  readonly number: number;
  readonly status: StepStatus;
  /** Unrounded; null without a level. */
  readonly level: number | null;
  /** The direct prerequisites, in the assessment's order. */
  readonly buildsOn: readonly string[];
  /** The direct prerequisites that the step runs ahead of; empty when it has its ground. */
  readonly aheadOf: readonly string[];
  /** The steps that have this one as a direct prerequisite, in the assessment's order. */
  readonly builtOnBy: readonly string[];
}

/** A prerequisite and the step that builds on it. */
export interface ProcessEdge {
  readonly from: string;
  readonly to: string;
  /** ahead: `to` runs ahead of `from`; unlocked: `from` is where to start and all that `to` waits for; else ground. */
  readonly kind: "ground" | "ahead" | "unlocked";
}

export interface ProcessStart {
  /** "Börja här". */
  readonly step: string;
  /** The steps in scope that would have their whole ground if this one became ready, in the assessment's order. */
  readonly unlocks: readonly string[];
  /** The other steps in scope that rest on it, directly or through other steps. */
  readonly further: readonly string[];
}

export interface ProcessView {
  readonly nodes: readonly ProcessNode[];
  readonly edges: readonly ProcessEdge[];
  /** null when every step in scope is ready. */
  readonly start: ProcessStart | null;
}

/** The chain of all steps, also those left out, with everything that holds it together. */
export function processView(assessment: Assessment, scores: Scores): ProcessView {
  const start = scores.startHere === null ? null : startFrom(assessment, scores, scores.startHere);
  const nodes = assessment.steps.map((step, index) => nodeOf(assessment, scores, step, index + 1));
  const kindOf = (from: string, to: ProcessNode): ProcessEdge["kind"] => {
    if (to.aheadOf.includes(from)) return "ahead";
    return start?.step === from && start.unlocks.includes(to.id) ? "unlocked" : "ground";
  };
  return {
    nodes,
    edges: nodes.flatMap((to) => to.buildsOn.map((from) => ({ from, to: to.id, kind: kindOf(from, to) }))),
    start,
  };
}

function nodeOf(assessment: Assessment, scores: Scores, step: Step, number: number): ProcessNode {
  const { status, level, aheadOf } = scoreOf(scores, step.id);
  const inOrder = (isWanted: (other: Step) => boolean) => assessment.steps.filter(isWanted).map(({ id }) => id);
  return {
    id: step.id,
    number,
    status,
    level,
    buildsOn: inOrder(({ id }) => step.dependsOn.includes(id)),
    aheadOf: inOrder(({ id }) => aheadOf.includes(id)),
    builtOnBy: inOrder(({ dependsOn }) => dependsOn.includes(step.id)),
  };
}

function startFrom(assessment: Assessment, scores: Scores, start: string): ProcessStart {
  const waits = (id: string) => isUnmet(scoreOf(scores, id));
  const above = stepsAbove(assessment, new Set([start]));
  const resting = assessment.steps.filter(({ id }) => id !== start && above.has(id) && isInScope(scoreOf(scores, id)));
  const isUnlocked = ({ dependsOn }: Step) =>
    dependsOn.includes(start) && dependsOn.every((id) => id === start || !waits(id));
  return {
    step: start,
    unlocks: resting.filter(isUnlocked).map(({ id }) => id),
    further: resting.filter((step) => !isUnlocked(step)).map(({ id }) => id),
  };
}

/** A step that others cannot build on yet; one left out or not applicable is nothing to wait for. */
const isUnmet = ({ status }: StepScore): boolean => status === "not-ready" || status === "too-few-answers";

const isInScope = ({ status }: StepScore): boolean => status !== "left-out" && status !== "not-applicable";

/** The steps and all that rest on one of them, directly or through others. */
function stepsAbove(assessment: Assessment, found: ReadonlySet<string>): ReadonlySet<string> {
  const next = assessment.steps.filter(({ id, dependsOn }) => !found.has(id) && dependsOn.some((on) => found.has(on)));
  return next.length === 0 ? found : stepsAbove(assessment, new Set([...found, ...next.map(({ id }) => id)]));
}
