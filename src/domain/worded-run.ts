/** Owns an evaluation together with the words of its version, as those who show comparisons need it. */
import type { Words } from "./assessment.ts";
import type { ComparedRun } from "./comparison.ts";
import { comparisonKind, shortNames } from "./comparison-kind.ts";
import { questionText } from "./names.ts";
import { compareVersions } from "./version-mapping.ts";

export interface WordedRun extends ComparedRun {
  /** Of the version it was made on. */
  readonly words: Words;
}

/** The question's sentence in the run's version; null when that has no such question. */
export function sentenceIn({ assessment, words }: WordedRun, question: string): string | null {
  const step = assessment.steps.find(({ questions }) => questions.some(({ id }) => id === question));
  return step === undefined ? null : questionText(words, step.id, question);
}

/** What each is called beside the others: its year or day, after its track's name where tracks differ. */
export function runNames(runs: readonly WordedRun[]): readonly string[] {
  const names = shortNames(runs);
  if (comparisonKind(runs) !== "tracks") return names;
  return runs.map(({ evaluation: { track }, words }, index) =>
    [track === null ? "" : (words.assessment.tracks[track] ?? track), names[index]].filter(Boolean).join(" "),
  );
}

/** A run on the oldest version and one on the newest; null for none. */
export function versionEnds<R extends WordedRun>(runs: readonly R[]): readonly [R, R] | null {
  const sorted = runs.toSorted((a, b) => compareVersions(a.assessment.version, b.assessment.version));
  const [older, newer] = [sorted[0], sorted.at(-1)];
  return older && newer ? [older, newer] : null;
}
