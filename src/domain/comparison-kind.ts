/** Owns what a set of evaluations can be compared as, and what each of them is called beside the others. */
import { type ComparedRun, inTimeOrder } from "./comparison.ts";
import { organisationsOf } from "./same-organisation.ts";

export type ComparisonKind = "years" | "tracks" | "municipalities";

/** How many evaluations can be shown beside each other, and how many municipalities. */
export const mostRuns: Readonly<Record<ComparisonKind, number>> = { years: 10, tracks: 10, municipalities: 20 };

/** "municipalities": of more than one organisation; "tracks": of one, in more than one track; else "years". */
export function comparisonKind(runs: readonly ComparedRun[]): ComparisonKind {
  if (new Set(organisationsOf(runs.map(({ evaluation }) => evaluation))).size > 1) return "municipalities";
  const tracks = runs.flatMap(({ evaluation: { track } }) => (track === null ? [] : [track]));
  return new Set(tracks).size > 1 ? "tracks" : "years";
}

/** The latest run of each group, in the order in which the groups are first met. */
export function latestOfEach(
  runs: readonly ComparedRun[],
  groupOf: (run: ComparedRun) => string | number | undefined,
): readonly ComparedRun[] {
  const latest = new Map<ReturnType<typeof groupOf>, ComparedRun>();
  for (const run of inTimeOrder(runs)) latest.set(groupOf(run), run);
  return [...latest.values()];
}

/** What each is called among the others: its year where years tell all apart, else its day, else its place in the row. */
export function shortNames(runs: readonly Pick<ComparedRun, "evaluation">[]): readonly string[] {
  const days = runs.map(({ evaluation: { date, created } }) => date || created.slice(0, 10));
  const years = days.map((day) => day.slice(0, 4));
  if (new Set(years).size === runs.length) return years;
  if (new Set(days).size === runs.length) return days;
  return days.map((day, index) => `${day} (${String(index + 1)})`);
}
