/** Owns small numbers in words, for running text. */
const small = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** Up to twelve in words, more in figures. */
export const inWords = (count: number): string => small[count] ?? String(count);
