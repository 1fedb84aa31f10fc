/** Owns how it is put into sentences how a run was made. */
import type { AnsweredHow, OwnTargets } from "#domain/self-assessment.ts";
import type { Format } from "./format.ts";
import type { selfWords } from "./sv/self-words.ts";

type NameOf = (step: string) => string;

/** Which targets are not the group's own; empty when all are. */
export function sayPresetTargets(
  { steps, isAll }: OwnTargets,
  nameOf: NameOf,
  { noTargets, someTargets }: Pick<typeof selfWords, "noTargets" | "someTargets">,
  format: Pick<Format, "list">,
): string {
  if (isAll) return "";
  return steps.length === 0 ? noTargets : someTargets(format.list(steps.map(nameOf)), steps.length);
}

/** What the group has chosen, and whose the targets are. */
export function sayOwnChoices(
  own: OwnTargets,
  nameOf: NameOf,
  words: typeof selfWords,
  format: Pick<Format, "list">,
): string {
  const preset = sayPresetTargets(own, nameOf, words, format);
  return preset === "" ? words.ownAll : `${words.own} ${preset}`;
}

/** How the answers came about. */
export const sayMethod = ({ method, ahead: people }: AnsweredHow, { methods, ahead }: typeof selfWords): string =>
  people === 0 ? methods[method] : ahead(people);
