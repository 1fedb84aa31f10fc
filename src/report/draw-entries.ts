/** Owns labels with their texts beside them, which cards, answers and method are made of. */
import type { Language } from "#domain/assessment.ts";
import { type TextStyle, styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";
import type { LinkArea } from "./structure-tree.ts";

export interface Entry {
  readonly label: string;
  readonly text: string;
  /** Where the text leads; left out for a text that leads nowhere. */
  readonly target?: LinkArea["target"];
  /** The language of a text that is in another than the document's. */
  readonly lang?: Language | null;
}

/** The space before a heading that begins a part of its own. */
export const sectionGap = 26;

const labelWidth = 104;
const labelStyle: TextStyle = styles.quiet;
const between = 2;

/** The name of a place in the report that links lead to. */
export const placeOf = (id: string, kind: "template" | "answer"): string => `${kind} ${id}`;

/** Labels with their texts, as a list with the labels in a column of their own; nothing for no entries. */
export function drawEntries(sheet: Sheet, entries: readonly Entry[]): void {
  if (entries.length === 0) return;
  const { pdf } = sheet;
  pdf.element("L", { numbering: "None" }, () => {
    for (const { label, text, target, lang = null } of entries) {
      const labels = labelLines(sheet, label);
      sheet.ensure(Math.max(labels.length, 2) * labelStyle.leading);
      pdf.element("LI", {}, () => {
        const top = sheet.y;
        const page = pdf.doc.getCurrentPageInfo().pageNumber;
        pdf.element("Lbl", {}, () =>
          pdf.content(() => sheet.print([...labels.slice(0, -1), `${labels.at(-1)!} `], labelStyle, sheet.left, top)),
        );
        sheet.text(text, target === undefined ? styles.body : styles.link, {
          role: "LBody",
          x: sheet.left + labelWidth,
          width: sheet.width() - labelWidth,
          lang,
          ...(target === undefined ? {} : { target }),
        });
        const isSamePage = pdf.doc.getCurrentPageInfo().pageNumber === page;
        if (isSamePage) sheet.y = Math.max(sheet.y, top + labels.length * labelStyle.leading);
        sheet.y += between;
      });
    }
  });
}

/** The height that the entries take on a page that holds them all. */
export const heightOfEntries = (sheet: Sheet, entries: readonly Entry[]): number =>
  entries.reduce((sum, { label, text }) => {
    const lines = sheet.lines(text, styles.body, sheet.width() - labelWidth).length;
    return sum + Math.max(lines, labelLines(sheet, label).length) * styles.body.leading + between;
  }, 0);

const labelLines = (sheet: Sheet, label: string): readonly string[] => sheet.lines(label, labelStyle, labelWidth - 10);
