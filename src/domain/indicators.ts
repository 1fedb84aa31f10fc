/** Owns what an indicator says and lacks. A value that is null is not yet known; 0 is a value. */
import type { Action, Indicator } from "./evaluation.ts";

/** An indicator with its id set and everything else unsaid. */
export const createIndicator = (id: string): Indicator => ({
  id,
  name: "",
  unit: "",
  baseline: { value: null, date: "" },
  target: { value: null, date: "" },
  source: { kind: null, text: "", survey: [] },
  frequency: null,
  owner: "",
  threshold: { when: "below", value: null },
  measurements: [],
  remark: "",
});

/** What an indicator needs before the effect can be followed up, in the order it is asked for. */
export const indicatorParts = ["name", "baseline", "target", "target-date", "source", "owner"] as const;
export type IndicatorPart = (typeof indicatorParts)[number];

/** The parts an indicator lacks, in the order of `indicatorParts`; empty when next year's follow-up can be made from it. */
export const lackingIndicatorParts = (indicator: Indicator): readonly IndicatorPart[] =>
  indicatorParts.filter((part) => lacks[part](indicator));

/** Whether an action has an indicator that can be followed up. */
export const canBeFollowedUp = ({ indicators }: Action): boolean =>
  indicators.some((indicator) => lackingIndicatorParts(indicator).length === 0);

const isBlank = (text: string): boolean => text.trim() === "";

const lacks: Readonly<Record<IndicatorPart, (indicator: Indicator) => boolean>> = {
  name: ({ name }) => isBlank(name),
  baseline: ({ baseline }) => baseline.value === null,
  target: ({ target }) => target.value === null,
  "target-date": ({ target }) => target.date === "",
  source: ({ source }) => source.kind === null,
  owner: ({ owner }) => isBlank(owner),
};
