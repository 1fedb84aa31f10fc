/** Owns the flow of a report down its pages: the pen's height, room left, text, headings and page breaks. */
import type { Language } from "#domain/assessment.ts";
import { languageTags } from "#i18n/format.ts";
import { type HasGlyph, cleanText, cutLines, wrapText } from "./pdf-text.ts";
import { type Face, type TextStyle, colors, margins, styles } from "./report-style.ts";
import type { LinkArea, Role, StructureAttributes } from "./structure-tree.ts";
import type { Area, TaggedPdf } from "./tagged-pdf.ts";

export interface Sheet {
  readonly pdf: TaggedPdf;
  /** Where the next thing is drawn, from the top of the page. */
  y: number;
  readonly left: number;
  /** Width between the margins of the current page. */
  readonly width: () => number;
  /** The lowest place that content may reach on the current page. */
  readonly bottom: () => number;
  readonly widthOf: (text: string, style: TextStyle) => number;
  readonly lines: (text: string, style: TextStyle, width: number) => readonly string[];
  /** Like `lines` for a text on one line, cut at a word after `count` lines and ended with `mark`. */
  readonly cut: (text: string, style: TextStyle, width: number, count: number, mark?: string) => readonly string[];
  /** Draws lines inside open content, the first with its top at `y`. */
  readonly print: (lines: readonly string[], style: TextStyle, x: number, y: number) => void;
  /** Turned like the page before unless told otherwise. */
  readonly newPage: (orientation?: "portrait" | "landscape") => void;
  /** Starts a new page unless the height fits on this one. */
  readonly ensure: (height: number) => void;
  /** A text as one element, broken over pages when it must; moves down by its height and `after`. */
  readonly text: (text: string, style: TextStyle, options?: TextOptions) => void;
  /** A heading with its bookmark, kept together with `keep` points of what follows. */
  readonly heading: (level: 1 | 2 | 3 | 4, text: string, options?: HeadingOptions) => void;
  /** A hairline across the page, as an artifact. */
  readonly rule: (x: number, y: number, width: number) => void;
}

export interface TextOptions {
  readonly role?: Role;
  readonly x?: number;
  readonly width?: number;
  readonly after?: number;
  readonly target?: LinkArea["target"];
  /** The language of a text that is in another than the document's. */
  readonly lang?: Language | null;
}

export interface HeadingOptions {
  readonly lang?: Language | null;
  readonly keep?: number;
  readonly style?: TextStyle;
  readonly after?: number;
}

interface FontMetadata {
  readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } };
}

const headingStyles = [styles.title, styles.section, styles.subsection, styles.question] as const;

export function createSheet(pdf: TaggedPdf): Sheet {
  const { doc } = pdf;
  const hasGlyph = glyphsOf(pdf);
  const widths = new Map<string, number>();

  const widthOf = (text: string, style: TextStyle): number => {
    let total = 0;
    for (const character of text) total += characterWidth(character, style.face);
    return total * style.size;
  };
  const characterWidth = (character: string, face: Face): number => {
    const key = face + character;
    const known = widths.get(key);
    if (known !== undefined) return known;
    doc.setFont(face, "normal");
    const width = doc.getStringUnitWidth(character);
    widths.set(key, width);
    return width;
  };

  const sheet: Sheet = {
    pdf,
    y: margins.top,
    left: margins.side,
    width: () => doc.internal.pageSize.getWidth() - 2 * margins.side,
    bottom: () => doc.internal.pageSize.getHeight() - margins.bottom,
    widthOf,
    lines: (text, style, width) => wrapText(cleanText(text, hasGlyph), width, (part) => widthOf(part, style)),
    cut: (text, style, width, count, mark) =>
      cutLines(cleanText(text, hasGlyph).replace(/\n+/g, " "), count, width, (part) => widthOf(part, style), mark),
    print: (lines, style, x, y) => {
      doc.setFont(style.face, "normal");
      doc.setFontSize(style.size);
      doc.setTextColor(style.color);
      lines.forEach((line, index) => {
        if (line.trim() !== "") doc.text(line, x, y + index * style.leading + baseline(style));
      });
    },
    newPage: (orientation = isLandscape() ? "landscape" : "portrait") => {
      doc.addPage("a4", orientation);
      sheet.y = margins.top;
    },
    ensure: (height) => {
      if (sheet.y + height <= sheet.bottom()) return;
      sheet.newPage();
    },
    text: (text, style, { role = "P", x = sheet.left, width = sheet.width(), after = 0, target, lang } = {}) => {
      const lines = sheet.lines(text, style, width);
      const draw = (): void => printOverPages(lines, style, x, target);
      pdf.element(role, langOf(lang), target === undefined ? draw : () => pdf.element("Link", {}, draw));
      sheet.y += after;
    },
    heading: (level, text, { keep = 60, style = headingStyles[level - 1]!, after = 6, lang } = {}) => {
      const lines = sheet.lines(text, style, sheet.width());
      sheet.ensure(Math.min(lines.length * style.leading + after + keep, sheet.bottom() - margins.top));
      pdf.bookmark(text, level, sheet.y - 6);
      pdf.element(`H${level}`, langOf(lang), () => printOverPages(lines, style, sheet.left));
      sheet.y += after;
    },
    rule: (x, y, width) => {
      pdf.artifact("Layout", () => {
        doc.setDrawColor(colors.hairline);
        doc.setLineWidth(0.6);
        doc.line(x, y, x + width, y);
      });
    },
  };
  return sheet;

  function isLandscape(): boolean {
    return doc.internal.pageSize.getWidth() > doc.internal.pageSize.getHeight();
  }

  function printOverPages(lines: readonly string[], style: TextStyle, x: number, target?: LinkArea["target"]): void {
    let rest = lines;
    while (rest.length > 0) {
      sheet.ensure(style.leading);
      const room = Math.max(1, Math.floor((sheet.bottom() - sheet.y) / style.leading));
      const here = rest.slice(0, room);
      pdf.content(() => sheet.print(here, style, x, sheet.y));
      if (target !== undefined) {
        here.forEach((line, index) =>
          pdf.link(lineArea(line, style, x, sheet.y + index * style.leading), target, line),
        );
      }
      sheet.y += here.length * style.leading;
      rest = rest.slice(room);
    }
  }

  function lineArea(line: string, style: TextStyle, x: number, y: number): Area {
    return { x, y, width: widthOf(line.trimEnd(), style), height: style.leading };
  }
}

/** What an element says of its language: nothing when it is the document's. */
export const langOf = (lang: Language | null = null): StructureAttributes =>
  lang === null ? {} : { lang: languageTags[lang] };

/** How far below the top of its line a text of the style stands. */
export const baseline = ({ size, leading }: TextStyle): number => (leading - size) / 2 + size * 0.79;

function glyphsOf({ doc }: TaggedPdf): HasGlyph {
  doc.setFont("regular", "normal");
  const { metadata } = doc.getFont() as unknown as { readonly metadata: FontMetadata };
  const { codeMap } = metadata.cmap.unicode;
  return (codePoint) => (codeMap[codePoint] ?? 0) > 0;
}
