/** Owns whether an indicator shows that an action had effect: the value measured last beside baseline and target. */
import { isAtLeast, tolerance } from "./assessment.ts";
import type { Indicator } from "./evaluation.ts";

/**
 * "reached": at the target or past it, counted from the baseline; "on-the-way": between the two; "unchanged": at the
 * baseline; "worse": on the other side of it; "not-measured": no value since; "unknown": measured, but baseline or target
 * is missing, or they are equal and the value is another, so that nobody can tell which way is the right one.
 */
export const indicatorVerdicts = ["reached", "on-the-way", "unchanged", "worse", "not-measured", "unknown"] as const;
export type IndicatorVerdict = (typeof indicatorVerdicts)[number];

export interface IndicatorEffect {
  readonly verdict: IndicatorVerdict;
  /** The value measured last; null when nothing is measured. */
  readonly actual: Indicator["measurements"][number] | null;
  /** How much of the way from baseline to target is gone, unrounded: 0 at the baseline, 1 at the target, below 0 when worse; null when it cannot be told. */
  readonly share: number | null;
  /** The share of one on the way, as it is said: between 1 and 99 percent, since 0 and 100 would be another verdict; else null. */
  readonly shareToSay: number | null;
  /** Whether the value is on the wrong side of the threshold; false without a value or a threshold. */
  readonly isPastThreshold: boolean;
}

/** What the value measured last says of the effect. */
export function indicatorEffect({ baseline, target, threshold, measurements }: Indicator): IndicatorEffect {
  const actual = measurements.at(-1) ?? null;
  if (actual === null) {
    return { verdict: "not-measured", actual, share: null, shareToSay: null, isPastThreshold: false };
  }
  const share = shareOfWay(baseline.value, target.value, actual.value);
  const isAtTarget = target.value !== null && isEqual(target.value, actual.value) && baseline.value !== null;
  const verdict = share === null ? (isAtTarget ? "reached" : "unknown") : verdictOf(share);
  return {
    verdict,
    actual,
    share,
    shareToSay: verdict === "on-the-way" && share !== null ? Math.min(0.99, Math.max(0.01, share)) : null,
    isPastThreshold: isPast(threshold, actual.value),
  };
}

function shareOfWay(baseline: number | null, target: number | null, actual: number): number | null {
  if (baseline === null || target === null || isEqual(baseline, target)) return null;
  return (actual - baseline) / (target - baseline);
}

function verdictOf(share: number): IndicatorVerdict {
  if (isAtLeast(share, 1)) return "reached";
  if (isEqual(share, 0)) return "unchanged";
  return share > 0 ? "on-the-way" : "worse";
}

function isPast({ when, value }: Indicator["threshold"], actual: number): boolean {
  if (value === null || isEqual(actual, value)) return false;
  return when === "below" ? actual < value : actual > value;
}

const isEqual = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance;
