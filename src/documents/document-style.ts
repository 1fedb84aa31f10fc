/** Owns the look of the documents: typefaces and colours. */

/** Calibri, or its stand-in of the same widths, is where people fill in forms; a typeface that is missing there breaks the layout. */
export const typeface = "Calibri";

/** Without the # in front. */
export const colors = {
  ink: "20282A",
  quiet: "566062",
  pine: "1D5C47",
  /** Pale enough to stay light when printed in greyscale. */
  moss: "E4EDE8",
  sand: "F1EDE6",
  line: "B9C4BE",
} as const;

export const languageTags = { sv: "sv-SE", en: "en-GB" } as const;
