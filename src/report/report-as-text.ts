/** Owns the parts of a report as plain text, to be pasted into a proposal that is written elsewhere. */
import type { FirstPage, SummaryList } from "./report-model.ts";

/** The proposed decision under its title, one numbered sentence on each line. */
export const decisionsAsText = ({ labels, summary }: FirstPage): string =>
  [labels.decisions, ...summary.decisions.map((text, index) => `${index + 1}. ${text}`)].join("\n");

/** The first page without chart and proposal, its parts held apart by empty lines. */
export function summaryAsText(page: FirstPage): string {
  const { labels, summary } = page;
  const { change } = summary;
  return [
    [`${labels.title}, ${page.organisation}`, page.about.join(" · "), summary.decision, page.source.join(" · ")].join(
      "\n",
    ),
    [page.verdict, summary.counts, summary.roles].join("\n"),
    ...(change === null ? [] : [`${change.title}\n${change.text}`]),
    listAsText(labels.strengths, summary.strengths),
    listAsText(labels.gaps, summary.gaps),
    `${labels.cost}\n${summary.cost}`,
    `${labels.followUp}\n${summary.followUp}`,
    page.use,
  ].join("\n\n");
}

const listAsText = (title: string, { items, none }: SummaryList): string =>
  [title, ...(items.length === 0 ? [none] : items.map((text) => `– ${text}`))].join("\n");
