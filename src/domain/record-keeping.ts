/** Owns what is written down about a document as it is stored: what changed, and what the answers come to. */
import type { Assessment } from "./assessment.ts";
import { structureDigest } from "./definition-digest.ts";
import { type ActionStatus, answerTo, type Evaluation, type LogEntry, type StoredResult } from "./evaluation.ts";
import { engineVersion, scoreEvaluation } from "./scoring.ts";

/**
 * The changes between two documents of the same evaluation that are worth remembering for years: marks, then targets,
 * then statuses of actions, each in the order in which they first stand. Empty when there are none.
 */
export function changesBetween(before: Evaluation, after: Evaluation, at: string): readonly LogEntry[] {
  const marks = keysOf(before.answers, after.answers).map((question) => ({
    kind: "mark" as const,
    at,
    question,
    from: answerTo(before, question).mark,
    to: answerTo(after, question).mark,
  }));
  const targets = keysOf(before.targets, after.targets).map((step) => ({
    kind: "target" as const,
    at,
    step,
    from: before.targets[step] ?? null,
    to: after.targets[step] ?? null,
  }));
  const [had, has] = [statuses(before), statuses(after)];
  const moves = keysOf(had, has).map((action) => ({
    kind: "status" as const,
    at,
    action,
    from: had[action] ?? null,
    to: has[action] ?? null,
  }));
  return [...marks, ...targets, ...moves].filter(({ from, to }) => from !== to);
}

/**
 * The log of an evaluation that takes the place of the stored one: its own where it goes on from the stored log, else the
 * stored log with what the change comes to. Its own where nothing that can be read is stored.
 */
export function continuedLog(stored: Evaluation | null, next: Evaluation, at: string): readonly LogEntry[] {
  if (!stored) return next.log;
  const isKept = stored.log.every((entry, index) => JSON.stringify(entry) === JSON.stringify(next.log[index]));
  return isKept && next.log.length > stored.log.length
    ? next.log
    : [...stored.log, ...changesBetween(stored, next, at)];
}

/** What the answers come to by the present rules: unrounded levels of the chosen steps, null where a step has none. */
export function storedResult(assessment: Assessment, evaluation: Evaluation): StoredResult {
  const scored = scoreEvaluation(assessment, evaluation).steps.filter(({ status }) => status !== "left-out");
  return {
    engine: engineVersion,
    digest: structureDigest(assessment),
    levels: Object.fromEntries(scored.map(({ id, level }) => [id, level])),
  };
}

const statuses = ({ actions }: Evaluation): Readonly<Record<string, ActionStatus>> =>
  Object.fromEntries(actions.map(({ id, status }) => [id, status]));

const keysOf = (before: object, after: object): readonly string[] => [
  ...new Set([...Object.keys(before), ...Object.keys(after)]),
];
