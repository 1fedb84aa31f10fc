/** Owns how a comparison is put into sentences, the same on the screen, in files and on paper. */
import type { ComparabilityFact } from "#domain/comparability-facts.ts";
import type { ComparisonRow } from "#domain/comparison-rows.ts";
import type { Format } from "./format.ts";
import type { Messages } from "./messages.ts";

type Words = Messages["comparing"];

/** What has become of a step's level: "Upp 1,5", "I stort sett oförändrat". */
export function sayChange(
  { kind, change, restsOnOthers }: Pick<ComparisonRow, "kind" | "change" | "restsOnOthers">,
  words: Words,
  format: Format,
): string {
  if (kind === "none" || change === null) return words.change.none;
  const said = kind === "unchanged" ? words.change.unchanged : words.change[kind](format.level(Math.abs(change)));
  return restsOnOthers ? words.partly.mark(said) : said;
}

/** The finding over all steps: how many have gone up and down since the first, and how many rest on partly different questions. */
export function sayFinding(
  rows: readonly Pick<ComparisonRow, "kind" | "restsOnOthers">[],
  since: string,
  { finding, partly }: Words,
): string {
  const count = (kind: ComparisonRow["kind"]) => rows.filter((row) => row.kind === kind).length;
  const [up, down, same] = [count("up"), count("down"), count("unchanged")];
  const others = rows.filter(({ restsOnOthers }) => restsOnOthers).length;
  if (up + down + same === 0) return finding.none;
  const said = finding.since(since, up, down, same);
  return others === 0 ? said : partly.finding(said, others);
}

/** What a change that rests on partly different questions means; empty where none does. */
export const sayPartly = (rows: readonly Pick<ComparisonRow, "restsOnOthers">[], { partly }: Words): string =>
  rows.some(({ restsOnOthers }) => restsOnOthers) ? partly.meaning : "";

/** Why two evaluations are as alike as they are in one respect; `variants` are the variants' names by id. */
export function sayReason(
  fact: ComparabilityFact,
  variants: Readonly<Record<string, string>>,
  { box: { reasons, methods } }: Words,
  format: Format,
): string {
  const both = (first: string, last: string) => (first === last ? reasons.one(first) : reasons.two(first, last));
  switch (fact.aspect) {
    case "version": {
      const [first, last] = fact.versions;
      if (fact.likeness === "same") return reasons.sameVersion(first);
      return fact.common === null
        ? reasons.noMapping(first, last)
        : reasons.versions(first, last, fact.common, fact.all);
    }
    case "variant":
      return both(...nameBoth(fact.variants, (id) => variants[id] ?? id));
    case "method":
      return both(...nameBoth(fact.methods, (method) => methods[method]));
    case "scope":
      return fact.differs.length === 0
        ? reasons.scopeSame
        : reasons.scopeDiffers(format.list(fact.differs.map((part) => reasons.scopeParts[part])));
    case "roles":
      return fact.all === 0 ? reasons.noRoles : reasons.roles(fact.both, fact.all);
    case "coverage":
      return reasons.coverage(format.percent(fact.coverages[0]), format.percent(fact.coverages[1]));
  }
}

const nameBoth = <T>([first, last]: readonly [T, T], nameOf: (value: T) => string): [string, string] => [
  nameOf(first),
  nameOf(last),
];
