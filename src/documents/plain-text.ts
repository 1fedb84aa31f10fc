/** Owns what is kept of a text typed by people. */

/** The text without the signs that no document can hold, and without space around it. */
export const plain = (text: string): string => text.replaceAll(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, "").trim();
