/** Owns making typed text safe for the embedded font, and breaking it into lines. Nothing typed disappears without a mark. */

/** Whether the font has a glyph for a code point. */
export type HasGlyph = (codePoint: number) => boolean;
/** The width of a text, in the unit of the lines it is fitted to. */
export type WidthOf = (text: string) => number;

/** What stands where the font has no glyph. */
export const missingMark = "□";

/** The text in composed form, with spaces for tabs, without invisible characters, and one mark for each character the font lacks. */
export function cleanText(text: string, hasGlyph: HasGlyph): string {
  const composed = text
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/\p{Zs}/gu, (space) => (hasGlyph(space.codePointAt(0)!) ? space : " "))
    .replace(/[\u2010\u2011]/g, (hyphen) => (hasGlyph(hyphen.codePointAt(0)!) ? hyphen : "-"));
  let clean = "";
  for (const { segment } of graphemes.segment(composed)) clean += cleanGrapheme(segment, hasGlyph);
  return clean.replace(/\n{3,}/g, "\n\n").trim();
}

/** The text as lines no wider than `width`. A line keeps the space it was broken at, so that text taken out of the page holds its words apart. */
export function wrapText(text: string, width: number, widthOf: WidthOf): readonly string[] {
  const paragraphs = text.split("\n");
  return paragraphs.flatMap((paragraph, index) => {
    const lines = wrapParagraph(paragraph.trimEnd(), width, widthOf);
    const isLast = index === paragraphs.length - 1;
    return isLast ? lines : [...lines.slice(0, -1), `${lines.at(-1)!} `];
  });
}

/** At most `count` lines; a text that needs more is cut at a word, or inside one that fills the line, and ends with `mark`. */
export function cutLines(text: string, count: number, width: number, widthOf: WidthOf, mark = "…"): readonly string[] {
  const lines = wrapText(text, width, widthOf);
  if (lines.length <= count) return lines;
  let last = lines[count - 1]!.trimEnd();
  while (last !== "" && widthOf(`${last} ${mark}`) > width) {
    last = last.includes(" ") ? last.replace(/ [^ ]*$/, "") : last.slice(0, -1);
  }
  return [...lines.slice(0, count - 1), last === "" ? mark : `${last} ${mark}`];
}

const graphemes = new Intl.Segmenter("sv", { granularity: "grapheme" });

/** Joiners, variation selectors, soft hyphens, controls and the like: they draw nothing of their own. */
const invisible = /[\p{Cf}\p{Cc}\p{Variation_Selector}]/gu;

function cleanGrapheme(grapheme: string, hasGlyph: HasGlyph): string {
  if (grapheme === "\n") return grapheme;
  const visible = grapheme.replace(invisible, "");
  const known = Array.from(visible)
    .filter((character) => hasGlyph(character.codePointAt(0)!))
    .join("");
  return known === visible ? visible : known + missingMark;
}

const breakAfter = /(?<= )|(?<=\p{L}-)(?=\p{L})|(?<=\/)(?=[^/ ])/u;

function wrapParagraph(paragraph: string, width: number, widthOf: WidthOf): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(breakAfter)) {
    if (widthOf((line + word).trimEnd()) <= width) {
      line += word;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (widthOf(line.trimEnd()) > width) {
      const head = longestHead(line, width, widthOf);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line];
}

/** As many characters of a word as the width holds, and one at least. */
function longestHead(word: string, width: number, widthOf: WidthOf): string {
  let head = "";
  for (const character of word) {
    if (head !== "" && widthOf(head + character) > width) break;
    head += character;
  }
  return head;
}
