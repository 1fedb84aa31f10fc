/** Owns the keys of rows that several of an evaluation have: its id and a number that rises. */

/** A key for another row about an evaluation, after those that are known. */
export function nextKey(known: readonly string[], id: string): string {
  const last = known.map((key) => Number(key.slice(key.lastIndexOf("\0") + 1))).reduce((a, b) => Math.max(a, b), 0);
  return `${id}\0${String(last + 1).padStart(10, "0")}`;
}
