/** Names of the values a document holds, said the same way on every screen and in the report. */
import type * as source from "#i18n/sv/values.ts";

export const actionStatuses: typeof source.actionStatuses = {
  "not-started": "Not started",
  "pre-study": "Pre-study",
  procurement: "Procurement",
  pilot: "Pilot",
  "roll-out": "Roll-out",
  "in-operation": "In operation",
  paused: "Paused",
  finished: "Finished",
};

export const fundings: typeof source.fundings = {
  clear: "In place",
  partly: "Partly in place",
  unclear: "Unclear",
  missing: "Missing",
};

export const stepStatuses: typeof source.stepStatuses = {
  ready: "Ready",
  "not-ready": "Needs strengthening",
  "too-few-answers": "Too few answers",
  "not-applicable": "Not relevant to you",
  "left-out": "Not chosen this time",
};

export const frequencies: typeof source.frequencies = {
  monthly: "Every month",
  quarterly: "Every quarter",
  "half-yearly": "Every half-year",
  yearly: "Every year",
};

export const indicatorSources: typeof source.indicatorSources = {
  "key-figure": "Key figure",
  "user-survey": "Survey of users",
  "relative-survey": "Survey of relatives",
  "own-count": "Own count",
};
