/** Owns what the gap rules find: combinations of step levels that tend to make projects fail. */
import { type Assessment, type GapRule, type StepCondition, isAtLeast } from "./assessment.ts";
import { type Scores, scoreOf } from "./scoring.ts";

export interface Finding {
  /** Rule id. */
  readonly rule: string;
  /** The steps that set the rule off, in the assessment's order. */
  readonly steps: readonly string[];
  readonly severity: GapRule["severity"];
}

/** What the assessment's gap rules find, in the order of the rules; a step without a level satisfies no condition. */
export const findGaps = (assessment: Assessment, scores: Scores): readonly Finding[] =>
  assessment.rules.flatMap((rule) =>
    stepsSettingOff(rule, assessment, scores).map((steps) => ({
      rule: rule.id,
      steps: inOrder(assessment, steps),
      severity: rule.severity,
    })),
  );

/** One list of steps for each finding. */
function stepsSettingOff(rule: GapRule, assessment: Assessment, scores: Scores): readonly (readonly string[])[] {
  if ("leadOverPrerequisite" in rule) return leads(rule.leadOverPrerequisite, assessment, scores);
  const satisfied = rule.when.map((condition) => stepsSatisfying(condition, assessment, scores));
  return satisfied.every((steps) => steps.length > 0) ? [satisfied.flat()] : [];
}

/** Each pair of a step and a direct prerequisite that it lies `lead` or more above. */
const leads = (lead: number, { steps }: Assessment, scores: Scores): readonly (readonly string[])[] =>
  steps.flatMap((step) => step.dependsOn.filter((id) => isAbove(step.id, id, lead, scores)).map((id) => [id, step.id]));

/** The steps of `any` that satisfy the condition, with the step they lie above; empty when none does. */
function stepsSatisfying(condition: StepCondition, { thresholds }: Assessment, scores: Scores): readonly string[] {
  if ("above" in condition) {
    const above = condition.any.filter((id) => isAbove(id, condition.above, thresholds.aboveBy, scores));
    return above.length === 0 ? [] : [condition.above, ...above];
  }
  return condition.any.filter((id) => {
    const { level } = scoreOf(scores, id);
    return level !== null && holds[condition.is](level, thresholds);
  });
}

const holds = {
  weak: (level, { begunAt }) => !isAtLeast(level, begunAt),
  begun: (level, { begunAt }) => isAtLeast(level, begunAt),
  "not-ready": (level, { readyAt }) => !isAtLeast(level, readyAt),
  strong: (level, { readyAt }) => isAtLeast(level, readyAt),
} as const satisfies Record<string, (level: number, thresholds: Assessment["thresholds"]) => boolean>;

function isAbove(stepId: string, otherId: string, by: number, scores: Scores): boolean {
  const { level } = scoreOf(scores, stepId);
  const { level: other } = scoreOf(scores, otherId);
  return level !== null && other !== null && isAtLeast(level - other, by);
}

const inOrder = ({ steps }: Assessment, ids: readonly string[]): readonly string[] =>
  steps.map((step) => step.id).filter((id) => ids.includes(id));
