/** Owns the parts of a report as plain text, to be pasted into a proposal that is written elsewhere. */
import type { ReportModel, SummaryList } from "./report-model.ts";

/** The proposed decision under its title, one numbered sentence on each line. */
export const decisionsAsText = ({ labels, summary }: ReportModel): string =>
  [labels.decisions, ...summary.decisions.map((text, index) => `${index + 1}. ${text}`)].join("\n");

/** The first page without chart and proposal, its parts held apart by empty lines. */
export function summaryAsText(model: ReportModel): string {
  const { labels, summary } = model;
  const { change } = summary;
  return [
    [
      `${labels.title}, ${model.organisation}`,
      model.about.join(" · "),
      summary.decision,
      model.source.join(" · "),
    ].join("\n"),
    [model.verdict, summary.counts, summary.roles].join("\n"),
    ...(change === null ? [] : [`${change.title}\n${change.text}`]),
    listAsText(labels.strengths, summary.strengths),
    listAsText(labels.gaps, summary.gaps),
    `${labels.cost}\n${summary.cost}`,
    `${labels.followUp}\n${summary.followUp}`,
    model.use,
  ].join("\n\n");
}

const listAsText = (title: string, { items, none }: SummaryList): string =>
  [title, ...(items.length === 0 ? [none] : items.map((text) => `– ${text}`))].join("\n");
