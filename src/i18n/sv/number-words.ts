/** Owns small numbers in words, for running text. */
const small = ["inget", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

/** Up to twelve in words, more in figures. */
export const inWords = (count: number): string => small[count] ?? String(count);
