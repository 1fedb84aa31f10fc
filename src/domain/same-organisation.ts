/** Owns when two evaluations are of the same organisation: one rule, for a pair and for many. */
import type { Evaluation } from "./evaluation.ts";

type Named = Pick<Evaluation, "organisation">;

/** Whether two texts are the same but for case, spaces and how their letters are composed. */
export const isSameText = (a: string, b: string): boolean => plain(a) === plain(b);

/** By code where both have one, else by name. One without either is the same as no other. */
export function isSameOrganisation({ organisation }: Named, { organisation: other }: Named): boolean {
  if (organisation.code !== null && other.code !== null) return organisation.code === other.code;
  return plain(organisation.name) !== "" && isSameText(organisation.name, other.name);
}

/**
 * A number for each evaluation, in their order: the same for those of the same organisation. Two that are told apart by
 * their codes are counted as one when a third, by name, is the same as both, and those without code and name as one:
 * what must not point at anybody never counts too many.
 */
export function organisationsOf(evaluations: readonly Named[]): readonly number[] {
  const groups: number[] = [];
  for (const [index, evaluation] of evaluations.entries()) {
    const joined = new Set(groups.filter((_, other) => isAlike(evaluations[other], evaluation)));
    groups.forEach((group, other) => {
      if (joined.has(group)) groups[other] = index;
    });
    groups.push(index);
  }
  return groups;
}

const isAlike = (one: Named | undefined, other: Named): boolean =>
  one !== undefined && (isSameOrganisation(one, other) || (isUnsaid(one) && isUnsaid(other)));

const isUnsaid = ({ organisation: { name, code } }: Named): boolean => code === null && plain(name) === "";

const plain = (text: string): string => text.normalize("NFC").trim().replaceAll(/\s+/gu, " ").toLowerCase();
