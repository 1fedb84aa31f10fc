/** Owns the order that is the same in every language and browser. */

/** Compares by code unit, for lists that are kept or written; what people read is sorted by language. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
