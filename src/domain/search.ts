/** Owns how words typed in a search field find texts: folding of letters, light stemming, and rank. */
import type { Language } from "./assessment.ts";

export interface SearchField {
  readonly text: string;
  /** How much a match here counts against a match elsewhere, above 0. */
  readonly weight: number;
}

/**
 * The entries that every word of the query is found in, best first, equals in their own order; all of them for an empty query.
 * A query typed without å, ä and ö finds words with them when nothing is found as it was typed.
 */
export function search<T>(
  entries: readonly T[],
  query: string,
  fieldsOf: (entry: T) => readonly SearchField[],
  language: Language,
): readonly T[] {
  const wanted = meaningfulWords(query, language);
  if (wanted.length === 0) return entries;
  const find = (write: (word: string) => string) =>
    entries
      .map((entry) => ({ entry, rank: rankOf(wanted, fieldsOf(entry), language, write) }))
      .filter(({ rank }) => rank > 0)
      .toSorted((a, b) => b.rank - a.rank)
      .map(({ entry }) => entry);
  const asTyped = find((word) => word);
  return asTyped.length > 0 ? asTyped : find(withoutDots);
}

/** The words of a text in small letters, with æ and ø written as ä and ö and without other marks than å, ä and ö. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .normalize("NFC")
    .replaceAll("æ", "ä")
    .replaceAll("ø", "ö")
    .replaceAll(/[^åäö\p{ASCII}]/gu, (letter) => letter.normalize("NFD").replaceAll(/\p{Mark}/gu, ""));
  return plain.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

/** The word without its ending, never shorter than three letters: "upphandling" and "upphandla" give the same. */
export function stemOf(word: string, language: Language): string {
  const ending = endings[language].find((known) => word.endsWith(known) && word.length - known.length >= shortestStem);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

const shortestStem = 3;
/** Shorter pieces begin or stand inside too many words to mean anything. */
const shortestPiece = 4;

const rank = { word: 5, stem: 4, wordStart: 3, stemStart: 2, inside: 1 };

const longestFirst = (list: string): readonly string[] => list.split(" ").toSorted((a, b) => b.length - a.length);

const endings: Readonly<Record<Language, readonly string[]>> = {
  sv: longestFirst(
    "a e s ar er or as en et an na ad at ade ats are aren arna erna orna ande ende andet andets anden " +
      "era erar erad erat ering eringen eringar eringarna erings ing ingen ingar ingarna ings ingens " +
      "ning ningen ningar ningarna nings het heten heter heterna hets lig liga ligt",
  ),
  en: longestFirst(
    "s e y es ed er ers or ors ies ier iers is al ally ly ing ings ment ments ement ements " +
      "ate ates ated ating ation ations ator ators ative ion ions ise ised ises ising isation ize ized izes izing ization",
  ),
};

const fillerWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: new Set("att av de den det då en er ett för hur i med ni när om och på som så till vad vi är".split(" ")),
  en: new Set("a an and are at be do for how in is of on or that the to we what when with you".split(" ")),
};

function meaningfulWords(query: string, language: Language): readonly string[] {
  const all = wordsOf(query);
  const meaningful = all.filter((word) => !fillerWords[language].has(word));
  return meaningful.length > 0 ? meaningful : all;
}

/** The sum over the words of the best match of each; 0 when one of them is nowhere. */
function rankOf(
  wanted: readonly string[],
  fields: readonly SearchField[],
  language: Language,
  write: (word: string) => string,
): number {
  let total = 0;
  for (const word of wanted) {
    const best = Math.max(
      0,
      ...fields.flatMap(({ text, weight }) =>
        wordsOf(text).map((found) => weight * closeness(word, write(found), language)),
      ),
    );
    if (best === 0) return 0;
    total += best;
  }
  return total;
}

function closeness(wanted: string, word: string, language: Language): number {
  if (word === wanted) return rank.word;
  const stem = stemOf(wanted, language);
  if (stemOf(word, language) === stem) return rank.stem;
  if (word.startsWith(wanted)) return rank.wordStart;
  if (stem.length < shortestPiece) return 0;
  if (word.startsWith(stem)) return rank.stemStart;
  return word.includes(stem) ? rank.inside : 0;
}

const withoutDots = (word: string): string => word.replaceAll(/[åä]/g, "a").replaceAll("ö", "o");
