/** Owns the names of a workbook's sheets, which programs hold to narrow rules. */

import { cutAtWord } from "#domain/cut-at-word.ts";

/** The titles as names: at most 31 characters, without signs that sheets may not have, no two alike. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const title of titles) {
    const plain = cutAtWord(
      title
        .replaceAll(/[[\]:*?/\\]/g, " ")
        .replaceAll(/\s+/g, " ")
        .replaceAll(/^'+|'+$/g, "")
        .trim(),
      longest,
    );
    let name = plain === "" ? "1" : plain;
    for (let count = 2; isTaken(names, name); count += 1) name = `${cutAtWord(plain, longest - 4)} ${count}`;
    names.push(name);
  }
  return names;
}

const longest = 31;

const isTaken = (names: readonly string[], name: string): boolean =>
  names.some((other) => other.toLowerCase() === name.toLowerCase());
