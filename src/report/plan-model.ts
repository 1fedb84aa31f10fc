/** Owns the shape of a report's plan before it is drawn: the actions as rows, along the quarters and as cards. */

export interface ReportPlan {
  readonly introduction: string;
  /** The steps the group puts first; empty when it has chosen none. */
  readonly focus: string;
  /** What is still to decide, or that all is decided. */
  readonly completeness: string;
  readonly sum: string;
  readonly timeline: ReportTimeline;
  readonly vision: string;
  readonly goals: readonly { readonly day: string; readonly text: string }[];
  readonly actions: readonly PlanRow[];
}

/** One action; empty texts where the group has said nothing. */
export interface PlanRow {
  readonly number: number;
  readonly text: string;
  /** The step's name, and whether the group puts it first. */
  readonly step: string;
  readonly why: string;
  readonly owner: string;
  readonly deputy: string;
  readonly time: readonly string[];
  readonly status: string;
  readonly funding: string;
  readonly amount: string;
  /** Each indicator in short. */
  readonly indicators: readonly string[];
  readonly templates: readonly { readonly id: string; readonly title: string }[];
}

export type ReportTimeline =
  | { readonly kind: "none" }
  | TimelineStrip
  | { readonly kind: "table"; readonly title: string; readonly quarters: readonly TimelineQuarter[] };

export interface TimelineStrip {
  readonly kind: "strip";
  /** When most goes on, as a finding. */
  readonly title: string;
  /** What the strip shows, action by action. */
  readonly alt: string;
  /** Every quarter from the first to the last; the year where it begins to hold. */
  readonly quarters: readonly { readonly year: string; readonly name: string }[];
  readonly rows: readonly TimelineRow[];
}

export interface TimelineRow {
  /** The action's number and text in the plan. */
  readonly number: number;
  readonly text: string;
  /** Places among the quarters, the last included. */
  readonly from: number;
  readonly to: number;
}

export interface TimelineQuarter {
  readonly name: string;
  /** The numbers of the actions that begin in it. */
  readonly starts: string;
  /** The numbers of the actions that are to be finished in it. */
  readonly finishes: string;
}

/** What is said of one action, to be read by itself. */
export interface ActionCard {
  readonly title: string;
  readonly entries: readonly CardEntry[];
}

export interface CardEntry {
  readonly label: string;
  readonly text: string;
  /** The place in the report that the text leads to. */
  readonly place: { readonly kind: "template" | "answer"; readonly id: string } | null;
}
