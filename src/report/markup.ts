/** Owns writing HTML in which every text is escaped, unless it is markup made here. */

/** Finished HTML. Only `html` and `trusted` make it, so that typed text can never pass for it. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Part[];

/** Joins a template with its parts: texts and numbers escaped, markup and lists of parts as they are. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.reduce((all, string, index) => all + markupOf(parts[index - 1] ?? "") + string),
});

/** A constant of the program as markup; never for anything that was typed or read from a file. */
export const trusted = (markup: string): Markup => ({ markup });

const escapes: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  "'": "&#39;",
  '"': "&quot;",
};

/** Control characters and halves of characters have no place in HTML; the replacement mark shows where they were. */
const unwritable = /[^\P{Cc}\t\n]|\p{Cs}/gu;

function markupOf(part: Part): string {
  if (typeof part === "number") return String(part);
  if (typeof part === "string") {
    const text = part.replace(/\r\n?/g, "\n").replace(unwritable, "\uFFFD");
    return text.replace(/[<>&'"]/g, (character) => escapes[character]!);
  }
  return "markup" in part ? part.markup : part.map(markupOf).join("");
}
