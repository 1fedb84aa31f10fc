/** Owns how text is measured: its words, its sentences, and how hard it is to read. */

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** How many words the text has; 0 for none. */
export const countWords = (text: string): number => wordsOf(text).length;

/** How many sentences the text has: stops that end it or come before a capital; 0 without any stop. */
export const countSentences = (text: string): number =>
  (text.match(/[.?!](?=["”’)]*(?:\s+["”“(]?\p{Lu}|\s*$))/gu) ?? []).length;

/** LIX: words for each sentence plus the percentage of words longer than six letters; 0 for no words. About 25 is easy, 60 very hard. */
export function readability(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const long = words.filter((word) => word.length > 6).length;
  return words.length / Math.max(1, countSentences(text)) + (100 * long) / words.length;
}

/** The middle value, or the mean of the two in the middle; 0 for no values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return 0;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}

/** Every text inside a value with the keys that lead to it, in order. */
export function textsIn(value: unknown, path: readonly string[] = []): readonly PlacedText[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

export interface PlacedText {
  readonly path: readonly string[];
  readonly text: string;
}
