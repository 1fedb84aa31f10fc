/** Owns what the gap rules found, and each step's numbers. */
import { type Step, tolerance } from "#domain/assessment.ts";
import { type Finding, findGaps } from "#domain/findings.ts";
import { stepName } from "#domain/names.ts";
import { chosenSteps } from "#domain/scope.ts";
import { scoreOf } from "#domain/scoring.ts";
import type { Format } from "#i18n/format.ts";
import { lastLevel } from "./build-change.ts";
import { type ScoredInput, sayLevel, sayPartly } from "./report-input.ts";
import type { ReportFindings, StepNumbers } from "./report-model.ts";

/** One finding for each rule, with every group of steps that sets it off; those the words lack, as in a frozen version, are told as one. */
export function buildFindings({ assessment, words, messages, format, scores }: ScoredInput): ReportFindings {
  const found = findGaps(assessment, scores);
  const { rules } = words.assessment;
  const pointedOut = (findings: readonly Finding[]): string =>
    messages.between(findings.map(({ steps }) => format.list(steps.map((step) => stepName(words, step)))).join("; "));
  const worded = [...new Set(found.map(({ rule }) => rule))].flatMap((rule) => {
    const said = rules[rule];
    if (said === undefined) return [];
    const { name, reason, first } = said;
    return [{ name, steps: pointedOut(found.filter((finding) => finding.rule === rule)), reason, first }];
  });
  const wordless = found.filter(({ rule }) => rules[rule] === undefined);
  return {
    items:
      wordless.length === 0
        ? worded
        : [...worded, { ...messages.wordlessFinding, steps: pointedOut(wordless), first: "" }],
    none: scores.overall === null ? messages.noFindingsYet : messages.noFindings,
  };
}

/** The chosen steps' numbers, in order; a dash where there is none. */
export const buildNumbers = (input: ScoredInput): readonly StepNumbers[] =>
  chosenSteps(input.assessment, input.evaluation).map((step) => stepNumbers(input, step));

function stepNumbers(input: ScoredInput, step: Step): StepNumbers {
  const { words, messages, format, scores, earlierScores } = input;
  const { status, level, target, gap, low, high, coverage } = scoreOf(scores, step.id);
  const stepStatus = messages.stepStatuses[status];
  const shownOr = (value: number | null): string => (value === null ? nothing : format.level(value));
  return {
    step: stepName(words, step.id),
    status: status === "ready" ? sayPartly(input, step.id, stepStatus) : stepStatus,
    last: earlierScores === null ? null : shownOr(lastLevel(earlierScores, step.id)),
    level: level === null ? nothing : sayLevel(input, step.id, level),
    target: shownOr(target),
    gap: shownOr(gap),
    span: spanInWords(low, high, format),
    coverage: status === "not-applicable" ? nothing : format.percent(coverage),
  };
}

const nothing = "–";

function spanInWords(low: number | null, high: number | null, format: Format): string {
  if (low === null || high === null) return nothing;
  return high - low <= tolerance ? format.level(low) : `${format.level(low)}–${format.level(high)}`;
}
