import type { followUpWords as swedish } from "#i18n/sv/follow-up-words.ts";

export const followUpWords: typeof swedish = {
  verdicts: {
    done: "Done",
    "under-way": "Under way",
    "not-started": "Not started",
    stopped: "Stopped",
  },
  unsaid: "Not said",
  indicatorVerdicts: {
    reached: "The target is reached",
    unchanged: "Unchanged since the baseline",
    worse: "Worse than the baseline",
    "not-measured": "Not measured",
    unknown: "Cannot be judged, since baseline or target is missing",
  },
  onTheWay: (percent) => `On the way: ${percent} of the way to the target`,
  pastThreshold: {
    below: (value) => `The value is below the threshold ${value}. Take the action up again.`,
    above: (value) => `The value is above the threshold ${value}. Take the action up again.`,
  },
  way: (name, baseline, actual, target, unit) =>
    `${name}: from ${baseline} to ${actual}, target ${target}${unit === "" ? "" : ` ${unit}`}.`,
  unknownValue: "unknown",
  unmeasuredValue: "not measured",
  untitled: "Indicator without a name",
  step: (name, change) => `${name}: ${change}.`,
  levels: (last, now) => `from ${last} to ${now}`,
  change: {
    up: (amount) => `up ${amount}`,
    down: (amount) => `down ${amount}`,
    unchanged: "largely unchanged",
    none: "cannot be compared",
  },
  partly: (move) => `${move} (partly different questions are answered)`,
  noCause:
    "The steps may have changed for other reasons than the actions. The comparison covers the questions that mean the same in both years.",
};
